import { useState } from "react";
import { useAnswer } from "../../api/answer";
import { api, ask } from "../../api/client";
import { ChoiceField } from "../../ui/ChoiceField";
import type { Bound } from "../../ui/Field";
import { t } from "../../ui/text";
import { useLater } from "../../ui/useLater";

/** Whose product it is: asked of the server while the name is typed. */
export function ProducerChoice(bound: { name: string } & Bound<string>) {
  const [typed, setTyped] = useState("");
  const q = useLater(typed.trim());
  const found = useAnswer(["producers", "choice", q], () => ask(api.GET("/producers", { params: { query: { q: q || undefined } } })));
  const named = useAnswer(["producer", bound.value], () => ask(api.GET("/producers/{id}", { params: { path: { id: bound.value ?? "" } } })), { when: bound.value !== null });
  const choices = new Map(found.data?.items.map(({ id, name: label }) => [id, label]));
  if (named.data) choices.set(named.data.id, named.data.name);
  return <ChoiceField {...bound} label={t("product.producer")} help={t("product.producer.help")} choices={choices} onTyped={setTyped} />;
}
