import { Link } from "@tanstack/react-router";
import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { useMay } from "../../api/session";
import { Section } from "../../ui/Facts";
import { date, number } from "../../ui/format";
import { Stars } from "../../ui/Stars";
import { t } from "../../ui/text";
import { Loaded } from "../../ui/Waiting";
import { StatusBadge } from "../../ui/StatusBadge";
import { ProofButton } from "./ProofButton";

type Recognition = Schemas["Recognition"];

/** The stars a product has had, newest first. */
export function StarHistory({ product }: { product: string }) {
  const history = useAnswer(["recognitions", product], () => ask(api.GET("/products/{id}/recognitions", { params: { path: { id: product } } })));
  return (
    <Section title={t("recognition.title")}>
      <Loaded of={history} lines={2}>
        {({ items }) => (items.length === 0 ? <p className="muted">{t("recognition.none")}</p> : <History items={items} />)}
      </Loaded>
    </Section>
  );
}

function History({ items }: { items: Recognition[] }) {
  const may_prove = useMay("proof.export");
  return (
    <ul className="rows">
      {items.map((star) => (
        <li key={star.id}>
          <div className="row-main">
            <Link to={`/quan-ly/chung-nhan/${star.id}`}>
              <Stars count={star.stars} /> {star.points_hundredths !== null && t("recognition.points", { points: number(star.points_hundredths / 100, 2) })}
            </Link>
            <span className="muted">{decisionOf(star)}</span>
            <span className="muted">{originOf(star)}</span>
            {star.source_note && <span className="muted">{star.source_note}</span>}
          </div>
          <span className="muted">{termOf(star)}</span>
          <StatusBadge status={star.status} />
          <a href={`/chung-nhan/${star.certificate_code}`} target="_blank" rel="noreferrer">
            {star.certificate_number ?? t("recognition.check")}
          </a>
          {may_prove && wasJudgedHere(star) && <ProofButton code={star.certificate_code} />}
        </li>
      ))}
    </ul>
  );
}

/** A star from a list or from the ministry was not given by a council here, and so has no proof. */
function wasJudgedHere({ certificate_number, level, points_hundredths }: Recognition): boolean {
  return level === "province" && certificate_number !== null && points_hundredths !== null;
}

function decisionOf({ decision_number, decided_on, standing, year }: Recognition): string {
  if (!decision_number) return t(`recognition.standing.${standing}`, { year });
  return decided_on
    ? t("recognition.decision_on", { number: decision_number, on: date(decided_on) })
    : t("recognition.decision", { number: decision_number });
}

/** On which level, by whom and by which law; what the source did not say is left out. */
function originOf({ level, issuer, regime }: Recognition): string {
  const told = level === "unknown" ? null : t("recognition.level", { level: t(`certificate.level.${level}`) });
  return [told, issuer, regime && t(`regime.${regime}`)].filter(Boolean).join(" · ");
}

function termOf({ valid_until, extended_until, exact_term, revoked_on, reinstated_on, replaced_on }: Recognition): string {
  if (revoked_on && !reinstated_on) return t("recognition.revoked_on", { on: date(revoked_on) });
  if (replaced_on) return t("recognition.replaced_on", { on: date(replaced_on) });
  if (extended_until) return t("recognition.extended_until", { on: date(extended_until) });
  return t(exact_term ? "recognition.until" : "recognition.until_about", { on: date(valid_until) });
}
