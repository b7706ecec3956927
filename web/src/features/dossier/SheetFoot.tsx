import type { ReactNode } from "react";
import type { Choices, CriteriaSet } from "../../api/criteria_set";
import { chosenCount, nextStar, reckon } from "../../api/reckon";
import { scoredIn, unscored } from "../../api/criteria_set";
import { Stars } from "../../ui/Stars";
import { t } from "../../ui/text";
import { criterionId, goTo } from "./CriteriaSheet";

/** Part totals, the running total and its star, always in sight; what the next star takes is one click away. */
export function SheetFoot({ set, choices, children }: { set: CriteriaSet; choices: Choices; children?: ReactNode }) {
  const score = reckon(set, choices);
  return (
    <footer className="sheet-foot no-print">
      <div className="sheet-totals">
        <strong className="figures">{t("criteria.total", { points: score.points })}</strong>
        <Stars count={score.stars} />
        <span className="sheet-parts muted figures">
          {set.parts.map(({ code, points }) => (
            <span key={code}>
              {code} {score.parts[code]}/{points}
            </span>
          ))}
        </span>
        <Chosen set={set} choices={choices} goes_on={children !== undefined} />
        <Next set={set} choices={choices} />
      </div>
      <div className="actions">{children}</div>
    </footer>
  );
}

/** How many criteria have a choice; a press leads to the next one that has none. */
function Chosen({ set, choices, goes_on }: { set: CriteriaSet; choices: Choices; goes_on: boolean }) {
  const words = t("criteria.chosen", { count: chosenCount(set, choices), all: scoredIn(set).length });
  const next = unscored(set, choices)[0];
  if (!next || !goes_on) return <span className="muted figures">{words}</span>;
  return (
    <button type="button" className="plain-button figures" title={t("criteria.next_unscored", { code: next.code })} onClick={() => goTo(next.code)}>
      {words}
    </button>
  );
}

function Next({ set, choices }: { set: CriteriaSet; choices: Choices }) {
  const next = nextStar(set, reckon(set, choices));
  if (!next) return null;
  return (
    <details className="next-star">
      <summary>{t("criteria.next_star", { stars: next.stars })}</summary>
      <ul>
        {next.points > 0 && <li>{t("criteria.next_points", { points: next.points })}</li>}
        {next.unmet.map(({ criterion, needs, has }) => (
          <li key={`${criterion} ${needs}`}>
            <a href={`#${criterionId(criterion)}`}>{t("criteria.next_mark", { criterion, needs, has })}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
