import { Checkbox, Input } from "antd";
import { Field, fieldId, statusOf, type Bound, type FieldProps } from "./Field";

type Props = FieldProps & Bound<string> & { max?: number };

/** A line of text; an empty line is null. */
export function TextField({ value, onChange, max, secret, complete, ...field }: Props & { secret?: boolean; complete?: string }) {
  const Control = secret ? Input.Password : Input;
  return (
    <Field {...field}>
      {(control) => (
        <Control
          {...control}
          name={field.name}
          autoComplete={complete}
          status={statusOf(control)}
          maxLength={max}
          value={value ?? ""}
          onChange={(event) => onChange(event.target.value || null)}
        />
      )}
    </Field>
  );
}

/** Several lines of text, with how many letters are left. */
export function LongTextField({ value, onChange, max, ...field }: Props) {
  return (
    <Field {...field}>
      {(control) => (
        <Input.TextArea
          {...control}
          status={statusOf(control)}
          autoSize={{ minRows: 3, maxRows: 12 }}
          showCount={max !== undefined}
          maxLength={max}
          value={value ?? ""}
          onChange={(event) => onChange(event.target.value || null)}
        />
      )}
    </Field>
  );
}

/** A yes or no, with its sentence beside the box. */
export function CheckField({ name, label, value, onChange }: Pick<FieldProps, "name" | "label"> & Bound<boolean>) {
  return (
    <Checkbox id={fieldId(name)} checked={value ?? false} onChange={(event) => onChange(event.target.checked)}>
      {label}
    </Checkbox>
  );
}
