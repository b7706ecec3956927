import { useNavigate } from "@tanstack/react-router";
import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { useSend } from "../../api/send";
import { useAddress } from "../../ui/address";
import { DateField } from "../../ui/DateField";
import { FilesField, type HandedIn } from "../../ui/FilesField";
import { Form, useForm } from "../../ui/Form";
import { PageTitle } from "../../ui/PageTitle";
import { RadioField } from "../../ui/RadioField";
import { SelectField } from "../../ui/SelectField";
import { LongTextField } from "../../ui/TextField";
import { t } from "../../ui/text";

type Appeal = Schemas["Appeal"];

interface Values {
  kind: string | null;
  subject_id: string | null;
  known_on: string | null;
  content: string | null;
  late_reason: string | null;
  files: HandedIn[];
}

const with_decision = ["at_ministry", "recognised", "not_recognised", "stopped"];

/** Files a complaint or a petition about the result or star the address names, or about a dossier chosen here. */
export function NewAppealPage() {
  const [address] = useAddress();
  const navigate = useNavigate();
  const form = useForm<Values>({ kind: "complaint", subject_id: address.subject_id ?? null, known_on: null, content: null, late_reason: null, files: [] });
  const subject_kind = (address.subject_kind ?? "dossier") as Appeal["subject_kind"];
  const is_complaint = form.values.kind === "complaint";
  const filing = useSend(
    ({ kind, subject_id, known_on, content, late_reason, files }: Values) => {
      const body = { kind: kind as Appeal["kind"], subject_kind, subject_id: subject_id ?? "", content: content ?? "", file_ids: files.map(({ id }) => id) };
      return ask(api.POST("/appeals", { body: { ...body, ...(is_complaint ? { known_on, late_reason } : {}) } }));
    },
    { stale: [["appeals"], ["work"]], then: ({ id }) => void navigate({ to: `/quan-ly/khieu-nai/${id}` }) },
  );
  return (
    <div className="page">
      <PageTitle title={t("appeal.file_title")} lead={t("appeal.file_lead")} back={{ to: "/quan-ly/khieu-nai", title: t("appeal.list_title") }} />
      <Form submit={t("appeal.file")} problem={filing.problem} busy={filing.busy} onSubmit={() => filing.send(form.values)}>
        {!address.subject_id && <DossierChoice {...form.bind("subject_id")} />}
        <RadioField {...form.bind("kind")} label={t("appeal.kind")} choices={["complaint", "petition"].map((value) => ({ value, label: t(`appeal.kind.${value}`) }))} />
        {is_complaint && <DateField {...form.bind("known_on")} label={t("appeal.known_on")} required />}
        <LongTextField {...form.bind("content")} label={t("appeal.content")} required max={4000} />
        {is_complaint && <LongTextField {...form.bind("late_reason")} label={t("appeal.late_reason")} help={t("appeal.late_reason.help")} max={1000} />}
        <FilesField label={t("appeal.files_pick")} value={form.values.files} onChange={(files) => form.change({ files })} />
      </Form>
    </div>
  );
}

function DossierChoice(bound: { name: string; value: string | null; onChange: (value: string | null) => void }) {
  const found = useAnswer(["dossiers", "to_appeal"], () => ask(api.GET("/dossiers", { params: { query: { limit: 100 } } })));
  const decided = (found.data?.items ?? []).filter(({ stage }) => with_decision.includes(stage));
  const choices = decided.map(({ id, product_name, stage }) => ({ value: id, label: `${product_name} · ${t(`dossier.stage.${stage}`)}` }));
  return <SelectField {...bound} label={t("appeal.subject")} required choices={choices} />;
}
