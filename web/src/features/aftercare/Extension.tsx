import { api, ask, type Schemas } from "../../api/client";
import { useSend } from "../../api/send";
import { useMay } from "../../api/session";
import { ConfirmButton } from "../../ui/Confirm";
import { DateField } from "../../ui/DateField";
import { Section } from "../../ui/Facts";
import { FormProblem } from "../../ui/Field";
import { useForm } from "../../ui/Form";
import { date } from "../../ui/format";
import { ProblemNotice } from "../../ui/Notice";
import { LongTextField, TextField } from "../../ui/TextField";
import { t } from "../../ui/text";
import { staleAfterCase } from "./Revocations";

type Certified = Schemas["Certified"];

interface Values {
  until: string | null;
  decision_number: string | null;
  decided_on: string | null;
  reason: string | null;
}

const extendable = ["expiring", "expired"];

/** By which decision the term was extended, or the way to extend it. */
export function Extension({ star }: { star: Certified }) {
  const may_grant = useMay("extension.grant");
  if (star.extension_number && star.extension_on)
    return (
      <Section title={t("extension.title")}>
        <p>{t("extension.granted", { number: star.extension_number, on: date(star.extension_on) })}</p>
      </Section>
    );
  if (!may_grant || !extendable.includes(star.status)) return null;
  return (
    <Section title={t("extension.title")}>
      <ExtendForm star={star} />
    </Section>
  );
}

function ExtendForm({ star }: { star: Certified }) {
  const form = useForm<Values>({ until: null, decision_number: null, decided_on: null, reason: null });
  const extending = useSend(
    ({ until, decision_number, decided_on, reason }: Values) => {
      const body = { until: until ?? "", decision_number: decision_number ?? "", decided_on: decided_on ?? "", reason: reason ?? "" };
      return ask(api.POST("/recognitions/{id}/extension", { params: { path: { id: star.id } }, body }));
    },
    { stale: staleAfterCase(star) },
  );
  return (
    <FormProblem value={extending.problem}>
      <details className="fold-out">
        <summary>{t("extension.grant")}</summary>
        <p className="muted">{t("extension.lead")}</p>
        <div className="form">
          {extending.problem && <ProblemNotice problem={extending.problem} />}
          <DateField {...form.bind("until")} label={t("extension.until")} required />
          <TextField {...form.bind("decision_number")} label={t("extension.decision_number")} required max={100} />
          <DateField {...form.bind("decided_on")} label={t("extension.decided_on")} required />
          <LongTextField {...form.bind("reason")} label={t("extension.reason")} required max={1000} />
          <div className="form-foot">
            <ConfirmButton
              action={t("extension.grant")}
              subject={star.product_name}
              consequence={t("extension.consequence")}
              busy={extending.busy}
              onConfirm={() => extending.send(form.values)}
            />
          </div>
        </div>
      </details>
    </FormProblem>
  );
}
