import { api, ask } from "../../api/client";
import { useSend } from "../../api/send";
import { Section } from "../../ui/Facts";
import { Deadline } from "../../ui/Figures";
import { DraftNote, Form, useKeptForm } from "../../ui/Form";
import { RadioField } from "../../ui/RadioField";
import { LongTextField } from "../../ui/TextField";
import { t } from "../../ui/text";
import { contents } from "./Finding";
import { WantingFields } from "./WantingFields";
import { staleAfter, type Dossier } from "./Stage";

type Values = Record<(typeof contents)[number] | "reason" | "verdict", string | null> & { wanting: Record<string, string> };

const nothing: Values = { verdict: "forward", local_origin: null, local_labour: null, idea_origin: null, local_identity: null, reason: null, wanting: {} };

/** The commune's finding: four contents, then on to the province, or back with a reason. */
export function CommuneCheck({ dossier }: { dossier: Dossier }) {
  const form = useKeptForm<Values>(`commune_check.${dossier.id}`, nothing);
  const forward = form.values.verdict === "forward";
  const checking = useSend(
    ({ reason, wanting, ...values }: Values) => {
      const found = Object.fromEntries(contents.map((name) => [name, values[name]]));
      const body = { version: dossier.version, forward, ...found, reason: forward ? null : reason, wanting: forward ? {} : wanting };
      return ask(api.POST("/dossiers/{id}/commune-check", { params: { path: { id: dossier.id } }, body }));
    },
    { stale: staleAfter(dossier.id), then: form.forget },
  );
  return (
    <Section title={t("commune_check.title")} action={<Deadline on={dossier.due_on} />}>
      <p className="muted">{t("commune_check.lead")}</p>
      <Form
        submit={t(forward ? "commune_check.forward" : "commune_check.return")}
        problem={checking.problem}
        busy={checking.busy}
        onSubmit={() => checking.send(form.values)}
        aside={<DraftNote form={form} />}
      >
        {contents.map((name) => (
          <LongTextField key={name} {...form.bind(name)} label={t(`commune_check.${name}`)} help={t(`commune_check.${name}.help`)} required={forward} max={2000} />
        ))}
        <RadioField
          {...form.bind("verdict")}
          label={t("commune_check.verdict")}
          choices={["forward", "return"].map((value) => ({ value, label: t(`commune_check.verdict.${value}`) }))}
        />
        {!forward && <WantingFields dossier={dossier} wanting={form.values.wanting} onChange={(wanting) => form.change({ wanting })} />}
        {!forward && <LongTextField {...form.bind("reason")} label={t("commune_check.reason")} help={t("commune_check.reason.help")} required={Object.keys(form.values.wanting).length === 0} max={2000} />}
      </Form>
    </Section>
  );
}
