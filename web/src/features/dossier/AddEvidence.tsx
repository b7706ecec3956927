import { Modal } from "antd";
import { useState } from "react";
import { api, ask, type Schemas } from "../../api/client";
import { scoredIn, type CriteriaSet } from "../../api/criteria_set";
import { useCodelist } from "../../api/places";
import { useSend } from "../../api/send";
import { uploadFile } from "../../api/upload";
import { DateField } from "../../ui/DateField";
import { FilePicker } from "../../ui/FilePicker";
import { Form, useForm } from "../../ui/Form";
import { Icon } from "../../ui/Icon";
import { SelectField, SelectManyField } from "../../ui/SelectField";
import { TextField } from "../../ui/TextField";
import { t } from "../../ui/text";
import { LibraryChoice, type LibraryPaper } from "./LibraryChoice";

const accepted = "image/*,.pdf,.docx,.odt,.xlsx,.ods";

interface Props {
  dossier_id: string;
  producer_id: string;
  set: CriteriaSet;
  /** The criterion it was opened from. */
  criterion: string;
  onAdded: () => void;
}

interface Values {
  file: File | null;
  /** A paper of the library instead of a file. */
  known: { file_id: string; file_name: string } | null;
  kind: string | null;
  criteria: string[] | null;
  number: string | null;
  issuer: string | null;
  issued_on: string | null;
  expires_on: string | null;
}

/** A file, what kind of paper it is, and what it proves. */
export function AddEvidence({ criterion, ...props }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="plain-button add-evidence" onClick={() => setOpen(true)}>
        <Icon name="plus" size={16} /> {t("evidence.add")}
      </button>
      <Modal open={open} title={t("evidence.add_title")} footer={null} closeIcon={<Icon name="close" />} onCancel={() => setOpen(false)} destroyOnHidden>
        <EvidenceForm
          {...props}
          criterion={criterion}
          onAdded={() => {
            setOpen(false);
            props.onAdded();
          }}
        />
      </Modal>
    </>
  );
}

function EvidenceForm({ dossier_id, producer_id, set, criterion, onAdded }: Props) {
  const form = useForm<Values>({ file: null, known: null, kind: null, criteria: [criterion], number: null, issuer: null, issued_on: null, expires_on: null });
  const kinds = useCodelist("document_kind").map(({ code, label }) => ({ value: code, label }));
  const adding = useSend((values: Values) => add(dossier_id, values), { stale: [["dossier", dossier_id], ["producer", producer_id, "papers"]], then: onAdded });
  const { file, known } = form.values;
  const pick = (picked: File) => form.change({ file: picked });
  const reuse = ({ kind, number, issuer, issued_on, expires_on, ...paper }: LibraryPaper) => form.change({ known: paper, kind, number, issuer, issued_on, expires_on });
  if (!file && !known)
    return (
      <>
        <FilePicker label={t("evidence.capture")} accept="image/*" camera onPick={pick} />
        <FilePicker label={t("evidence.choose_file")} help={t("evidence.choose_file.help")} accept={accepted} onPick={pick} />
        <LibraryChoice producer_id={producer_id} onPick={reuse} />
      </>
    );
  return (
    <Form submit={t("evidence.add")} problem={adding.problem} busy={adding.busy} onSubmit={() => adding.send(form.values)}>
      <p>
        <Icon name="clip" size={16} /> {file?.name ?? known?.file_name}
      </p>
      <SelectField {...form.bind("kind")} label={t("evidence.kind")} required choices={kinds} />
      <SelectManyField
        {...form.bind("criteria")}
        label={t("evidence.criteria")}
        help={t("evidence.criteria.help")}
        required
        choices={scoredIn(set).map(({ criterion: { code, name } }) => ({ value: code, label: `${code} ${name}` }))}
      />
      <TextField {...form.bind("number")} label={t("evidence.number")} max={100} />
      <TextField {...form.bind("issuer")} label={t("evidence.issuer")} max={200} />
      <DateField {...form.bind("issued_on")} label={t("evidence.issued_on")} />
      <DateField {...form.bind("expires_on")} label={t("evidence.expires_on")} />
    </Form>
  );
}

async function add(dossier_id: string, { file, known, kind, criteria, ...others }: Values): Promise<Schemas["Dossier"]> {
  const file_id = known?.file_id ?? (await uploadFile(file as File, "evidence")).id;
  const body = { file_id, kind: kind ?? "", criteria: criteria ?? [], ...others };
  return ask(api.POST("/dossiers/{id}/evidence", { params: { path: { id: dossier_id } }, body }));
}
