import { useNavigate } from "@tanstack/react-router";
import { api, ask, type Schemas } from "../../api/client";
import { useCodelist } from "../../api/places";
import { useSend } from "../../api/send";
import { Form, useForm } from "../../ui/Form";
import { NumberField } from "../../ui/NumberField";
import { PageTitle } from "../../ui/PageTitle";
import { SelectField } from "../../ui/SelectField";
import { TextField } from "../../ui/TextField";
import { t } from "../../ui/text";

type NewTarget = Schemas["NewTarget"];
type NewCount = Schemas["NewCount"];

interface Values {
  name: string | null;
  unit: string | null;
  of: string | null;
  stars: string | null;
  kind: string | null;
  trait: string | null;
  owner: string | null;
  source: string | null;
  goal_2026: number | null;
  goal_2027: number | null;
  goal_2028: number | null;
  goal_2029: number | null;
  goal_2030: number | null;
}

const years = [2026, 2027, 2028, 2029, 2030] as const;
const no_goals = { goal_2026: null, goal_2027: null, goal_2028: null, goal_2029: null, goal_2030: null };
const empty: Values = { name: null, unit: "count", of: "products", stars: null, kind: null, trait: null, owner: null, source: null, ...no_goals };

/** Adds a target from the documented measures and filters; its figures are there at once. */
export function NewTargetPage() {
  const navigate = useNavigate();
  const form = useForm<Values>(empty);
  const adding = useSend((values: Values) => ask(api.POST("/targets", { body: bodyOf(values) })), {
    stale: [["targets"]],
    then: ({ code }) => void navigate({ to: `/quan-ly/chi-tieu/${code}` }),
  });
  const { of } = form.values;
  return (
    <div className="page">
      <PageTitle title={t("target.add")} lead={t("target.add.lead")} back={{ to: "/quan-ly/chi-tieu", title: t("target.list_title") }} />
      <Form submit={t("target.add")} problem={adding.problem} busy={adding.busy} onSubmit={() => adding.send(form.values)}>
        <TextField {...form.bind("name")} label={t("target.field.name")} required max={200} />
        <SelectField {...form.bind("unit")} label={t("target.field.unit")} required choices={["count", "percent"].map((value) => ({ value, label: t(`target.unit.${value}`) }))} />
        <SelectField {...form.bind("of")} label={t("target.field.of")} required choices={["products", "producers", "manual"].map((value) => ({ value, label: t(`target.of.${value}`) }))} />
        {of === "products" && <SelectField {...form.bind("stars")} label={t("target.field.stars")} choices={["3", "4", "5"].map((value) => ({ value, label: t("ui.stars", { count: value }) }))} />}
        <Narrowing form={form} />
        {years.map((year) => (
          <NumberField key={year} {...form.bind(`goal_${year}`)} label={t("target.field.goal", { year })} />
        ))}
        <TextField {...form.bind("owner")} label={t("target.field.owner")} required max={200} />
        <TextField {...form.bind("source")} label={t("target.field.source")} required max={200} />
      </Form>
    </div>
  );
}

function Narrowing({ form }: { form: ReturnType<typeof useForm<Values>> }) {
  const { of } = form.values;
  const kinds = useCodelist("producer_kind");
  const product = useCodelist("product_trait");
  const producer = useCodelist("producer_trait");
  const traits = of === "producers" ? [...producer, ...product] : product;
  const choices = (list: typeof kinds) => list.map(({ code, label }) => ({ value: code, label }));
  if (of === "manual") return null;
  return (
    <>
      {of === "producers" && <SelectField {...form.bind("kind")} label={t("target.field.kind")} choices={choices(kinds)} />}
      <SelectField {...form.bind("trait")} label={t("target.field.trait")} choices={choices(traits)} />
    </>
  );
}

/** The rule as the data file would have it; a share is of all that the measure counts. */
function bodyOf(values: Values): NewTarget {
  const of = (values.of ?? "products") as NewCount["of"];
  const numerator: NewCount = {
    of,
    ...(of === "products" && values.stars && { stars: [Number(values.stars)] }),
    ...(of === "producers" && values.kind && { kinds: [values.kind] }),
    ...(of !== "manual" && values.trait && { trait_all: [values.trait] }),
  };
  const path = Object.fromEntries(years.flatMap((year) => [values[`goal_${year}`]].filter((goal) => goal !== null).map((goal) => [String(year), goal])));
  return {
    name: values.name ?? "",
    unit: values.unit as NewTarget["unit"],
    direction: "at_least",
    numerator,
    ...(values.unit === "percent" && of !== "manual" && { denominator: { of } }),
    path,
    owner: values.owner ?? "",
    source: values.source ?? "",
  };
}
