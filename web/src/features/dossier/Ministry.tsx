import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { useMay } from "../../api/session";
import { Facts, Section } from "../../ui/Facts";
import { Day } from "../../ui/Figures";
import { number } from "../../ui/format";
import { Icon } from "../../ui/Icon";
import { ProblemNotice } from "../../ui/Notice";
import { t } from "../../ui/text";
import { Waiting } from "../../ui/Waiting";
import { AfterMinistry, MinistryAnswer, SendToMinistry } from "./MinistryForms";
import type { Dossier } from "./Stage";

type MinistryCase = Schemas["MinistryCase"];

/** The way of a dossier of 90 points or more: sent, answered, and what the province decides when it was not five stars. */
export function Ministry({ dossier }: { dossier: Dossier }) {
  const may_read = useMay("ministry.read");
  const read = useAnswer(["ministry", dossier.id], () => ask(api.GET("/dossiers/{id}/ministry-case", { params: { path: { id: dossier.id } } })), { when: may_read });
  const not_sent = read.problem?.status === 404;
  if (!may_read || (not_sent && dossier.stage !== "at_ministry")) return null;
  return (
    <Section title={t("ministry.title")}>
      {read.problem && !not_sent && <ProblemNotice problem={read.problem} again={read.again} />}
      {!read.data && !read.problem && <Waiting lines={2} />}
      {read.data && <FactsOf one={read.data} />}
      {dossier.stage === "at_ministry" && <Package dossier={dossier} />}
      {dossier.stage === "at_ministry" && <NextStep dossier={dossier} one={not_sent ? null : read.data} />}
    </Section>
  );
}

function FactsOf({ one }: { one: MinistryCase }) {
  return (
    <Facts
      facts={[
        [t("ministry.letter_number"), one.letter_number],
        [t("ministry.sent_on"), <Day key="sent" on={one.sent_on} />],
        [t("ministry.late_reason"), one.late_reason],
        [t("ministry.target_on"), one.target_on && <Day key="target" on={one.target_on} />],
        [t("ministry.answer_number"), one.answer_number],
        [t("ministry.answered_on"), <Day key="answered" on={one.answered_on} />],
        [t("ministry.points"), one.points_hundredths === null ? null : number(one.points_hundredths / 100, 2)],
        [t("ministry.granted"), one.granted === null ? null : t(one.granted ? "ministry.granted_yes" : "ministry.granted_no")],
        [t("ministry.fall_back_number"), one.fall_back_number],
        [t("ministry.stars"), one.stars === null ? null : one.stars === 0 ? t("decision.not_recognised") : t("ui.stars", { count: one.stars })],
      ]}
    />
  );
}

/** The whole package as one file, while the dossier waits for the ministry. */
function Package({ dossier }: { dossier: Dossier }) {
  if (!useMay("ministry.package")) return null;
  return (
    <p className="no-print">
      <a className="tool-link" href={`/api/v1/dossiers/${dossier.id}/ministry-package`} download>
        <Icon name="download" size={16} /> {t("ministry.package")}
      </a>
      <span className="muted"> {t("ministry.package.help")}</span>
    </p>
  );
}

function NextStep({ dossier, one }: { dossier: Dossier; one: MinistryCase | null | undefined }) {
  const may_write = useMay("ministry.write");
  if (!may_write || one === undefined) return null;
  if (one === null) return <SendToMinistry dossier={dossier} />;
  return one.granted === null ? <MinistryAnswer dossier={dossier} /> : <AfterMinistry dossier={dossier} />;
}
