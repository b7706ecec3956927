import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { Section } from "../../ui/Facts";
import { number } from "../../ui/format";
import { t } from "../../ui/text";
import { Loaded } from "../../ui/Waiting";
import { FigureText, goalText } from "./figures";
import type { Target } from "./rule";

type Outlook = Schemas["Outlook"];

/** Where the target is heading, with what that assumes in words and the table beside the bars. */
export function Forecast({ target, commune }: { target: Target; commune: string | null }) {
  const path = { code: target.code };
  const query = { commune: commune ?? undefined };
  const forecast = useAnswer(["target-forecast", target.code, commune], () => ask(api.GET("/targets/{code}/forecast", { params: { path, query } })));
  return (
    <Loaded of={forecast} lines={5}>
      {(found) => (
        <Section title={t("target.forecast", { year: found.last_goal?.year ?? "–" })}>
          <Needed forecast={found} />
          <Years target={target} years={found.years} />
          <p className="muted">{t("target.forecast.assumptions", { first: number(found.dossiers_first), renewing: number(found.dossiers_renewing) })}</p>
        </Section>
      )}
    </Loaded>
  );
}

function Needed({ forecast: { needed_a_year, last_goal } }: { forecast: Schemas["Forecast"] }) {
  if (needed_a_year === null || last_goal === null) return null;
  const { year } = last_goal;
  return <p>{needed_a_year === 0 ? t("target.forecast.reached", { year }) : t("target.forecast.needed", { count: number(needed_a_year), year })}</p>;
}

function Years({ target, years }: { target: Target; years: Outlook[] }) {
  const value = (one: Outlook) => (target.unit === "percent" ? (one.percent_hundredths ?? 0) / 100 : one.numerator);
  const whole = Math.max(1, ...years.map((one) => Math.max(value(one), one.goal ?? 0)));
  const at = (part: number) => `${Math.min(100, (100 * part) / whole)}%`;
  return (
    <table className="outlook">
      <tbody>
        {years.map((one) => (
          <tr key={one.year}>
            <th scope="row">{one.has_passed ? t("target.forecast.past", { year: one.year }) : one.year}</th>
            <td className="outlook-bar">
              <span className="bullet" aria-hidden="true">
                <span className="bullet-now" style={{ inlineSize: at(value(one)) }} />
                {one.goal !== null && <span className="bullet-year" style={{ insetInlineStart: at(one.goal) }} />}
              </span>
            </td>
            <td>
              <FigureText figure={one} />
            </td>
            <td className="figures">{goalText(target.unit, one.goal)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
