import { api, ask } from "../../api/client";
import { useSend } from "../../api/send";
import { DateField } from "../../ui/DateField";
import { Section } from "../../ui/Facts";
import { Form, useForm } from "../../ui/Form";
import { SelectField } from "../../ui/SelectField";
import { t } from "../../ui/text";
import { judging } from "./RecuseJudge";
import { staleAfter, type Dossier } from "./Stage";
import type { Panel } from "./panel";

/** Who is in the chair for this dossier, and the last day for independent sheets, set or taken away. */
export function PanelSettings({ dossier: { id }, panel }: { dossier: Dossier; panel: Panel }) {
  const form = useForm({ score_by: panel.score_by, chair_id: panel.chair_id as string | null });
  const changing = useSend((values: typeof form.values) => ask(api.PUT("/dossiers/{id}/panel", { params: { path: { id } }, body: { version: panel.version, ...values } })), {
    stale: staleAfter(id),
  });
  return (
    <Section title={t("panel.settings")}>
      <Form submit={t("panel.settings_save")} problem={changing.problem} busy={changing.busy} onSubmit={() => changing.send(form.values)}>
        <SelectField {...form.bind("chair_id")} label={t("panel.chair")} help={t("panel.chair.help")} required choices={judging(panel)} />
        <DateField {...form.bind("score_by")} label={t("panel.score_by")} help={t("panel.score_by.help")} />
      </Form>
    </Section>
  );
}
