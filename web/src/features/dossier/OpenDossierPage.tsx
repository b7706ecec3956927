import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { useSend } from "../../api/send";
import { useAddress } from "../../ui/address";
import { ChoiceField } from "../../ui/ChoiceField";
import type { Bound } from "../../ui/Field";
import { Form, useForm } from "../../ui/Form";
import { PageTitle } from "../../ui/PageTitle";
import { RadioField } from "../../ui/RadioField";
import { t } from "../../ui/text";
import { useLater } from "../../ui/useLater";

type Kind = Schemas["DossierKind"];

const kinds: Kind[] = ["first", "upgrade", "renewal"];

/** Opens a dossier; the criteria set follows from the product's group and today. */
export function OpenDossierPage() {
  const [{ product }] = useAddress();
  const navigate = useNavigate();
  const form = useForm<{ product_id: string | null; kind: string | null }>({ product_id: product ?? null, kind: "first" });
  const opening = useSend((body: Schemas["NewDossier"]) => ask(api.POST("/dossiers", { body })), {
    stale: [["dossiers"], ["work"]],
    then: ({ id }) => void navigate({ to: `/quan-ly/ho-so/${id}` }),
  });
  const send = () => opening.send({ product_id: form.values.product_id ?? "", kind: form.values.kind as Kind });
  return (
    <div className="page">
      <PageTitle title={t("dossier.open_title")} lead={t("dossier.open_lead")} back={{ to: "/quan-ly/ho-so", title: t("dossier.list_title") }} />
      <Form submit={t("dossier.open")} problem={opening.problem} busy={opening.busy} onSubmit={send}>
        <ProductChoice {...form.bind("product_id")} />
        <RadioField {...form.bind("kind")} label={t("dossier.kind")} choices={kinds.map((value) => ({ value, label: t(`dossier.kind.${value}.long`) }))} />
      </Form>
    </div>
  );
}

function ProductChoice(bound: { name: string } & Bound<string>) {
  const [typed, setTyped] = useState("");
  const q = useLater(typed.trim());
  const found = useAnswer(["products", "choice", q], () => ask(api.GET("/products", { params: { query: { q: q || undefined } } })));
  const named = useAnswer(["product", bound.value], () => ask(api.GET("/products/{id}", { params: { path: { id: bound.value ?? "" } } })), { when: bound.value !== null });
  const choices = new Map(found.data?.items.map((product) => [product.id, `${product.name} · ${product.producer_name}`]));
  if (named.data) choices.set(named.data.product.id, `${named.data.product.name} · ${named.data.producer_name}`);
  return <ChoiceField {...bound} label={t("dossier.product")} choices={choices} onTyped={setTyped} />;
}
