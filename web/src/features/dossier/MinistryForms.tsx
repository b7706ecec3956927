import { useAnswer } from "../../api/answer";
import { api, ask } from "../../api/client";
import { useSend } from "../../api/send";
import { DateField } from "../../ui/DateField";
import { Deadline } from "../../ui/Figures";
import { Form, useForm } from "../../ui/Form";
import { daysUntil } from "../../ui/format";
import { RadioField } from "../../ui/RadioField";
import { LongTextField, TextField } from "../../ui/TextField";
import { t } from "../../ui/text";
import { staleAfter, type Dossier } from "./Stage";

interface Props {
  dossier: Dossier;
}

function after(dossier: Dossier) {
  return { stale: [...staleAfter(dossier.id), ["ministry", dossier.id], ["product"], ["products"], ["recognitions"], ["certificates"]] };
}

interface Letter {
  letter_number: string | null;
  sent_on: string | null;
  late_reason: string | null;
}

/** The province's letter with the dossier; past the day of the law it asks why. */
export function SendToMinistry({ dossier }: Props) {
  const path = { id: dossier.id };
  const term = useAnswer(["ministry_term", dossier.id], () => ask(api.GET("/dossiers/{id}/ministry-term", { params: { path } })));
  const form = useForm<Letter>({ letter_number: null, sent_on: null, late_reason: null });
  const sending = useSend(
    ({ letter_number, sent_on, late_reason }: Letter) =>
      ask(api.POST("/dossiers/{id}/ministry-case", { params: { path }, body: { letter_number: letter_number ?? "", sent_on: sent_on ?? "", late_reason } })),
    after(dossier),
  );
  const { sent_on } = form.values;
  const is_late = term.data && (sent_on ? sent_on >= term.data.send_before : daysUntil(term.data.send_before) <= 0);
  return (
    <Form submit={t("ministry.send")} problem={sending.problem} busy={sending.busy} onSubmit={() => sending.send(form.values)}>
      <p className="muted">{t("ministry.send_lead")}</p>
      {term.data && (
        <p>
          {t("ministry.send_before")} <Deadline on={term.data.send_before} />
        </p>
      )}
      <TextField {...form.bind("letter_number")} label={t("ministry.letter_number")} required max={100} />
      <DateField {...form.bind("sent_on")} label={t("ministry.sent_on")} required />
      {is_late && <LongTextField {...form.bind("late_reason")} label={t("ministry.late_reason")} help={t("ministry.late_lead")} required max={1000} />}
    </Form>
  );
}

interface Answer {
  granted: string | null;
  points: string | null;
  answer_number: string | null;
  answered_on: string | null;
  certificate_number: string | null;
}

/** "92,10" as 9210; what is no number stays out of range, so that the server says so. */
function hundredths(typed: string | null): number {
  const points = Number((typed ?? "").replace(",", "."));
  return Number.isFinite(points) && typed ? Math.round(points * 100) : -1;
}

/** The ministry's result, as its decision or notice says. */
export function MinistryAnswer({ dossier }: Props) {
  const form = useForm<Answer>({ granted: "yes", points: null, answer_number: null, answered_on: null, certificate_number: null });
  const granted = form.values.granted === "yes";
  const recording = useSend((values: Answer) => {
    const body = {
      granted,
      points_hundredths: hundredths(values.points),
      answer_number: values.answer_number ?? "",
      answered_on: values.answered_on ?? "",
      certificate_number: granted ? values.certificate_number : null,
    };
    return ask(api.POST("/dossiers/{id}/ministry-answer", { params: { path: { id: dossier.id } }, body }));
  }, after(dossier));
  return (
    <Form submit={t("ministry.answer")} problem={recording.problem} busy={recording.busy} onSubmit={() => recording.send(form.values)}>
      <RadioField
        {...form.bind("granted")}
        label={t("ministry.granted")}
        choices={["yes", "no"].map((value) => ({ value, label: t(`ministry.granted_${value}`) }))}
      />
      <TextField {...form.bind("points")} name="points_hundredths" label={t("ministry.points")} required max={6} />
      <TextField {...form.bind("answer_number")} label={t("ministry.answer_number")} required max={100} />
      <DateField {...form.bind("answered_on")} label={t("ministry.answered_on")} required />
      {granted && <TextField {...form.bind("certificate_number")} label={t("certificate.number")} max={100} />}
    </Form>
  );
}

interface Decided {
  stars: string | null;
  decision_number: string | null;
  decided_on: string | null;
}

/** The province's decision from the ministry's result. */
export function AfterMinistry({ dossier }: Props) {
  const form = useForm<Decided>({ stars: "4", decision_number: null, decided_on: null });
  const deciding = useSend(({ stars, decision_number, decided_on }: Decided) => {
    const body = { stars: Number(stars) as 0 | 3 | 4, decision_number: decision_number ?? "", decided_on: decided_on ?? "" };
    return ask(api.POST("/dossiers/{id}/ministry-fall-back", { params: { path: { id: dossier.id } }, body }));
  }, after(dossier));
  return (
    <Form submit={t("ministry.fall_back")} problem={deciding.problem} busy={deciding.busy} onSubmit={() => deciding.send(form.values)}>
      <p className="muted">{t("ministry.fall_back_lead")}</p>
      <RadioField
        {...form.bind("stars")}
        label={t("ministry.stars")}
        choices={["4", "3", "0"].map((value) => ({ value, label: value === "0" ? t("decision.not_recognised") : t("ui.stars", { count: value }) }))}
      />
      <TextField {...form.bind("decision_number")} label={t("ministry.fall_back_number")} required max={100} />
      <DateField {...form.bind("decided_on")} label={t("decision.signed_on")} required />
    </Form>
  );
}
