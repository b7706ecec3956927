import { Link } from "@tanstack/react-router";
import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { useCodelist, useCommuneName, useLabel } from "../../api/places";
import { stringifySearch, useAddress, type Address } from "../../ui/address";
import { Badge } from "../../ui/Badge";
import { Filters, type Filter } from "../../ui/Filters";
import { date } from "../../ui/format";
import { PageTitle } from "../../ui/PageTitle";
import { walk } from "../../ui/Table";
import { t } from "../../ui/text";
import { Loaded } from "../../ui/Waiting";
import { Bullet, FigureText, goalText } from "./figures";
import { lastGoal, ruleInWords, type Target } from "./rule";

/** Every target of the plan: how far it is on a day, as known at the end of another. */
export function TargetsPage() {
  const [address] = useAddress();
  const query = basisOf(address);
  const board = useAnswer(["targets", query], () => ask(api.GET("/targets", { params: { query } })));
  return (
    <div className="page wide">
      <PageTitle title={t("target.list_title")} lead={board.data && <Basis board={board.data} />} />
      <Filters filters={basisFilters()} />
      <Loaded of={board} lines={8}>
        {(found) => <Targets board={found} address={query} />}
      </Loaded>
    </div>
  );
}

/** What the figures rest on, as the address says it. */
export function basisOf(address: Address) {
  return { on: address.on || undefined, known_on: address.known_on || undefined, commune: address.commune || undefined };
}

export function basisFilters(): Filter[] {
  return [
    { kind: "commune", name: "commune", label: t("target.province") },
    { kind: "date", name: "on", label: t("target.on") },
    { kind: "date", name: "known_on", label: t("target.known_on") },
  ];
}

/** The basis in one sentence: whose figures, of which day, known when. */
export function Basis({ board }: { board: Pick<Schemas["TargetBoard"], "on" | "known_on" | "commune_code"> }) {
  const commune = useCommuneName();
  const whose = board.commune_code ? commune(board.commune_code) : t("target.province");
  const known = board.known_on ? t("target.basis.known_on", { day: date(board.known_on) }) : t("target.basis.known_now");
  return <>{t("target.basis", { whose, day: date(board.on), known })}</>;
}

function Targets({ board, address }: { board: Schemas["TargetBoard"]; address: Address | Record<string, string | undefined> }) {
  return (
    <div className="list">
      <table className="list-table targets" aria-label={t("target.list_title")}>
        <thead>
          <tr>
            <th scope="col">{t("target.name")}</th>
            <th scope="col">{t("target.figure")}</th>
            <th scope="col" className="end">
              {t("target.goal_of_year", { year: board.on.slice(0, 4) })}
            </th>
            <th scope="col" className="end">
              {t("target.last_goal")}
            </th>
            <th scope="col">{t("target.owner")}</th>
          </tr>
        </thead>
        <tbody>
          {board.items.map((target) => (
            <Row key={target.code} target={target} year={board.on.slice(0, 4)} search={stringifySearch(address)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ target, year, search }: { target: Target; year: string; search: string }) {
  const last = lastGoal(target);
  return (
    <tr>
      <td>
        <Link to={`/quan-ly/chi-tieu/${target.code}${search}`} className="row-link" onKeyDown={walk}>
          {target.name}
        </Link>
        <Rule target={target} />
      </td>
      <td data-title={t("target.figure")} className="target-now">
        <FigureText figure={target} />
        <Bullet target={target} last={last?.value ?? null} />
      </td>
      <td data-title={t("target.goal_of_year", { year })} className="end">
        <span className="figures">{goalText(target.unit, target.goal)}</span> <Reached target={target} />
      </td>
      <td data-title={t("target.last_goal")} className="end figures">
        {last ? t("target.goal_by", { goal: goalText(target.unit, last.value), year: last.year }) : "–"}
      </td>
      <td data-title={t("target.owner")}>{target.owner}</td>
    </tr>
  );
}

function Reached({ target }: { target: Target }) {
  if (target.reached === null) return null;
  return target.reached ? <Badge tone="leaf">{t("target.reached")}</Badge> : <Badge tone="grain">{t("target.behind")}</Badge>;
}

/** The counting rule in words, under the target's name. */
export function Rule({ target }: { target: Target }) {
  const group = useLabel("product_group");
  const kinds = useCodelist("producer_kind");
  const kind = (code: string | null) => kinds.find((one) => one.code === code)?.label ?? code ?? "–";
  const above = ruleInWords(target.numerator_rule, group, kind);
  if (!target.denominator_rule) return <span className="muted target-rule">{t("target.count_rule", { above })}</span>;
  return <span className="muted target-rule">{t("target.share_rule", { above, below: ruleInWords(target.denominator_rule, group, kind) })}</span>;
}
