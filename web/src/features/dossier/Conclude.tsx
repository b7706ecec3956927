import { useNavigate } from "@tanstack/react-router";
import { api, ask } from "../../api/client";
import { useSend } from "../../api/send";
import { ConfirmButton } from "../../ui/Confirm";
import { Section } from "../../ui/Facts";
import { useForm } from "../../ui/Form";
import { ProblemNotice } from "../../ui/Notice";
import { LongTextField } from "../../ui/TextField";
import { t } from "../../ui/text";
import { staleAfter, type Dossier } from "./Stage";
import type { Panel } from "./panel";

/** The council's conclusion; with a reason where the totals are still far apart. */
export function Conclude({ dossier, panel }: { dossier: Dossier; panel: Panel }) {
  const { id } = dossier;
  const navigate = useNavigate();
  const form = useForm({ reason: null as string | null });
  const apart = panel.spread !== null && Number(panel.spread) > Number(panel.spread_limit);
  const concluding = useSend(
    (reason: string | null) => ask(api.POST("/dossiers/{id}/conclusion", { params: { path: { id } }, body: { version: panel.version, reason } })),
    { stale: staleAfter(id), then: () => void navigate({ to: `/quan-ly/ho-so/${id}/ket-qua` }) },
  );
  return (
    <Section title={t("panel.conclusion")}>
      {apart && (
        <div className="form">
          <LongTextField {...form.bind("reason")} label={t("panel.reason")} help={t("panel.reason.help")} required max={2000} />
        </div>
      )}
      {concluding.problem && <ProblemNotice problem={concluding.problem} />}
      <div className="actions">
        <ConfirmButton
          primary
          action={t("panel.conclude")}
          subject={dossier.product_name}
          consequence={t("panel.conclude_consequence")}
          busy={concluding.busy}
          onConfirm={() => concluding.send(form.values.reason)}
        />
      </div>
    </Section>
  );
}
