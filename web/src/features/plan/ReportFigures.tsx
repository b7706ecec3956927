import type { Schemas } from "../../api/client";
import { Section } from "../../ui/Facts";
import { date } from "../../ui/format";
import { NumberField } from "../../ui/NumberField";
import { TextField } from "../../ui/TextField";
import { t } from "../../ui/text";
import { FigureText } from "./figures";
import type { Correcting, Values } from "./report_values";
import type { Target } from "./rule";

interface Bound {
  values: Values;
  change: (part: Partial<Values>) => void;
}

const empty: Correcting = { numerator: null, denominator: null, reason: null };

/** The figures of the cut-off day; where a form is given, each may be corrected with a reason. */
export function ReportFigures({ found, form }: { found: Schemas["ReportInFull"]; form?: Bound }) {
  const corrected = new Map(found.report.corrections.map((one) => [one.target_code, one]));
  return (
    <Section title={t("report.figures", { day: date(found.period.cut_off_on) })}>
      <p className="muted">{t("report.figures.lead")}</p>
      <ul className="rows">
        {found.figures.map((figure) => (
          <li key={figure.code}>
            <div className="row-main">
              <strong>{figure.name}</strong>
              <FigureText figure={figure} />
              <Said correction={corrected.get(figure.code)} />
              {form && <Correct figure={figure} form={form} />}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Said({ correction }: { correction: Schemas["Correction"] | undefined }) {
  if (!correction) return null;
  const { numerator, denominator, reason } = correction;
  return (
    <span>
      {t("report.corrected")}: <strong className="figures">{denominator === null ? numerator : `${numerator}/${denominator}`}</strong> · {reason}
    </span>
  );
}

function Correct({ figure, form }: { figure: Target; form: Bound }) {
  const now = form.values.corrections[figure.code] ?? empty;
  const change = (part: Partial<Correcting>) => form.change({ corrections: { ...form.values.corrections, [figure.code]: { ...now, ...part } } });
  const name = (member: string) => `${member}.${figure.code}`;
  return (
    <details className="fold-out">
      <summary>{t("report.correct")}</summary>
      <NumberField name={name("numerators")} value={now.numerator} onChange={(numerator) => change({ numerator })} label={t("report.numerator")} />
      {figure.unit === "percent" && <NumberField name={name("denominators")} value={now.denominator} onChange={(denominator) => change({ denominator })} label={t("report.denominator")} min={1} />}
      <TextField name={name("reasons")} value={now.reason} onChange={(reason) => change({ reason })} label={t("report.reason")} max={1000} />
    </details>
  );
}
