import { useParams } from "@tanstack/react-router";
import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { useMay } from "../../api/session";
import { Badge } from "../../ui/Badge";
import { Section } from "../../ui/Facts";
import { number } from "../../ui/format";
import { Notice } from "../../ui/Notice";
import { PageTitle } from "../../ui/PageTitle";
import { Papers } from "../../ui/Papers";
import { Stars } from "../../ui/Stars";
import { t } from "../../ui/text";
import { Loaded } from "../../ui/Waiting";
import { useDossier } from "./Stage";

type Result = Schemas["EvaluationResult"];

/** The council's result: the average, what it is worth, each sheet, and why. */
export function ResultPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const dossier = useDossier(id);
  const result = useAnswer(["result", id], () => ask(api.GET("/dossiers/{id}/result", { params: { path: { id } } })));
  const name = dossier.data?.product_name ?? "";
  return (
    <div className="page">
      <PageTitle title={t("result.title", { name })} back={{ to: `/quan-ly/ho-so/${id}`, title: t("result.back") }} />
      <Loaded of={result}>{(found) => <Found result={found} />}</Loaded>
    </div>
  );
}

function Found({ result }: { result: Result }) {
  const may_print = useMay("minutes.read");
  return (
    <>
      <div className="result-panel">
        {result.stars > 0 ? <Stars count={result.stars} /> : <Badge tone="clay">{t("result.no_star")}</Badge>}
        {result.average !== null && <strong className="figures">{t("result.average", { points: number(Number(result.average), 2) })}</strong>}
      </div>
      <p className="prose">{result.explanation}</p>
      <p className="muted">
        {[
          t("result.sheets_made", { count: result.sheet_count }),
          result.absence && t("result.absence", { reason: result.absence }),
          result.reason && t("result.reason", { reason: result.reason }),
        ]
          .filter(Boolean)
          .join(" ")}
      </p>
      {result.knock_out && <Notice kind="attention" title={result.knock_out} />}
      {result.stars < result.points_stars && (
        <Section title={t("result.gates")}>
          <p>{t("result.gates_lead", { by_points: result.points_stars, stars: result.stars })}</p>
          <ul>
            {result.unmet.map(({ criterion, stars, needs, has }) => (
              <li key={`${criterion} ${stars}`}>{t("result.gate", { criterion, stars, needs, has })}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t("result.sheets")}>
        <ul className="rows">
          {result.sheets.map(({ member_name, points, stars }) => (
            <li key={member_name}>
              <div className="row-main">{member_name}</div>
              <span className="figures">{t("criteria.points", { points })}</span>
              <Stars count={stars} />
            </li>
          ))}
        </ul>
        <p className="muted">{t("result.how")}</p>
      </Section>
      {may_print && <Papers papers={[{ title: t("paper.kind.minutes"), address: `/api/v1/dossiers/${result.dossier_id}/minutes` }]} />}
    </>
  );
}
