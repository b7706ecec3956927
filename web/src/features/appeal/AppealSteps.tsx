import { api, ask, type Schemas } from "../../api/client";
import { useSend } from "../../api/send";
import { ConfirmButton } from "../../ui/Confirm";
import { DateField } from "../../ui/DateField";
import { Section } from "../../ui/Facts";
import { FilesField, type HandedIn } from "../../ui/FilesField";
import { Form, useForm } from "../../ui/Form";
import { ProblemNotice } from "../../ui/Notice";
import { RadioField } from "../../ui/RadioField";
import { LongTextField, TextField } from "../../ui/TextField";
import { t } from "../../ui/text";

interface Props {
  appeal: Schemas["AppealInFull"];
}

interface Values {
  upheld: string | null;
  answer_number: string | null;
  answered_on: string | null;
  answer: string | null;
  files: HandedIn[];
}

const nothing: Values = { upheld: null, answer_number: null, answered_on: null, answer: null, files: [] };

function after({ id }: Props["appeal"]) {
  return { stale: [["appeal", id], ["appeals"], ["work"]] };
}

function answerOf({ answer_number, answered_on, answer, files }: Values, version: number) {
  return { version, answer_number, answered_on: answered_on ?? "", answer: answer ?? "", file_ids: files.map(({ id }) => id) };
}

function AnswerFields({ form }: { form: ReturnType<typeof useForm<Values>> }) {
  return (
    <>
      <TextField {...form.bind("answer_number")} label={t("appeal.answer_number")} max={100} />
      <DateField {...form.bind("answered_on")} label={t("appeal.answered_on")} required />
      <LongTextField {...form.bind("answer")} label={t("appeal.answer")} required max={4000} />
      <FilesField label={t("appeal.files_pick")} value={form.values.files} onChange={(files) => form.change({ files })} />
    </>
  );
}

/** Takes it up, or says in writing why not. */
export function AcceptOrRefuse({ appeal }: Props) {
  const form = useForm<Values>(nothing);
  const path = { id: appeal.id };
  const accepting = useSend(() => ask(api.POST("/appeals/{id}/acceptance", { params: { path }, body: { version: appeal.version } })), after(appeal));
  const refusing = useSend((values: Values) => ask(api.POST("/appeals/{id}/refusal", { params: { path }, body: answerOf(values, appeal.version) })), after(appeal));
  return (
    <Section title={t("appeal.state.filed")}>
      {accepting.problem && <ProblemNotice problem={accepting.problem} />}
      <ConfirmButton
        primary
        action={t("appeal.accept")}
        subject={appeal.product_name}
        consequence={t("appeal.accept_consequence")}
        busy={accepting.busy}
        onConfirm={() => accepting.send(undefined)}
      />
      <details className="fold-out">
        <summary>{t("appeal.refuse")}</summary>
        <p className="muted">{t("appeal.refuse_lead")}</p>
        <Form submit={t("appeal.refuse")} problem={refusing.problem} busy={refusing.busy} onSubmit={() => refusing.send(form.values)}>
          <AnswerFields form={form} />
        </Form>
      </details>
    </Section>
  );
}

/** Answers it, or takes the longer term first. */
export function Resolve({ appeal }: Props) {
  const form = useForm<Values>(nothing);
  const resolving = useSend((values: Values) => {
    // Without a choice the server says that one is missing.
    const finding = values.upheld === null ? {} : { upheld: values.upheld === "yes" };
    const body = { ...finding, ...answerOf(values, appeal.version) } as Schemas["AppealResolution"];
    return ask(api.POST("/appeals/{id}/resolution", { params: { path: { id: appeal.id } }, body }));
  }, after(appeal));
  const outcomes = [
    { value: "no", label: t("appeal.outcome.rejected") },
    { value: "yes", label: t("appeal.outcome.upheld") },
  ];
  return (
    <Section title={t("appeal.resolve")}>
      <Form submit={t("appeal.resolve")} problem={resolving.problem} busy={resolving.busy} onSubmit={() => resolving.send(form.values)}>
        <RadioField {...form.bind("upheld")} label={t("appeal.outcome")} choices={outcomes} />
        <AnswerFields form={form} />
      </Form>
      {!appeal.prolonged_reason && <Prolong appeal={appeal} />}
    </Section>
  );
}

function Prolong({ appeal }: Props) {
  const form = useForm<{ reason: string | null }>({ reason: null });
  const prolonging = useSend(
    ({ reason }: typeof form.values) => ask(api.POST("/appeals/{id}/prolonging", { params: { path: { id: appeal.id } }, body: { version: appeal.version, reason: reason ?? "" } })),
    after(appeal),
  );
  return (
    <details className="fold-out">
      <summary>{t("appeal.prolong")}</summary>
      <p className="muted">{t("appeal.prolong_lead")}</p>
      <Form submit={t("appeal.prolong")} problem={prolonging.problem} busy={prolonging.busy} onSubmit={() => prolonging.send(form.values)}>
        <LongTextField {...form.bind("reason")} label={t("appeal.prolonged_reason")} required max={1000} />
      </Form>
    </details>
  );
}

/** Ends it before its answer. */
export function Withdraw({ appeal }: Props) {
  const withdrawing = useSend(
    () => ask(api.POST("/appeals/{id}/withdrawal", { params: { path: { id: appeal.id } }, body: { version: appeal.version } })),
    after(appeal),
  );
  return (
    <>
      {withdrawing.problem && <ProblemNotice problem={withdrawing.problem} />}
      <p className="no-print">
        <ConfirmButton
          danger
          action={t("appeal.withdraw")}
          subject={appeal.product_name}
          consequence={t("appeal.withdraw_consequence")}
          busy={withdrawing.busy}
          onConfirm={() => withdrawing.send(undefined)}
        />
      </p>
    </>
  );
}
