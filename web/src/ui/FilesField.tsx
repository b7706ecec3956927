import { useState } from "react";
import { asProblem, type Problem } from "../api/problem";
import { fileAddress, uploadFile } from "../api/upload";
import { FilePicker } from "./FilePicker";
import { Icon } from "./Icon";
import { ProblemNotice } from "./Notice";
import { t } from "./text";

const accepted = "image/*,.pdf,.docx,.odt,.xlsx,.ods";

export interface HandedIn {
  id: string;
  name: string;
}

interface Props {
  label: string;
  value: HandedIn[];
  onChange: (files: HandedIn[]) => void;
}

/** Files handed in one by one as they are chosen; each can be taken out again before the form is sent. */
export function FilesField({ label, value, onChange }: Props) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const pick = (file: File) => {
    setBusy(true);
    setProblem(null);
    uploadFile(file, "document")
      .then(({ id, name }) => onChange([...value, { id, name }]))
      .catch((thrown: unknown) => setProblem(asProblem(thrown)))
      .finally(() => setBusy(false));
  };
  return (
    <div className="field">
      {problem && <ProblemNotice problem={problem} />}
      <FilePicker label={label} accept={accepted} busy={busy} onPick={pick} />
      <FileList files={value} onRemove={(removed) => onChange(value.filter(({ id }) => id !== removed.id))} />
    </div>
  );
}

/** Files by name, each to be opened. */
export function FileList({ files, onRemove }: { files: HandedIn[]; onRemove?: (file: HandedIn) => void }) {
  if (files.length === 0) return null;
  return (
    <ul className="papers">
      {files.map((file) => (
        <li key={file.id}>
          <a className="tool-link" href={fileAddress(file.id)}>
            <Icon name="clip" size={16} />
            {file.name}
          </a>
          {onRemove && (
            <button type="button" className="plain-button" onClick={() => onRemove(file)}>
              {t("ui.remove")}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
