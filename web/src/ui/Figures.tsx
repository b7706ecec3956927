import { date, daysLeft, daysUntil, moment, money, number } from "./format";

/** Whole đồng, or a dash. */
export function Money({ dong }: { dong: number | null }) {
  return dong === null ? <Nothing /> : <span className="figures">{money(dong)}</span>;
}

export function Count({ value, decimals = 0 }: { value: number | null; decimals?: number }) {
  return value === null ? <Nothing /> : <span className="figures">{number(value, decimals)}</span>;
}

/** A calendar date, or a dash. */
export function Day({ on }: { on: string | null }) {
  return on === null ? <Nothing /> : <time dateTime={on}>{date(on)}</time>;
}

/** An instant: day and clock. */
export function Moment({ at }: { at: string | null }) {
  return at === null ? <Nothing /> : <time dateTime={at}>{moment(at)}</time>;
}

const soon_days = 7;

/** A deadline: its date and how many days are left, as the server counts them when it does; calls for attention in the last week. */
export function Deadline({ on, left }: { on: string | null; left?: number | null }) {
  if (on === null) return <Nothing />;
  const days = left ?? daysUntil(on);
  return (
    <span className="deadline">
      <time dateTime={on}>{date(on)}</time>{" "}
      <span className={days < 0 ? "late" : days <= soon_days ? "soon" : "muted"}>{daysLeft(days)}</span>
    </span>
  );
}

function Nothing() {
  return <span className="muted">–</span>;
}
