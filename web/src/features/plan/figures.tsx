import { number } from "../../ui/format";
import { t } from "../../ui/text";
import type { Target } from "./rule";

type Figure = Pick<Target, "numerator" | "denominator" | "percent_hundredths">;

/** A figure as one reads it: 1.352, or 41,66% (10 trên 24); nobody to count is said, not drawn as zero. */
export function FigureText({ figure }: { figure: Figure }) {
  const { numerator, denominator, percent_hundredths } = figure;
  if (denominator === null) return <span className="figures">{number(numerator)}</span>;
  if (percent_hundredths === null) return <span className="muted">{t("target.nobody")}</span>;
  return (
    <span className="figures">
      {t("target.percent", { value: number(percent_hundredths / 100, 2) })} <small className="muted">{t("target.of_all", { numerator: number(numerator), denominator: number(denominator) })}</small>
    </span>
  );
}

/** A goal in the target's unit, or a dash. */
export function goalText(unit: Target["unit"], goal: number | null): string {
  if (goal === null) return "–";
  return unit === "percent" ? t("target.percent", { value: number(goal) }) : number(goal);
}

/** How far a target is: the bar is today, the strokes are this year's goal and the last one. The row's words say the same. */
export function Bullet({ target, last }: { target: Target; last: number | null }) {
  const value = target.unit === "percent" ? (target.percent_hundredths ?? 0) / 100 : target.numerator;
  const whole = target.unit === "percent" ? 100 : Math.max(value, target.goal ?? 0, last ?? 0, 1);
  const at = (part: number) => `${Math.min(100, (100 * part) / whole)}%`;
  return (
    <span className="bullet" aria-hidden="true">
      <span className="bullet-now" data-reached={target.reached ?? undefined} style={{ inlineSize: at(value) }} />
      {target.goal !== null && target.goal !== last && <span className="bullet-year" style={{ insetInlineStart: at(target.goal) }} />}
      {last !== null && <span className="bullet-last" style={{ insetInlineStart: at(last) }} />}
    </span>
  );
}
