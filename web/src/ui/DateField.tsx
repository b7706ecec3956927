import { DatePicker } from "antd";
import dayjs from "dayjs";
import { Field, statusOf, type Bound, type FieldProps } from "./Field";

/** A calendar date, typed or picked as 23/11/2026, kept as 2026-11-23. */
export function DateField({ value, onChange, ...field }: FieldProps & Bound<string>) {
  return (
    <Field {...field}>
      {(control) => (
        <DatePicker
          {...control}
          className="wide"
          status={statusOf(control)}
          format={["DD/MM/YYYY", "D/M/YYYY", "DDMMYYYY"]}
          value={value === null ? null : dayjs(value)}
          onChange={(picked) => onChange(picked ? picked.format("YYYY-MM-DD") : null)}
        />
      )}
    </Field>
  );
}
