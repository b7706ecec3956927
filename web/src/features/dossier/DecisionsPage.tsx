import { api, ask, type Schemas } from "../../api/client";
import { useList } from "../../api/list";
import { useMay } from "../../api/session";
import { Button, ButtonLink } from "../../ui/Button";
import { Section } from "../../ui/Facts";
import { date } from "../../ui/format";
import { Icon } from "../../ui/Icon";
import { ProblemNotice } from "../../ui/Notice";
import { PageTitle } from "../../ui/PageTitle";
import { Papers } from "../../ui/Papers";
import { Stars } from "../../ui/Stars";
import { Empty } from "../../ui/Table";
import { t } from "../../ui/text";
import { Waiting } from "../../ui/Waiting";

const kinds: Schemas["DecisionPaper"][] = ["decision", "proposal", "summary"];

/** The chairman's decisions, newest first, each with the certificates it gave. */
export function DecisionsPage() {
  const list = useList(["decisions"], (cursor) => ask(api.GET("/decisions", { params: { query: { cursor } } })));
  const add = useMay("decision.write") && (
    <ButtonLink to="/quan-ly/quyet-dinh/moi" primary icon="plus">
      {t("decision.new")}
    </ButtonLink>
  );
  return (
    <div className="page">
      <PageTitle title={t("decision.list_title")} action={add} />
      {list.state === "waiting" && <Waiting lines={6} />}
      {list.problem && <ProblemNotice problem={list.problem} again={list.again} />}
      {list.state === "ready" && list.rows.length === 0 && <Empty title={t("decision.none")} next={t("decision.none.next")} action={add} />}
      {list.rows.map((decision) => (
        <DecisionCard key={decision.id} decision={decision} />
      ))}
      {list.has_more && (
        <Button onPress={list.more} busy={list.reading_more}>
          {t("ui.more")}
        </Button>
      )}
    </div>
  );
}

function DecisionCard({ decision }: { decision: Schemas["Decision"] }) {
  return (
    <Section title={t("decision.title", { number: decision.number, on: date(decision.signed_on) })}>
      <ul className="rows">
        {decision.certificates.map((certificate) => (
          <li key={certificate.dossier_id}>
            <div className="row-main">
              <strong>{certificate.product_name}</strong>
              <span className="muted">{t("decision.certificate", { number: certificate.number, until: date(certificate.valid_until) })}</span>
            </div>
            <Stars count={certificate.stars} />
            <a href={`/chung-nhan/${certificate.code}`} target="_blank" rel="noreferrer">
              {t("recognition.check")} <Icon name="outside" size={14} />
            </a>
          </li>
        ))}
        <Others results={decision.sent_to_ministry} words={t("decision.sent_to_ministry")} />
        <Others results={decision.not_recognised} words={t("decision.not_recognised")} />
      </ul>
      <Papers papers={kinds.map((paper) => ({ title: t(`paper.kind.${paper}`), address: `/api/v1/decisions/${decision.id}/paper?paper=${paper}` }))} />
    </Section>
  );
}

/** Results that gave no certificate, and why. */
function Others({ results, words }: { results: Schemas["NotRecognised"][]; words: string }) {
  return results.map(({ dossier_id, product_name, stars }) => (
    <li key={dossier_id}>
      <div className="row-main">
        <strong>{product_name}</strong>
        <span className="muted">{words}</span>
      </div>
      <Stars count={stars} />
    </li>
  ));
}
