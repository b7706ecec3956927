import { Select } from "antd";
import { Field, statusOf, type Bound } from "./Field";

interface Asked extends Bound<string> {
  name: string;
  label: string;
  help?: string;
  /** What the server found, by id. */
  choices: Map<string, string>;
  onTyped: (typed: string) => void;
}

/** One of many records, looked for while its name is typed. */
export function ChoiceField({ name, label, help, choices, onTyped, value, onChange }: Asked) {
  return (
    <Field name={name} label={label} help={help} required>
      {(control) => (
        <Select
          {...control}
          className="wide"
          status={statusOf(control)}
          showSearch={{ filterOption: false, onSearch: onTyped }}
          options={[...choices].map(([id, words]) => ({ value: id, label: words }))}
          value={value}
          onChange={(chosen: string | undefined) => onChange(chosen ?? null)}
        />
      )}
    </Field>
  );
}
