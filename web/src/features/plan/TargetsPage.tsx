import { Link } from "@tanstack/react-router";
import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { useMay } from "../../api/session";
import { stringifySearch, useAddress } from "../../ui/address";
import { Badge } from "../../ui/Badge";
import { ButtonLink } from "../../ui/Button";
import { Filters } from "../../ui/Filters";
import { PageTitle } from "../../ui/PageTitle";
import { walk } from "../../ui/Table";
import { TableFiles } from "../../ui/TableFiles";
import { t } from "../../ui/text";
import { Loaded } from "../../ui/Waiting";
import { Basis, basisFilters, basisOf } from "./basis";
import { Bullet, FigureText, goalText } from "./figures";
import { lastGoal, type Target } from "./rule";
import { Rule } from "./Rule";

/** Every target of the plan: how far it is on a day, as known at the end of another. */
export function TargetsPage() {
  const [address] = useAddress();
  const query = basisOf(address);
  const board = useAnswer(["targets", query], () => ask(api.GET("/targets", { params: { query } })));
  const may_add = useMay("target.write");
  const add = (
    <ButtonLink to="/quan-ly/chi-tieu/moi" icon="plus">
      {t("target.add")}
    </ButtonLink>
  );
  return (
    <div className="page wide">
      <PageTitle title={t("target.list_title")} lead={board.data && <Basis board={board.data} />} action={may_add && add} />
      <Filters filters={basisFilters()} />
      <Loaded of={board} lines={8}>
        {(found) => <Targets board={found} address={query} />}
      </Loaded>
    </div>
  );
}

function Targets({ board, address }: { board: Schemas["TargetBoard"]; address: Record<string, string | undefined> }) {
  return (
    <div className="list">
      <div className="list-head">
        <div className="list-tools">
          <TableFiles address="/api/v1/exports/targets" query={address} />
        </div>
      </div>
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
        <FigureText figure={target} /> {target.manual && <Badge tone="river">{t("target.by_hand")}</Badge>}
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
