import { fieldId, type Bound, type FieldProps } from "./Field";
import type { Choice } from "./Filters";

/** One of a few, all in sight. */
export function RadioField({ name, label, value, onChange, choices }: Pick<FieldProps, "name" | "label"> & Bound<string> & { choices: Choice[] }) {
  return (
    <fieldset className="radio-field">
      <legend>{label}</legend>
      {choices.map((choice, place) => (
        <label key={choice.value} className="choice-row">
          <input
            id={place === 0 ? fieldId(name) : undefined}
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
