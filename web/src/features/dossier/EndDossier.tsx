import { api, ask } from "../../api/client";
import { useSend } from "../../api/send";
import { useMay } from "../../api/session";
import { t } from "../../ui/text";
import { ReasonButton } from "./ReasonButton";
import { staleAfter, type Dossier, type Stage } from "./Stage";

const withdrawable: Stage[] = ["draft", "submitted", "returned", "forwarded", "accepted"];
const stoppable: Stage[] = ["submitted", "returned", "forwarded", "accepted", "scoring", "discussion"];

/** Ends a dossier without a decision: its producer withdraws it, or the province stops it. */
export function EndDossier({ dossier: { id, stage, version } }: { dossier: Dossier }) {
  const may_withdraw = useMay("dossier.withdraw") && withdrawable.includes(stage);
  const may_stop = useMay("dossier.stop") && stoppable.includes(stage);
  const path = { path: { id } };
  const stale = staleAfter(id);
  const withdrawing = useSend((reason: string) => ask(api.POST("/dossiers/{id}/withdrawal", { params: path, body: { version, reason } })), { stale });
  const stopping = useSend((reason: string) => ask(api.POST("/dossiers/{id}/stop", { params: path, body: { version, reason } })), { stale });
  if (!may_withdraw && !may_stop) return null;
  return (
    <div className="actions no-print">
      {may_withdraw && (
        <ReasonButton danger action={t("dossier.withdraw")} lead={t("dossier.withdraw.lead")} problem={withdrawing.problem} busy={withdrawing.busy} onSend={withdrawing.send} />
      )}
      {may_stop && <ReasonButton danger action={t("dossier.stop")} lead={t("dossier.stop.lead")} problem={stopping.problem} busy={stopping.busy} onSend={stopping.send} />}
    </div>
  );
}
