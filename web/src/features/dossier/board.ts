import type { Schemas } from "../../api/client";
import { fold } from "../../ui/fold";

export type BoardRow = Schemas["BoardRow"];
export type BoardStep = Schemas["BoardStep"];

/** What a dossier can wait for, in the order of the way. */
export const board_steps: BoardStep[] = ["to_assign", "scoring", "discussion", "second_look", "in_decision", "at_ministry", "published", "ended"];

/** The columns of the board: what is behind a dossier, where it stands, what is ahead. */
export const columns = ["received", "assigned", "sheets", "discussion", "second_look", "concluded", "decision", "published"] as const;
export type BoardColumn = (typeof columns)[number];

const stands_at: Record<BoardStep, BoardColumn> = {
  to_assign: "assigned",
  scoring: "sheets",
  discussion: "discussion",
  second_look: "second_look",
  in_decision: "decision",
  at_ministry: "decision",
  published: "published",
  ended: "received",
};

export type Mark = "done" | "now" | "ahead" | "none";

/** How a dossier stands at a column of the board; it is at one of them now. */
export function markAt(row: BoardRow, column: BoardColumn): Mark {
  if (row.step === "ended") return column === "received" ? "now" : "none";
  const place = columns.indexOf(column);
  const now = columns.indexOf(stands_at[row.step]);
  if (column === "second_look" && row.step !== "second_look") return place < now || row.step === "discussion" ? looked(row) : "ahead";
  if (place === now) return "now";
  return place < now ? "done" : "ahead";
}

/** Nobody is asked to look again unless totals lie far apart. */
function looked({ second_looks, second_looks_in }: BoardRow): Mark {
  if (second_looks === null) return "none";
  return second_looks > 0 && second_looks_in === second_looks ? "done" : "none";
}

/** Judges whose sheet is awaited now; 0 when nobody's is or when it may not be known. */
export function awaited({ step, sheets, sheets_in, second_looks, second_looks_in }: BoardRow): number {
  if (step === "scoring") return (sheets ?? 0) - (sheets_in ?? 0);
  if (step === "second_look") return (second_looks ?? 0) - (second_looks_in ?? 0);
  return 0;
}

export const isLate = ({ days_left }: BoardRow) => days_left !== null && days_left < 0;

export interface BoardFilter {
  q?: string;
  step?: string;
  council?: string;
  late?: string;
}

/** What is narrowed to, the most urgent first: what is late, what is due, then by name. */
export function narrowed(rows: BoardRow[], { q = "", step, council, late }: BoardFilter): BoardRow[] {
  const words = fold(q).split(/\s+/).filter(Boolean);
  const fits = (row: BoardRow) => {
    const text = fold(`${row.product_name} ${row.producer_name}`);
    return (!step || row.step === step) && (!council || row.council_name === council) && (!late || isLate(row)) && words.every((word) => text.includes(word));
  };
  return rows.filter(fits).sort(byUrgency);
}

function byUrgency(one: BoardRow, other: BoardRow): number {
  const due = (one.days_left ?? Infinity) - (other.days_left ?? Infinity);
  return (Number.isNaN(due) ? 0 : due) || one.product_name.localeCompare(other.product_name, "vi");
}
