import { Link } from "@tanstack/react-router";
import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { useAddress } from "../../ui/address";
import { Badge } from "../../ui/Badge";
import { Filters } from "../../ui/Filters";
import { date } from "../../ui/format";
import { PageTitle } from "../../ui/PageTitle";
import { Empty } from "../../ui/Table";
import { fold } from "../../ui/fold";
import { hasWords, t } from "../../ui/text";
import { Loaded } from "../../ui/Waiting";

type Summary = Schemas["CriteriaSetSummary"];

/** The law as it is scored by, and as it was. */
export function CriteriaSetsPage() {
  const sets = useAnswer(["criteria-sets"], () => ask(api.GET("/criteria-sets")), { keep: Infinity });
  return (
    <div className="page">
      <PageTitle title={t("criteria.list_title")} lead={t("criteria.list_lead")} />
      <Filters filters={[{ kind: "search", name: "q", label: t("criteria.search") }]} />
      <Loaded of={sets} lines={10}>
        {({ items }) => <Sets items={items} />}
      </Loaded>
    </div>
  );
}

function Sets({ items }: { items: Summary[] }) {
  const [{ q = "" }] = useAddress();
  const found = items.filter(({ id, title }) => fold(`${id} ${title}`).includes(fold(q)));
  const regimes = [...new Set(found.map(({ regime }) => regime))].sort((one, other) => newest(found, other).localeCompare(newest(found, one)));
  if (found.length === 0) return <Empty title={t("criteria.none_found")} next={t("product.none_found.next")} />;
  return regimes.map((regime) => (
    <section key={regime} className="section">
      <h2>{hasWords(`criteria.regime.${regime.toLowerCase()}`) ? t(`criteria.regime.${regime.toLowerCase()}`) : regime}</h2>
      <ul className="rows">
        {found
          .filter((set) => set.regime === regime)
          .map((set) => (
            <li key={set.id}>
              <div className="row-main">
                <Link to={`/quan-ly/bo-tieu-chi/${set.id}`}>{set.title}</Link>
                <span className="muted">{t(set.effective_to ? "criteria.period" : "criteria.since", { id: set.id, from: date(set.effective_from), to: set.effective_to ? date(set.effective_to) : "" })}</span>
              </div>
              <Badge tone={set.in_force ? "leaf" : "plain"}>{t(set.in_force ? "criteria.in_force" : "criteria.reading_only")}</Badge>
            </li>
          ))}
      </ul>
    </section>
  ));
}

function newest(sets: Summary[], regime: string): string {
  return sets.find((set) => set.regime === regime)?.effective_from ?? "";
}
