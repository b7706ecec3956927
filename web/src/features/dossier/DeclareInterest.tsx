import { useState } from "react";
import { api, ask } from "../../api/client";
import { useSend } from "../../api/send";
import { Button } from "../../ui/Button";
import { ConfirmButton } from "../../ui/Confirm";
import { Section } from "../../ui/Facts";
import { ProblemNotice } from "../../ui/Notice";
import { LongTextField } from "../../ui/TextField";
import { t } from "../../ui/text";
import type { Dossier } from "./Stage";

/** What a judge says before the sheet opens: none, or an interest that takes the dossier away. */
export function DeclareInterest({ dossier: { id, product_name }, onTaken }: { dossier: Dossier; onTaken: () => void }) {
  const [reason, setReason] = useState<string | null>(null);
  const declaring = useSend((conflict: boolean) => ask(api.PUT("/dossiers/{id}/declaration", { params: { path: { id } }, body: { conflict, reason: conflict ? reason : null } })), {
    stale: [["score-sheet", id], ["dossiers"], ["work"]],
    then: ({ conflict }) => conflict && onTaken(),
  });
  return (
    <Section title={t("declaration.title")}>
      <div className="form">
        <p>{t("declaration.lead")}</p>
        {declaring.problem && <ProblemNotice problem={declaring.problem} />}
        <Button primary busy={declaring.busy} onPress={() => declaring.send(false)}>
          {t("declaration.none")}
        </Button>
        <LongTextField name="reason" label={t("declaration.reason")} help={t("declaration.reason.help")} max={2000} value={reason} onChange={setReason} />
        {reason && (
          <ConfirmButton
            danger
            action={t("declaration.conflict")}
            subject={product_name}
            consequence={t("declaration.conflict_consequence")}
            busy={declaring.busy}
            onConfirm={() => declaring.send(true)}
          />
        )}
      </div>
    </Section>
  );
}
