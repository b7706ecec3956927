import { useNavigate } from "@tanstack/react-router";
import { api, ask } from "../../api/client";
import { useSend } from "../../api/send";
import { DateField } from "../../ui/DateField";
import { Form, useForm } from "../../ui/Form";
import { PageTitle } from "../../ui/PageTitle";
import { SelectField } from "../../ui/SelectField";
import { TextField } from "../../ui/TextField";
import { t } from "../../ui/text";

interface Values {
  year: string | null;
  number: string | null;
  plan_number: string | null;
  cut_off_on: string | null;
  target_on: string | null;
}

/** Rounds whose days are written in the law. */
const of_law = 2;

function choices(from: number, count: number) {
  return Array.from({ length: count }, (_, i) => String(from + i)).map((value) => ({ value, label: value }));
}

/** A round of the law, or an extra one by a plan with its own days. */
export function NewRoundPage() {
  const navigate = useNavigate();
  const this_year = new Date().getFullYear();
  const form = useForm<Values>({ year: String(this_year), number: "1", plan_number: null, cut_off_on: null, target_on: null });
  const is_extra = Number(form.values.number) > of_law;
  const creating = useSend(
    ({ year, number, ...extra }: Values) => ask(api.POST("/rounds", { body: { year: Number(year), number: Number(number), ...(is_extra ? extra : {}) } })),
    { stale: [["rounds"]], then: () => void navigate({ to: "/quan-ly/dot-danh-gia" }) },
  );
  return (
    <div className="page">
      <PageTitle title={t("round.add")} lead={t("round.add_lead")} back={{ to: "/quan-ly/dot-danh-gia", title: t("round.list_title") }} />
      <Form submit={t("round.add")} problem={creating.problem} busy={creating.busy} onSubmit={() => creating.send(form.values)}>
        <SelectField {...form.bind("year")} label={t("round.year")} required choices={choices(this_year - 1, 3)} />
        <SelectField {...form.bind("number")} label={t("round.number")} required choices={choices(1, 20)} />
        {is_extra && (
          <>
            <TextField {...form.bind("plan_number")} label={t("round.plan_number")} help={t("round.plan_number.help")} required max={100} />
            <DateField {...form.bind("cut_off_on")} label={t("round.cut_off_on")} help={t("round.cut_off_on.help")} required />
            <DateField {...form.bind("target_on")} label={t("round.target_on")} required />
          </>
        )}
      </Form>
    </div>
  );
}
