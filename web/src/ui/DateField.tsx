import { DatePicker } from "antd";
import dayjs from "dayjs";
import customParseFormat from "dayjs/plugin/customParseFormat";
import { Field, statusOf, type Bound, type FieldProps } from "./Field";

dayjs.extend(customParseFormat);

const formats = ["DD/MM/YYYY", "D/M/YYYY", "DDMMYYYY"];

/** A calendar date, typed or picked as 23/11/2026, kept as 2026-11-23. What is typed counts as soon as it is a date. */
export function DateField({ value, onChange, ...field }: FieldProps & Bound<string>) {
  const keepTyped = (text: string) => {
    const typed = dayjs(text, formats, true);
    if (typed.isValid() && iso(typed) !== value) onChange(iso(typed));
  };
  return (
    <Field {...field}>
      {(control) => (
        <span className="wide" onInput={({ target }) => keepTyped((target as HTMLInputElement).value)}>
          <DatePicker
            {...control}
            className="wide"
            status={statusOf(control)}
            format={formats}
            previewValue={false}
            value={value === null ? null : dayjs(value)}
            onChange={(picked) => onChange(picked ? iso(picked) : null)}
          />
        </span>
      )}
    </Field>
  );
}

function iso(day: dayjs.Dayjs) {
  return day.format("YYYY-MM-DD");
}
