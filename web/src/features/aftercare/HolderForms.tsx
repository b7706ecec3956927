import { useState } from "react";
import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { useSend } from "../../api/send";
import { ChoiceField } from "../../ui/ChoiceField";
import { CommuneField } from "../../ui/CommuneField";
import { ConfirmButton } from "../../ui/Confirm";
import { DateField } from "../../ui/DateField";
import { FormProblem, type Bound } from "../../ui/Field";
import { FilesField, type HandedIn } from "../../ui/FilesField";
import { Form, useForm } from "../../ui/Form";
import { ProblemNotice } from "../../ui/Notice";
import { RadioField } from "../../ui/RadioField";
import { LongTextField, TextField } from "../../ui/TextField";
import { t } from "../../ui/text";
import { useLater } from "../../ui/useLater";
import { staleAfterCase } from "./Revocations";

type Certified = Schemas["Certified"];
type Change = Schemas["HolderChange"];

function after(star: Certified) {
  return { stale: [["holders", star.id], ["producer"], ["producers"], ...staleAfterCase(star)] };
}

interface Wish {
  kind: string | null;
  wish: string | null;
  reason: string | null;
  files: HandedIn[];
}

/** A wish with its papers, for the province to decide. */
export function AskForChange({ star }: { star: Certified }) {
  const form = useForm<Wish>({ kind: "holder", wish: null, reason: null, files: [] });
  const asking = useSend(({ kind, wish, reason, files }: Wish) => {
    const body = { kind: kind as Change["kind"], wish: wish ?? "", reason: reason ?? "", file_ids: files.map(({ id }) => id) };
    return ask(api.POST("/recognitions/{id}/holders", { params: { path: { id: star.id } }, body }));
  }, after(star));
  return (
    <details className="fold-out">
      <summary>{t("holder_change.ask")}</summary>
      <p className="muted">{t("holder_change.ask_lead")}</p>
      <Form submit={t("holder_change.ask")} problem={asking.problem} busy={asking.busy} onSubmit={() => asking.send(form.values)}>
        <RadioField {...form.bind("kind")} label={t("holder_change.kind")} choices={["holder", "address"].map((value) => ({ value, label: t(`holder_change.kind.${value}`) }))} />
        <TextField {...form.bind("wish")} label={t(`holder_change.wish.${form.values.kind ?? "holder"}`)} required max={500} />
        <LongTextField {...form.bind("reason")} label={t("holder_change.reason")} required max={1000} />
        <FilesField label={t("holder_change.papers")} value={form.values.files} onChange={(files) => form.change({ files })} />
      </Form>
    </details>
  );
}

interface Decision {
  decision_number: string | null;
  decided_on: string | null;
  producer_id: string | null;
  address: string | null;
  commune_code: string | null;
  reason: string | null;
}

const nothing: Decision = { decision_number: null, decided_on: null, producer_id: null, address: null, commune_code: null, reason: null };

/** The province's decision, or why there is none. */
export function DecideChange({ change, star }: { change: Change; star: Certified }) {
  const form = useForm<Decision>(nothing);
  const path = { id: change.id };
  const { version } = change;
  const granting = useSend(({ decision_number, decided_on, producer_id, address, commune_code }: Decision) => {
    const what = change.kind === "holder" ? { producer_id } : { address, commune_code };
    const body = { version, decision_number: decision_number ?? "", decided_on: decided_on ?? "", ...what };
    return ask(api.POST("/holder-changes/{id}/decision", { params: { path }, body }));
  }, after(star));
  const refusing = useSend(({ reason }: Decision) => ask(api.POST("/holder-changes/{id}/refusal", { params: { path }, body: { version, reason: reason ?? "" } })), after(star));
  const problem = granting.problem ?? refusing.problem;
  return (
    <FormProblem value={problem}>
      <div className="form">
        {problem && <ProblemNotice problem={problem} />}
        {change.kind === "holder" ? (
          <HolderChoice {...form.bind("producer_id")} />
        ) : (
          <>
            <TextField {...form.bind("address")} label={t("holder_change.address")} required max={500} />
            <CommuneField {...form.bind("commune_code")} label={t("holder_change.commune")} />
          </>
        )}
        <TextField {...form.bind("decision_number")} label={t("holder_change.decision_number")} required max={100} />
        <DateField {...form.bind("decided_on")} label={t("holder_change.decided_on")} required />
        <div className="form-foot">
          <ConfirmButton
            action={t("holder_change.grant")}
            subject={star.product_name}
            consequence={t("holder_change.grant_consequence")}
            busy={granting.busy}
            onConfirm={() => granting.send(form.values)}
          />
        </div>
        <LongTextField {...form.bind("reason")} label={t("holder_change.answer")} max={1000} />
        <div className="form-foot">
          <ConfirmButton action={t("holder_change.refuse")} subject={star.product_name} busy={refusing.busy} onConfirm={() => refusing.send(form.values)} />
        </div>
      </div>
    </FormProblem>
  );
}

function HolderChoice(bound: { name: string } & Bound<string>) {
  const [typed, setTyped] = useState("");
  const q = useLater(typed.trim());
  const found = useAnswer(["producers", "choice", q], () => ask(api.GET("/producers", { params: { query: { q: q || undefined } } })));
  const choices = new Map(found.data?.items.map(({ id, name }) => [id, name]));
  return <ChoiceField {...bound} label={t("holder_change.holder")} choices={choices} onTyped={setTyped} />;
}
