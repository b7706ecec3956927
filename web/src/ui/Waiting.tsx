import type { ReactNode } from "react";
import type { Answered } from "../api/answer";
import { number } from "./format";
import { ProblemNotice } from "./Notice";
import { t } from "./text";

/** Grey lines where text will stand, so that nothing jumps when it comes. */
export function Waiting({ lines = 4 }: { lines?: number }) {
  return (
    <div className="waiting" role="status">
      <span className="unseen">{t("ui.waiting")}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} aria-hidden="true" />
      ))}
    </div>
  );
}

/** Shows an answer when it is there; until then that we wait, or why it did not come. */
export function Loaded<Data>({ of, lines, children }: { of: Answered<Data>; lines?: number; children: (data: Data) => ReactNode }) {
  if (of.data !== undefined) return children(of.data);
  return of.problem ? <ProblemNotice problem={of.problem} again={of.again} /> : <Waiting lines={lines} />;
}

/** How far a thing has come: a bar and its figures. */
export function Progress({ value, of, label }: { value: number; of: number; label: string }) {
  return (
    <div className="progress">
      <span>{label}</span>
      <span className="figures">
        {number(value)}/{number(of)}
      </span>
      <progress value={value} max={of} aria-label={label} />
    </div>
  );
}
