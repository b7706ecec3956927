import { Select } from "antd";
import { Field, statusOf, type Bound, type FieldProps } from "./Field";
import type { Choice } from "./Filters";
import { fold } from "./fold";

export interface GroupedChoice extends Choice {
  /** The heading it stands under. */
  group?: string | null;
}

interface Shown {
  label: string;
  value?: string;
  title?: string;
  options?: Choice[];
}

/** Choices as the control draws them: under their headings when they have any. */
export function underHeadings(choices: GroupedChoice[]): Shown[] {
  if (!choices.some(({ group }) => group)) return choices;
  const headings = [...new Set(choices.map(({ group }) => group ?? ""))];
  return headings.map((heading) => ({
    label: heading,
    title: heading,
    options: choices.filter(({ group }) => (group ?? "") === heading).map(({ value, label }) => ({ value, label })),
  }));
}

/** Found by typing without accents. */
export function byWords(typed: string, choice: { label?: unknown } | undefined): boolean {
  return fold(String(choice?.label ?? "")).includes(fold(typed));
}

const searched = { filterOption: byWords };

/** One of a list, found by typing without accents. */
export function SelectField({ value, onChange, choices, ...field }: FieldProps & Bound<string> & { choices: GroupedChoice[] }) {
  return (
    <Field {...field}>
      {(control) => (
        <Select
          {...control}
          className="wide"
          status={statusOf(control)}
          showSearch={searched}
          allowClear={!field.required}
          options={underHeadings(choices)}
          value={value}
          onChange={(chosen: string | undefined) => onChange(chosen ?? null)}
        />
      )}
    </Field>
  );
}

/** Several of a list. */
export function SelectManyField({ value, onChange, choices, ...field }: FieldProps & Bound<string[]> & { choices: GroupedChoice[] }) {
  return (
    <Field {...field}>
      {(control) => (
        <Select
          {...control}
          className="wide"
          mode="multiple"
          status={statusOf(control)}
          showSearch={searched}
          options={underHeadings(choices)}
          value={value ?? []}
          onChange={(chosen: string[]) => onChange(chosen)}
        />
      )}
    </Field>
  );
}
