import { useParams } from "@tanstack/react-router";
import { useAnswer } from "../../api/answer";
import { api, ask } from "../../api/client";
import { PageTitle } from "../../ui/PageTitle";
import { t } from "../../ui/text";
import { Loaded } from "../../ui/Waiting";
import { Traits } from "./Traits";

/** What is recorded of one product beside its stars. */
export function ProductTraitsPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const product = useAnswer(["product", id], () => ask(api.GET("/products/{id}", { params: { path: { id } } })));
  return (
    <div className="page">
      <Loaded of={product} lines={8}>
        {({ product: { name }, producer_name }) => (
          <>
            <PageTitle title={t("trait.title.product")} lead={`${name} · ${producer_name}`} back={{ to: `/quan-ly/san-pham/${id}`, title: name }} />
            <Traits bearer="product" id={id} />
          </>
        )}
      </Loaded>
    </div>
  );
}

/** What is recorded of one producer. */
export function ProducerTraitsPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const producer = useAnswer(["producer", id], () => ask(api.GET("/producers/{id}", { params: { path: { id } } })));
  return (
    <div className="page">
      <Loaded of={producer} lines={8}>
        {({ name }) => (
          <>
            <PageTitle title={t("trait.title.producer")} lead={name} back={{ to: `/quan-ly/chu-the/${id}`, title: name }} />
            <Traits bearer="producer" id={id} />
          </>
        )}
      </Loaded>
    </div>
  );
}
