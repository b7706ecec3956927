import { Checkbox, DatePicker, Input, InputNumber, Select } from "antd";
import dayjs from "dayjs";
import { Field, fieldId, type ControlProps, type FieldProps } from "./Field";
import type { Choice } from "./Filters";
import { fold } from "./fold";

interface Bound<Value> {
  value: Value | null;
  onChange: (value: Value | null) => void;
}

type Props<Value> = FieldProps & Bound<Value>;

function status(control: ControlProps) {
  return control["aria-invalid"] ? "error" : undefined;
}

/** A line of text; an empty line is null. */
export function TextField({ value, onChange, max, secret, complete, ...field }: Props<string> & { max?: number; secret?: boolean; complete?: string }) {
  const Control = secret ? Input.Password : Input;
  return (
    <Field {...field}>
      {(control) => (
        <Control
          {...control}
          name={field.name}
          autoComplete={complete}
          status={status(control)}
          maxLength={max}
          value={value ?? ""}
          onChange={(event) => onChange(event.target.value || null)}
        />
      )}
    </Field>
  );
}

/** Several lines of text, with how many letters are left. */
export function LongTextField({ value, onChange, max, ...field }: Props<string> & { max?: number }) {
  return (
    <Field {...field}>
      {(control) => (
        <Input.TextArea
          {...control}
          status={status(control)}
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

/** A whole number with its unit, such as đồng. */
export function NumberField({ value, onChange, unit, min = 0, max, ...field }: Props<number> & { unit?: string; min?: number; max?: number }) {
  return (
    <Field {...field}>
      {(control) => (
        <InputNumber<number>
          {...control}
          className="wide"
          status={status(control)}
          suffix={unit}
          min={min}
          max={max}
          precision={0}
          formatter={(shown) => String(shown ?? "").replace(/\B(?=(\d{3})+(?!\d))/g, ".")}
          parser={(typed) => Number((typed ?? "").replace(/\D/g, ""))}
          value={value}
          onChange={onChange}
        />
      )}
    </Field>
  );
}

/** A calendar date, typed or picked as 23/11/2026, kept as 2026-11-23. */
export function DateField({ value, onChange, ...field }: Props<string>) {
  return (
    <Field {...field}>
      {(control) => (
        <DatePicker
          {...control}
          className="wide"
          status={status(control)}
          format={["DD/MM/YYYY", "D/M/YYYY", "DDMMYYYY"]}
          value={value === null ? null : dayjs(value)}
          onChange={(picked) => onChange(picked ? picked.format("YYYY-MM-DD") : null)}
        />
      )}
    </Field>
  );
}

/** One of a list, found by typing without accents. */
export function SelectField({ value, onChange, choices, ...field }: Props<string> & { choices: Choice[] }) {
  return (
    <Field {...field}>
      {(control) => (
        <Select
          {...control}
          className="wide"
          status={status(control)}
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

/** A yes or no, with its sentence beside the box. */
export function CheckField({ name, label, value, onChange }: Pick<FieldProps, "name" | "label"> & Bound<boolean>) {
  return (
    <Checkbox id={fieldId(name)} checked={value ?? false} onChange={(event) => onChange(event.target.checked)}>
      {label}
    </Checkbox>
  );
}
