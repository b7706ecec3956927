import { api, ask } from "../../api/client";
import { useSend } from "../../api/send";
import { useMay } from "../../api/session";
import { date, daysUntil } from "../../ui/format";
import { Notice } from "../../ui/Notice";
import { t } from "../../ui/text";
import { ReasonButton } from "./ReasonButton";
import { staleAfter, type Dossier } from "./Stage";

/** When a renewal may be handed in, while it has not been; the province may let it in on another day. */
export function RenewalWindow({ dossier: { id, version, submitted_at, renewal_window: days } }: { dossier: Dossier }) {
  const may_excuse = useMay("dossier.excuse");
  const excusing = useSend((reason: string) => ask(api.POST("/dossiers/{id}/window-exception", { params: { path: { id } }, body: { version, reason } })), {
    stale: staleAfter(id),
  });
  if (!days || submitted_at) return null;
  const is_open = days.exception !== null || (daysUntil(days.from) <= 0 && daysUntil(days.to) >= 0);
  return (
    <Notice kind={is_open ? "done" : "attention"} title={t(is_open ? "renewal.open" : "renewal.closed", { from: date(days.from), to: date(days.to) })}>
      {days.exception && <p>{t("renewal.exception", { reason: days.exception })}</p>}
      {!is_open && may_excuse && (
        <ReasonButton action={t("renewal.excuse")} lead={t("renewal.excuse.lead")} problem={excusing.problem} busy={excusing.busy} onSend={excusing.send} />
      )}
    </Notice>
  );
}
