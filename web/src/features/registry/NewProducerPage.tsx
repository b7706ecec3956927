import { useNavigate } from "@tanstack/react-router";
import { api, ask } from "../../api/client";
import { useSend } from "../../api/send";
import { DraftNote, Form, useKeptForm } from "../../ui/Form";
import { PageTitle } from "../../ui/PageTitle";
import { t } from "../../ui/text";
import { ProducerFields } from "./ProducerFields";
import { newProducer, no_producer, type ProducerValues } from "./producer_values";

export function NewProducerPage() {
  const navigate = useNavigate();
  const form = useKeptForm("producer.new", no_producer);
  const creating = useSend((values: ProducerValues) => ask(api.POST("/producers", { body: newProducer(values) })), {
    stale: [["producers"]],
    then: ({ id }) => {
      form.forget();
      void navigate({ to: `/quan-ly/chu-the/${id}` });
    },
  });
  return (
    <div className="page">
      <PageTitle title={t("producer.new_title")} back={{ to: "/quan-ly/chu-the", title: t("producer.list_title") }} />
      <Form
        submit={t("producer.create")}
        problem={creating.problem}
        busy={creating.busy}
        onSubmit={() => creating.send(form.values)}
        aside={<DraftNote form={form} />}
      >
        <ProducerFields bind={form.bind} name={form.values.name} />
      </Form>
    </div>
  );
}
