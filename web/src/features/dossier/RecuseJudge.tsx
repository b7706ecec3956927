import { useAnswer } from "../../api/answer";
import { api, ask } from "../../api/client";
import { useSend } from "../../api/send";
import { useMay } from "../../api/session";
import { Section } from "../../ui/Facts";
import { Form, useForm } from "../../ui/Form";
import { SelectField } from "../../ui/SelectField";
import { LongTextField } from "../../ui/TextField";
import { t } from "../../ui/text";
import type { Panel } from "./panel";
import { staleAfter, type Dossier } from "./Stage";

const nothing = { account_id: null as string | null, reason: null as string | null, replacement_id: null as string | null };

/** Takes a judge off this dossier, and puts another in the place while each still scores alone. */
export function RecuseJudge({ dossier: { id, stage }, panel }: { dossier: Dossier; panel: Panel }) {
  const form = useForm(nothing);
  const may_name = useMay("account.read") && stage === "scoring";
  const accounts = useAnswer(["accounts", "council"], () => ask(api.GET("/accounts", { params: { query: { limit: 100 } } })), { when: may_name });
  const recusing = useSend(
    ({ account_id, reason, replacement_id }: typeof nothing) =>
      ask(api.POST("/dossiers/{id}/recusals", { params: { path: { id } }, body: { version: panel.version, account_id: account_id ?? "", reason: reason ?? "", replacement_id } })),
    { stale: staleAfter(id), then: () => form.change(nothing) },
  );
  const known = panel.judges.map(({ account_id }) => account_id);
  const others = (accounts.data?.items ?? []).filter((person) => person.role === "council" && !person.disabled && !known.includes(person.id));
  return (
    <Section title={t("panel.recuse.title")}>
      <details>
        <summary>{t("panel.recuse")}</summary>
        <p className="muted">{t("panel.recuse.lead")}</p>
        <Form submit={t("panel.recuse")} problem={recusing.problem} busy={recusing.busy} onSubmit={() => recusing.send(form.values)}>
          <SelectField {...form.bind("account_id")} label={t("panel.recuse.who")} required choices={judging(panel)} />
          <LongTextField {...form.bind("reason")} label={t("panel.recuse.reason")} help={t("panel.recuse.reason.help")} required max={2000} />
          {may_name && <SelectField {...form.bind("replacement_id")} label={t("panel.recuse.replacement")} help={t("panel.recuse.replacement.help")} choices={others.map(({ id: value, name: label }) => ({ value, label }))} />}
        </Form>
      </details>
    </Section>
  );
}

/** Who still judges the dossier, to choose from. */
export function judging(panel: Panel) {
  return panel.judges.filter(({ scores, sheet }) => scores && sheet !== "recused").map(({ account_id, name }) => ({ value: account_id, label: name }));
}
