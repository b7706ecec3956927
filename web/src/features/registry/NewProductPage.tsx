import { useNavigate } from "@tanstack/react-router";
import { api, ask, type Schemas } from "../../api/client";
import { useSend } from "../../api/send";
import { useSession } from "../../api/session";
import { useAddress } from "../../ui/address";
import { DraftNote, Form, useKeptForm } from "../../ui/Form";
import { PageTitle } from "../../ui/PageTitle";
import { t } from "../../ui/text";
import { ProducerChoice } from "./ProducerChoice";
import { ProductFields } from "./ProductFields";
import { noProduct } from "./product_values";

/** Enters a product; a producer enters its own, an officer says whose it is. */
export function NewProductPage() {
  const { producer_id: own } = useSession();
  const [{ producer }] = useAddress();
  const navigate = useNavigate();
  const form = useKeptForm("product.new", noProduct(own ?? producer ?? null));
  const creating = useSend((product: Schemas["NewProduct"]) => ask(api.POST("/products", { body: product })), {
    stale: [["products"], ["producers"]],
    then: ({ id }) => {
      form.forget();
      void navigate({ to: `/quan-ly/san-pham/${id}` });
    },
  });
  const send = () => creating.send({ ...form.values, name: form.values.name ?? "", producer_id: form.values.producer_id ?? "" });
  return (
    <div className="page">
      <PageTitle title={t("product.new_title")} back={{ to: "/quan-ly/san-pham", title: t("product.list_title") }} />
      <Form submit={t("product.create")} problem={creating.problem} busy={creating.busy} onSubmit={send} aside={<DraftNote form={form} />}>
        {own === null && <ProducerChoice {...form.bind("producer_id")} />}
        <ProductFields bind={form.bind} values={form.values} />
      </Form>
    </div>
  );
}
