import { Select } from "antd";
import { useState } from "react";
import { useAnswer } from "../../api/answer";
import { api, ask } from "../../api/client";
import { Field, statusOf, type Bound } from "../../ui/Field";
import { t } from "../../ui/text";
import { useLater } from "../../ui/useLater";

/** Whose product it is: asked of the server while the name is typed. */
export function ProducerChoice({ name, value, onChange }: { name: string } & Bound<string>) {
  const [typed, setTyped] = useState("");
  const q = useLater(typed.trim());
  const found = useAnswer(["producers", "choice", q], () => ask(api.GET("/producers", { params: { query: { q: q || undefined } } })));
  const named = useAnswer(["producer", value], () => ask(api.GET("/producers/{id}", { params: { path: { id: value ?? "" } } })), { when: value !== null });
  const choices = new Map(found.data?.items.map(({ id, name: label }) => [id, label]));
  if (named.data) choices.set(named.data.id, named.data.name);
  return (
    <Field name={name} label={t("product.producer")} help={t("product.producer.help")} required>
      {(control) => (
        <Select
          {...control}
          className="wide"
          status={statusOf(control)}
          showSearch={{ filterOption: false, onSearch: setTyped }}
          options={[...choices].map(([id, label]) => ({ value: id, label }))}
          value={value}
          onChange={(chosen: string | undefined) => onChange(chosen ?? null)}
        />
      )}
    </Field>
  );
}
