import { Select } from "antd";
import { Field, statusOf, type Bound, type FieldProps } from "./Field";
import type { Choice } from "./Filters";
import { fold } from "./fold";

/** One of a list, found by typing without accents. */
export function SelectField({ value, onChange, choices, ...field }: FieldProps & Bound<string> & { choices: Choice[] }) {
  return (
    <Field {...field}>
      {(control) => (
        <Select
          {...control}
          className="wide"
          status={statusOf(control)}
          showSearch={{ filterOption: (typed, option) => fold(option?.label ?? "").includes(fold(typed)) }}
          allowClear={!field.required}
          options={choices}
          value={value}
          onChange={(chosen: string | undefined) => onChange(chosen ?? null)}
        />
      )}
    </Field>
  );
}
