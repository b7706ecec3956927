import { useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { useSend } from "../../api/send";
import { Conflict, isConflict } from "../../ui/Conflict";
import { difference, rebase } from "../../ui/difference";
import { DraftNote, Form, useKeptForm } from "../../ui/Form";
import { PageTitle } from "../../ui/PageTitle";
import { t } from "../../ui/text";
import { Loaded } from "../../ui/Waiting";
import { ProductFields } from "./ProductFields";
import { valuesOf } from "./product_values";

type Product = Schemas["Product"];

const read = (id: string) => ask(api.GET("/products/{id}", { params: { path: { id } } }));

export function EditProductPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const product = useAnswer(["product", id], () => read(id));
  return (
    <div className="page">
      <Loaded of={product} lines={8}>
        {(found) => <Edit product={found.product} />}
      </Loaded>
    </div>
  );
}

/** Sends only what was changed, against the version it was changed from. */
function Edit({ product }: { product: Product }) {
  const back = `/quan-ly/san-pham/${product.id}`;
  const navigate = useNavigate();
  const [base, setBase] = useState(product);
  const form = useKeptForm(`product.${product.id}`, valuesOf(product));
  const path = { path: { id: product.id } };

  const saving = useSend(
    () => {
      const { name, ...others } = difference(valuesOf(base), form.values);
      return ask(api.PATCH("/products/{id}", { params: path, body: { version: base.version, ...others, ...(name !== undefined && { name: name ?? "" }) } }));
    },
    {
      stale: [["product", product.id], ["products"], ["change-requests"]],
      then: () => {
        form.forget();
        void navigate({ to: back });
      },
    },
  );
  const reloading = useSend(() => read(product.id), {
    then: (fresh) => {
      form.change(rebase(valuesOf(base), form.values, valuesOf(fresh.product)));
      setBase(fresh.product);
      saving.forget();
    },
  });
  const conflict = isConflict(saving.problem);
  return (
    <>
      <PageTitle title={t("product.edit_title", { name: base.name })} back={{ to: back, title: base.name }} />
      {conflict && <Conflict onReload={() => reloading.send(undefined)} busy={reloading.busy} />}
      <Form
        submit={t("product.save")}
        problem={conflict ? null : saving.problem}
        busy={saving.busy}
        onSubmit={() => saving.send(undefined)}
        aside={<DraftNote form={form} />}
      >
        <ProductFields bind={form.bind} values={form.values} own_id={product.id} />
      </Form>
    </>
  );
}
