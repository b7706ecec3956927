import { Link } from "@tanstack/react-router";
import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { useCommuneName } from "../../api/places";
import { useAddress } from "../../ui/address";
import { Badge } from "../../ui/Badge";
import { Section } from "../../ui/Facts";
import { Filters } from "../../ui/Filters";
import { date, moment, number } from "../../ui/format";
import { hasWords, t } from "../../ui/text";
import { Loaded } from "../../ui/Waiting";
import { basisOf } from "./basis";
import type { Target } from "./rule";

type Difference = Schemas["Difference"];

/** By which records the figure differs from what was known on an earlier day, and who changed what. */
export function Differences({ target }: { target: Target }) {
  const [address] = useAddress();
  return (
    <Section title={t("target.differences")}>
      <p className="muted">{t("target.differences.lead")}</p>
      <Filters filters={[{ kind: "date", name: "known_from", label: t("target.known_from") }]} />
      {address.known_from && <Found target={target} known_from={address.known_from} />}
    </Section>
  );
}

function Found({ target, known_from }: { target: Target; known_from: string }) {
  const [address] = useAddress();
  const query = { ...basisOf(address), known_from };
  const path = { code: target.code };
  const found = useAnswer(["target-differences", target.code, query], () => ask(api.GET("/targets/{code}/differences", { params: { path, query } })));
  return (
    <Loaded of={found} lines={3}>
      {({ before, after, items }) => (
        <>
          <p>{t("target.differences.sum", { day: date(known_from), before: number(before), after: number(after), moved: number(items.length) })}</p>
          <ul className="rows">
            {items.map((item) => (
              <Line key={item.id} item={item} />
            ))}
          </ul>
        </>
      )}
    </Loaded>
  );
}

function Line({ item }: { item: Difference }) {
  const commune = useCommuneName();
  const to = item.of === "products" ? `/quan-ly/san-pham/${item.id}` : `/quan-ly/chu-the/${item.id}`;
  return (
    <li>
      <div className="row-main">
        <Link to={to}>{item.name}</Link>
        <span className="muted">{[item.producer_name, commune(item.commune_code)].filter(Boolean).join(" · ")}</span>
        {item.causes.map((cause) => (
          <span key={cause.seq}>{[moment(cause.at), cause.actor, doing(cause.action), cause.reason].filter(Boolean).join(" · ")}</span>
        ))}
      </div>
      <Badge tone={item.move === "came" ? "leaf" : "clay"}>{t(`target.move.${item.move}`)}</Badge>
    </li>
  );
}

function doing(action: string): string {
  const words = `journal.action.${action}`;
  return hasWords(words) ? t(words) : action;
}
