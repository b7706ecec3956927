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
import { ProducerFields } from "./ProducerFields";
import { valuesOf, written } from "./producer_values";

const read = (id: string) => ask(api.GET("/producers/{id}", { params: { path: { id } } }));

export function EditProducerPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const producer = useAnswer(["producer", id], () => read(id));
  return (
    <div className="page">
      <Loaded of={producer} lines={8}>
        {(found) => <Edit producer={found} />}
      </Loaded>
    </div>
  );
}

/** Sends only what was changed, against the version it was changed from. */
function Edit({ producer }: { producer: Schemas["Producer"] }) {
  const back = `/quan-ly/chu-the/${producer.id}`;
  const path = { path: { id: producer.id } };
  const navigate = useNavigate();
  const [base, setBase] = useState(producer);
  const form = useKeptForm(`producer.${producer.id}`, valuesOf(producer));

  const changes = () => written(difference(valuesOf(base), form.values));
  const saving = useSend(() => ask(api.PATCH("/producers/{id}", { params: path, body: { version: base.version, ...changes() } })), {
    stale: [["producer", producer.id], ["producers"], ["change-requests"]],
    then: () => {
      form.forget();
      void navigate({ to: back });
    },
  });
  const reloading = useSend(() => read(producer.id), {
    then: (fresh) => {
      form.change(rebase(valuesOf(base), form.values, valuesOf(fresh)));
      setBase(fresh);
      saving.forget();
    },
  });
  const conflict = isConflict(saving.problem);
  return (
    <>
      <PageTitle title={t("product.edit_title", { name: base.name })} back={{ to: back, title: base.name }} />
      {conflict && <Conflict onReload={() => reloading.send(undefined)} busy={reloading.busy} />}
      <Form
        submit={t("producer.save")}
        problem={conflict ? null : saving.problem}
        busy={saving.busy}
        onSubmit={() => saving.send(undefined)}
        aside={<DraftNote form={form} />}
      >
        <ProducerFields bind={form.bind} name={form.values.name} own_id={producer.id} />
      </Form>
    </>
  );
}
