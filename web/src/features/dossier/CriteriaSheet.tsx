import type { KeyboardEvent, ReactNode } from "react";
import { scoredIn, type Choices, type Criterion, type CriteriaSet, type Option, type Scored } from "../../api/criteria_set";
import { pointsOf } from "../../api/reckon";
import { t } from "../../ui/text";

interface Props {
  set: CriteriaSet;
  choices: Choices;
  /** Without it the sheet is only read. */
  onChoose?: (criterion: string, position: number) => void;
  /** What stands at the right of a criterion: its evidence, a note. */
  beside: (criterion: Criterion) => ReactNode;
}

/** The law's own sheet, in its order: number keys choose, up and down walk, G leads to the note beside it. */
export function CriteriaSheet({ set, choices, onChoose, beside }: Props) {
  const scored = scoredIn(set);
  return (
    <div className="sheet">
      {set.parts.map((part) => (
        <section key={part.code} aria-labelledby={`part-${part.code}`}>
          <h2 id={`part-${part.code}`} className="sheet-part">
            {t("criteria.part", { code: part.code, name: part.name })}
            <span className="muted figures">{t("criteria.up_to", { points: part.points })}</span>
          </h2>
          {scored
            .filter((one) => one.part === part)
            .map((one, place, all) => (
              <div key={one.criterion.code}>
                <Headings one={one} before={all[place - 1]} />
                <div className="criterion">
                  <OptionRows criterion={one.criterion} chosen={choices[one.criterion.code] ?? 0} onChoose={onChoose} points={pointsOf(one.criterion, choices)} />
                  <aside className="criterion-beside" aria-label={t("criteria.beside", { code: one.criterion.code })}>
                    {beside(one.criterion)}
                  </aside>
                </div>
              </div>
            ))}
        </section>
      ))}
    </div>
  );
}

/** The headings a criterion stands under, where they begin. */
function Headings({ one, before }: { one: Scored; before: Scored | undefined }) {
  const begun = one.above.filter((heading) => !before?.above.includes(heading));
  return begun.map((heading) => (
    <h3 key={heading.code} className="sheet-heading">
      {heading.code}. {heading.name}
      <span className="muted figures">{t("criteria.up_to", { points: heading.points })}</span>
    </h3>
  ));
}

interface RowsProps {
  criterion: Criterion;
  chosen: number;
  points: number;
  onChoose: Props["onChoose"];
}

function OptionRows({ criterion, chosen, points, onChoose }: RowsProps) {
  const { code, name, options = [] } = criterion;
  return (
    <fieldset id={criterionId(code)} className="options" data-chosen={chosen > 0}>
      <legend>
        <span>
          <b>{code}</b> {name}
        </span>
        <span className="figures options-points">{t("criteria.points_of", { points, most: criterion.points })}</span>
      </legend>
      {criterion.hint && <p className="options-note">{criterion.hint}</p>}
      {criterion.notes?.map((note) => (
        <p key={note} className="options-note">
          {note}
        </p>
      ))}
      {criterion.knock_outs?.map(({ text }) => (
        <p key={text} className="options-note late">
          {text}
        </p>
      ))}
      {options.map((option, place) => (
        <div key={place}>
          <AlternativeHeading criterion={criterion} option={option} before={options[place - 1]} />
          <OptionRow code={code} option={option} position={place + 1} first={place === 0} chosen={chosen} onChoose={onChoose} count={options.length} />
        </div>
      ))}
      {onChoose && chosen > 0 && (
        <button type="button" className="plain-button options-clear" onClick={() => onChoose(code, 0)}>
          {t("criteria.clear")}
        </button>
      )}
    </fieldset>
  );
}

function AlternativeHeading({ criterion, option, before }: { criterion: Criterion; option: Option; before: Option | undefined }) {
  if (!option.alternative || option.alternative === before?.alternative) return null;
  const named = criterion.alternatives?.find(({ code }) => code === option.alternative);
  return <p className="options-alternative">{named?.name ?? option.alternative}</p>;
}

interface RowProps {
  code: string;
  option: Option;
  position: number;
  first: boolean;
  chosen: number;
  count: number;
  onChoose: Props["onChoose"];
}

function OptionRow({ code, option, position, first, chosen, count, onChoose }: RowProps) {
  const checked = position === chosen;
  if (!onChoose && !checked && chosen > 0) return null;
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    const typed = Number(event.key);
    if (onChoose && event.key.trim() !== "" && typed >= 0 && typed <= count) {
      event.preventDefault();
      onChoose(code, typed);
      if (typed > 0) optionAt(code, typed)?.focus();
    }
    if (event.key.toLowerCase() === "g") takeNote(event);
    walk(event);
  };
  return (
    <label className="option">
      <input
        type="radio"
        id={first ? `${criterionId(code)}-1` : undefined}
        name={criterionId(code)}
        value={position}
        checked={checked}
        disabled={!onChoose}
        onChange={() => onChoose?.(code, position)}
        onKeyDown={keys}
      />
      <kbd aria-hidden="true">{position}</kbd>
      <span className="option-text">
        {option.text}
        {option.min_star && <small className="star-mark">{t("criteria.star_mark", { stars: option.min_star })}</small>}
      </span>
      <span className="figures option-points">{t("criteria.points", { points: option.points })}</span>
    </label>
  );
}

export function criterionId(code: string): string {
  return `criterion-${code}`;
}

function optionAt(code: string, position: number) {
  return document.querySelector<HTMLElement>(`input[name="${criterionId(code)}"][value="${position}"]`);
}

/** Shows a criterion and puts the keyboard on its choice, or on its first option. */
export function goTo(code: string) {
  const field = document.getElementById(criterionId(code));
  (field?.querySelector<HTMLElement>("input:checked") ?? field?.querySelector<HTMLElement>("input"))?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: "start" });
}

/** The note beside a criterion, for who writes without a mouse. */
function takeNote(event: KeyboardEvent<HTMLInputElement>) {
  const beside = event.currentTarget.closest(".criterion")?.querySelector<HTMLElement>("textarea, .note-add");
  if (!beside) return;
  event.preventDefault();
  if (beside instanceof HTMLButtonElement) beside.click();
  else beside.focus();
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Up and down lead to the criterion above or below: to its choice, or to its first option. */
function walk(event: KeyboardEvent<HTMLInputElement>) {
  const step = steps[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const fields = [...document.querySelectorAll<HTMLFieldSetElement>("fieldset.options")];
  const from = fields.findIndex((field) => field.contains(event.currentTarget));
  const next = fields[from + step];
  (next?.querySelector<HTMLElement>("input:checked") ?? next?.querySelector<HTMLElement>("input"))?.focus();
  next?.scrollIntoView({ block: "nearest" });
}
