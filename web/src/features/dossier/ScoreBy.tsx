import { api, ask } from "../../api/client";
import { useSend } from "../../api/send";
import { DateField } from "../../ui/DateField";
import { Section } from "../../ui/Facts";
import { Form, useForm } from "../../ui/Form";
import { t } from "../../ui/text";
import { staleAfter, type Dossier } from "./Stage";
import type { Panel } from "./panel";

/** The last day for independent sheets, set or taken away. */
export function ScoreBy({ dossier: { id }, panel }: { dossier: Dossier; panel: Panel }) {
  const form = useForm({ score_by: panel.score_by });
  const changing = useSend((score_by: string | null) => ask(api.PUT("/dossiers/{id}/panel", { params: { path: { id } }, body: { version: panel.version, score_by } })), {
    stale: staleAfter(id),
  });
  return (
    <Section title={t("panel.score_by")}>
      <Form submit={t("panel.score_by_save")} problem={changing.problem} busy={changing.busy} onSubmit={() => changing.send(form.values.score_by)}>
        <DateField {...form.bind("score_by")} label={t("panel.score_by")} help={t("panel.score_by.help")} />
      </Form>
    </Section>
  );
}
