import { useAnswer } from "../../api/answer";
import { api, ask } from "../../api/client";
import { useSend } from "../../api/send";
import { ButtonLink } from "../../ui/Button";
import { DateField } from "../../ui/DateField";
import { Section } from "../../ui/Facts";
import { Form, useForm } from "../../ui/Form";
import { SelectField } from "../../ui/SelectField";
import { t } from "../../ui/text";
import { Loaded } from "../../ui/Waiting";
import { staleAfter, type Dossier } from "./Stage";

/** Puts a forwarded dossier before a council; its members then score. */
export function AssignCouncil({ dossier }: { dossier: Dossier }) {
  const councils = useAnswer(["councils", "choice"], () => ask(api.GET("/councils", { params: { query: { limit: 100 } } })));
  const form = useForm({ council_id: null as string | null, score_by: null as string | null });
  const assigning = useSend(
    ({ council_id, score_by }: typeof form.values) =>
      ask(api.PUT("/dossiers/{id}/council", { params: { path: { id: dossier.id } }, body: { version: dossier.version, council_id: council_id ?? "", score_by } })),
    { stale: staleAfter(dossier.id) },
  );
  const add = (
    <ButtonLink to="/quan-ly/hoi-dong/moi" icon="plus">
      {t("council.add")}
    </ButtonLink>
  );
  return (
    <Section title={t("dossier.assign")} action={add}>
      <Loaded of={councils} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{t("dossier.assign_none")}</p>
          ) : (
            <Form submit={t("dossier.assign_submit")} problem={assigning.problem} busy={assigning.busy} onSubmit={() => assigning.send(form.values)}>
              <SelectField
                {...form.bind("council_id")}
                label={t("council.name")}
                help={t("dossier.assign_help")}
                required
                choices={items.map(({ id, name, members }) => ({ value: id, label: t("council.with_members", { name, count: members.filter(({ scores }) => scores).length }) }))}
              />
              <DateField {...form.bind("score_by")} label={t("panel.score_by")} help={t("panel.score_by.help")} />
            </Form>
          )
        }
      </Loaded>
    </Section>
  );
}
