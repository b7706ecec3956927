import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { useCodelist, useLabel } from "../../api/places";
import { useSend } from "../../api/send";
import { useMay } from "../../api/session";
import { Badge } from "../../ui/Badge";
import { DateField } from "../../ui/DateField";
import { Section } from "../../ui/Facts";
import { Form, useForm } from "../../ui/Form";
import { date } from "../../ui/format";
import { RadioField } from "../../ui/RadioField";
import { LongTextField, TextField } from "../../ui/TextField";
import { t } from "../../ui/text";
import { Loaded } from "../../ui/Waiting";

type Trait = Schemas["Trait"];
type Bearer = Schemas["Bearer"];

interface Props {
  bearer: Bearer;
  id: string;
}

/** What targets count of a product or a producer beside its stars, each with its days and what shows it. */
export function Traits({ bearer, id }: Props) {
  const may_write = useMay("trait.write");
  const query = { bearer, bearer_id: id };
  const traits = useAnswer(["traits", id], () => ask(api.GET("/traits", { params: { query } })));
  return (
    <Section title={t("trait.recorded")}>
      <p className="muted">{t(`trait.lead.${bearer}`)}</p>
      <Loaded of={traits} lines={3}>
        {({ items }) => (
          <ul className="rows">
            {items.map((trait) => (
              <Line key={trait.id} trait={trait} />
            ))}
            {items.length === 0 && <li className="muted">{t("trait.none")}</li>}
          </ul>
        )}
      </Loaded>
      {may_write && <Add bearer={bearer} id={id} />}
    </Section>
  );
}

function Line({ trait }: { trait: Trait }) {
  const may_write = useMay("trait.write");
  const label = useLabel(`${trait.bearer}_trait`);
  const until = trait.until_on ? t("trait.between", { from: date(trait.from_on), until: date(trait.until_on) }) : t("trait.since", { from: date(trait.from_on) });
  return (
    <li>
      <div className="row-main">
        <strong>{[label(trait.kind), trait.detail].filter(Boolean).join(": ")}</strong>
        <span className="muted">{[until, trait.evidence, trait.recorded_by].join(" · ")}</span>
        {trait.reason && <span className="muted">{t("trait.corrected_because", { reason: trait.reason })}</span>}
        {may_write && <Correct trait={trait} />}
      </div>
      {trait.withdrawn && <Badge tone="plain">{t("trait.withdrawn")}</Badge>}
    </li>
  );
}

interface Values {
  kind: string | null;
  detail: string | null;
  from_on: string | null;
  until_on: string | null;
  evidence: string | null;
  withdrawn: string | null;
  reason: string | null;
}

function Fields({ form }: { form: ReturnType<typeof useForm<Values>> }) {
  return (
    <>
      <TextField {...form.bind("detail")} label={t("trait.detail")} help={t("trait.detail.help")} max={200} />
      <DateField {...form.bind("from_on")} label={t("trait.from_on")} required />
      <DateField {...form.bind("until_on")} label={t("trait.until_on")} help={t("trait.until_on.help")} />
      <TextField {...form.bind("evidence")} label={t("trait.evidence")} help={t("trait.evidence.help")} required max={500} />
    </>
  );
}

const empty: Values = { kind: null, detail: null, from_on: null, until_on: null, evidence: null, withdrawn: null, reason: null };

function Add({ bearer, id }: Props) {
  const kinds = useCodelist(`${bearer}_trait`);
  const form = useForm<Values>(empty);
  const adding = useSend(
    ({ kind, detail, from_on, until_on, evidence }: Values) => {
      const body = { bearer, bearer_id: id, kind: kind ?? "", detail, from_on: from_on ?? "", until_on, evidence: evidence ?? "" };
      return ask(api.POST("/traits", { body }));
    },
    { stale: staleAfterTrait(id), then: () => form.change(empty) },
  );
  return (
    <details className="fold-out">
      <summary>{t("trait.add")}</summary>
      <Form submit={t("trait.add")} problem={adding.problem} busy={adding.busy} onSubmit={() => adding.send(form.values)}>
        <RadioField {...form.bind("kind")} label={t("trait.kind")} choices={kinds.map(({ code, label }) => ({ value: code, label }))} />
        <Fields form={form} />
      </Form>
    </details>
  );
}

/** Corrects the days or what shows it, or takes it back altogether; the reason stays with it. */
function Correct({ trait }: { trait: Trait }) {
  const { detail, from_on, until_on, evidence } = trait;
  const form = useForm<Values>({ ...empty, detail, from_on, until_on, evidence, withdrawn: trait.withdrawn ? "yes" : "no" });
  const correcting = useSend(
    (values: Values) => {
      const body = {
        version: trait.version,
        detail: values.detail,
        from_on: values.from_on ?? "",
        until_on: values.until_on,
        evidence: values.evidence ?? "",
        withdrawn: values.withdrawn === "yes",
        reason: values.reason ?? "",
      };
      return ask(api.PUT("/traits/{id}", { params: { path: { id: trait.id } }, body }));
    },
    { stale: staleAfterTrait(trait.bearer_id) },
  );
  return (
    <details className="fold-out">
      <summary>{t("trait.correct")}</summary>
      <Form submit={t("trait.correct")} problem={correcting.problem} busy={correcting.busy} onSubmit={() => correcting.send(form.values)}>
        <Fields form={form} />
        <RadioField
          {...form.bind("withdrawn")}
          label={t("trait.stands")}
          choices={[
            { value: "no", label: t("trait.stands.yes") },
            { value: "yes", label: t("trait.stands.no") },
          ]}
        />
        <LongTextField {...form.bind("reason")} label={t("trait.reason")} required max={1000} />
      </Form>
    </details>
  );
}

function staleAfterTrait(id: string) {
  return [["traits", id], ["targets"], ["target-records"], ["target-communes"], ["target-differences"]];
}
