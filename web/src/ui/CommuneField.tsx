import { Select } from "antd";
import { useState } from "react";
import { useAnswer } from "../api/answer";
import { api, ask } from "../api/client";
import { useCommunes } from "../api/places";
import { Field, statusOf, type Bound, type FieldProps } from "./Field";
import { fold } from "./fold";
import { t } from "./text";
import { useLater } from "./useLater";

interface Choice {
  value: string;
  label: string;
  /** Old names, so that who only knows those finds it too. */
  also: string;
}

const least_letters = 3;

/** The communes to choose from; what is typed is also looked up as a place of any year. */
export function useCommuneChoices(typed: string) {
  const text = useLater(typed.trim());
  const { data } = useAnswer(["place", text], () => ask(api.GET("/place-resolution", { params: { query: { text } } })), {
    when: text.length >= least_letters,
  });
  const meant = new Map(data?.matches.map(({ commune_code, old_unit }) => [commune_code, old_unit]));
  const choices: Choice[] = useCommunes().map(({ code, full_name, predecessors }) => ({
    value: code,
    label: full_name,
    also: fold([full_name, ...predecessors].join(" ")),
  }));
  const finds = (words: string, choice: Choice | undefined) =>
    choice !== undefined && (choice.also.includes(fold(words.trim())) || meant.has(choice.value));
  return { choices, finds, oldName: (code: string) => meant.get(code) ?? null };
}

/** A commune of today, found by its name or by any name the place has had. */
export function CommuneField({ value, onChange, ...field }: FieldProps & Bound<string>) {
  const [typed, setTyped] = useState("");
  const { choices, finds, oldName } = useCommuneChoices(typed);
  return (
    <Field help={t("ui.commune_help")} {...field}>
      {(control) => (
        <Select
          {...control}
          className="wide"
          status={statusOf(control)}
          showSearch={{ filterOption: finds, onSearch: setTyped }}
          allowClear={!field.required}
          options={choices}
          optionRender={({ data }) => <CommuneChoice name={data.label} old={oldName(data.value)} />}
          value={value}
          onChange={(chosen: string | undefined) => onChange(chosen ?? null)}
        />
      )}
    </Field>
  );
}

function CommuneChoice({ name, old }: { name: string; old: string | null }) {
  return (
    <>
      {name}
      {old && <small className="muted"> {t("ui.commune_was", { old })}</small>}
    </>
  );
}
