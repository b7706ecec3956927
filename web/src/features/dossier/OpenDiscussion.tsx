import { api, ask } from "../../api/client";
import { useSend } from "../../api/send";
import { Section } from "../../ui/Facts";
import { Form, useForm } from "../../ui/Form";
import { LongTextField } from "../../ui/TextField";
import { t } from "../../ui/text";
import { staleAfter, type Dossier } from "./Stage";
import type { Panel } from "./panel";

/** Begins the discussion without those who are absent, when there is a quorum. */
export function OpenDiscussion({ dossier: { id }, panel }: { dossier: Dossier; panel: Panel }) {
  const form = useForm({ absence: null as string | null });
  const opening = useSend(
    (absence: string) => ask(api.POST("/dossiers/{id}/discussion", { params: { path: { id } }, body: { version: panel.version, absence } })),
    { stale: staleAfter(id) },
  );
  return (
    <Section title={t("panel.open_discussion")}>
      <p className="muted">{t("panel.open_discussion.lead", { quorum: panel.quorum })}</p>
      <Form submit={t("panel.open_discussion")} problem={opening.problem} busy={opening.busy} onSubmit={() => opening.send(form.values.absence ?? "")}>
        <LongTextField {...form.bind("absence")} label={t("panel.absence")} required max={2000} />
      </Form>
    </Section>
  );
}
