import { api, ask } from "../../api/client";
import { useSend } from "../../api/send";
import { Section } from "../../ui/Facts";
import { t } from "../../ui/text";
import type { Panel } from "./panel";
import { ReasonButton } from "./ReasonButton";
import { staleAfter, type Dossier } from "./Stage";

/** Lets a council that was asked for written opinions meet after all. */
export function CallMeeting({ dossier: { id }, panel }: { dossier: Dossier; panel: Panel }) {
  const calling = useSend((reason: string) => ask(api.POST("/dossiers/{id}/meeting", { params: { path: { id } }, body: { version: panel.version, reason } })), {
    stale: staleAfter(id),
  });
  return (
    <Section title={t("panel.way.writing")}>
      <p className="muted">{t("panel.call_meeting.lead")}</p>
      <div className="actions">
        <ReasonButton action={t("panel.call_meeting")} lead={t("panel.call_meeting.why")} problem={calling.problem} busy={calling.busy} onSend={calling.send} />
      </div>
    </Section>
  );
}
