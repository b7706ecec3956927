import { api, ask } from "../../api/client";
import { useSend } from "../../api/send";
import { useMay, useSession } from "../../api/session";
import { DateField } from "../../ui/DateField";
import { Section } from "../../ui/Facts";
import { Form, useForm } from "../../ui/Form";
import { date, moment } from "../../ui/format";
import { Notice } from "../../ui/Notice";
import { NumberField } from "../../ui/NumberField";
import { LongTextField } from "../../ui/TextField";
import { t } from "../../ui/text";
import type { Target } from "./rule";

interface Values {
  holds_on: string | null;
  numerator: number | null;
  denominator: number | null;
  reason: string | null;
}

const empty: Values = { holds_on: null, numerator: null, denominator: null, reason: null };

/** A figure that the register cannot count: who said so and why, and the way to enter the next. */
export function EnterFigure({ target, commune_code }: { target: Target; commune_code: string | null }) {
  const may_enter = useMay("target.enter");
  const { role, commune_code: own } = useSession();
  const form = useForm<Values>(empty);
  const entering = useSend(
    ({ holds_on, numerator, denominator, reason }: Values) => {
      const body = { commune_code, holds_on: holds_on ?? "", numerator: numerator ?? 0, denominator, reason: reason ?? "" };
      return ask(api.POST("/targets/{code}/manual-figures", { params: { path: { code: target.code } }, body }));
    },
    { stale: [["targets"], ["target-communes"]], then: () => form.change(empty) },
  );
  const { manual } = target;
  const mine = may_enter && (role !== "commune" || own === commune_code);
  return (
    <Section title={t("target.manual")}>
      {manual && (
        <Notice kind="information" title={t("target.manual.since", { day: date(manual.holds_on), who: manual.recorded_by, at: moment(manual.recorded_at) })}>
          {manual.reason}
        </Notice>
      )}
      {mine && (
        <details className="fold-out" open={!manual}>
          <summary>{t("target.manual.enter")}</summary>
          <Form submit={t("target.manual.enter")} problem={entering.problem} busy={entering.busy} onSubmit={() => entering.send(form.values)}>
            <DateField {...form.bind("holds_on")} label={t("target.manual.holds_on")} required />
            <NumberField {...form.bind("numerator")} label={target.unit === "percent" ? t("target.manual.numerator") : t("target.manual.count")} required />
            {target.unit === "percent" && <NumberField {...form.bind("denominator")} label={t("target.manual.denominator")} required min={1} />}
            <LongTextField {...form.bind("reason")} label={t("target.manual.reason")} required max={1000} />
          </Form>
        </details>
      )}
    </Section>
  );
}
