import { api, ask, type Schemas } from "../../api/client";
import { useSend } from "../../api/send";
import { ConfirmButton } from "../../ui/Confirm";
import { DateField } from "../../ui/DateField";
import { FormProblem } from "../../ui/Field";
import { useForm } from "../../ui/Form";
import { ProblemNotice } from "../../ui/Notice";
import { LongTextField, TextField } from "../../ui/TextField";
import { t } from "../../ui/text";
import { staleAfterCase } from "./Revocations";

interface Props {
  one: Schemas["Revocation"];
  star: Schemas["Certified"];
}

interface Values {
  decision_number: string | null;
  decided_on: string | null;
  reason: string | null;
}

const nothing: Values = { decision_number: null, decided_on: null, reason: null };

/** Ends the case: by the signed decision, or without one for a reason. */
export function DecideRevocation({ one, star }: Props) {
  const form = useForm(nothing);
  const path = { id: one.id };
  const { version } = one;
  const after = { stale: staleAfterCase(star) };
  const deciding = useSend(
    ({ decision_number, decided_on }: Values) =>
      ask(api.POST("/revocations/{id}/decision", { params: { path }, body: { version, decision_number: decision_number ?? "", decided_on: decided_on ?? "" } })),
    after,
  );
  const dropping = useSend(({ reason }: Values) => ask(api.POST("/revocations/{id}/dropping", { params: { path }, body: { version, reason: reason ?? "" } })), after);
  const problem = deciding.problem ?? dropping.problem;
  return (
    <FormProblem value={problem}>
      <div className="form">
        {problem && <ProblemNotice problem={problem} />}
        <TextField {...form.bind("decision_number")} label={t("revocation.decision_number")} required max={100} />
        <DateField {...form.bind("decided_on")} label={t("revocation.decided_on")} required />
        <div className="form-foot">
          <ConfirmButton
            danger
            action={t("revocation.decide")}
            subject={star.product_name}
            consequence={t("revocation.decide_consequence")}
            busy={deciding.busy}
            onConfirm={() => deciding.send(form.values)}
          />
        </div>
        <LongTextField {...form.bind("reason")} label={t("revocation.reason")} max={1000} />
        <div className="form-foot">
          <ConfirmButton
            action={t("revocation.drop")}
            subject={star.product_name}
            consequence={t("revocation.drop_consequence")}
            busy={dropping.busy}
            onConfirm={() => dropping.send(form.values)}
          />
        </div>
      </div>
    </FormProblem>
  );
}

/** Puts the star in force again by a new decision. */
export function ReinstateRevocation({ one, star }: Props) {
  const form = useForm(nothing);
  const reinstating = useSend(
    ({ decision_number, decided_on, reason }: Values) => {
      const body = { version: one.version, decision_number: decision_number ?? "", decided_on: decided_on ?? "", reason: reason ?? "" };
      return ask(api.POST("/revocations/{id}/reinstatement", { params: { path: { id: one.id } }, body }));
    },
    { stale: staleAfterCase(star) },
  );
  return (
    <FormProblem value={reinstating.problem}>
      <details className="fold-out">
        <summary>{t("revocation.reinstate")}</summary>
        <div className="form">
          {reinstating.problem && <ProblemNotice problem={reinstating.problem} />}
          <TextField {...form.bind("decision_number")} label={t("revocation.decision_number")} required max={100} />
          <DateField {...form.bind("decided_on")} label={t("revocation.decided_on")} required />
          <LongTextField {...form.bind("reason")} label={t("revocation.reason")} required max={1000} />
          <div className="form-foot">
            <ConfirmButton
              action={t("revocation.reinstate")}
              subject={star.product_name}
              consequence={t("revocation.reinstate_consequence")}
              busy={reinstating.busy}
              onConfirm={() => reinstating.send(form.values)}
            />
          </div>
        </div>
      </details>
    </FormProblem>
  );
}
