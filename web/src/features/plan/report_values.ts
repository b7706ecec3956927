import type { Schemas } from "../../api/client";

/** A figure as the commune would have it, by the code of its target; nothing typed is no correction. */
export interface Correcting {
  numerator: number | null;
  denominator: number | null;
  reason: string | null;
}

export interface Values {
  narrative: string | null;
  difficulties: string | null;
  corrections: Record<string, Correcting>;
}

export function startOf({ narrative, difficulties, corrections }: Schemas["Report"]): Values {
  return { narrative, difficulties, corrections: Object.fromEntries(corrections.map(({ target_code, ...rest }) => [target_code, rest])) };
}

export function bodyOf({ narrative, difficulties, corrections }: Values, version: number): Schemas["ReportText"] {
  const typed = Object.entries(corrections).filter(([, { numerator }]) => numerator !== null);
  const only = <Value>(of: (one: Correcting) => Value | null) => Object.fromEntries(typed.flatMap(([code, one]) => [of(one)].filter((value) => value !== null).map((value) => [code, value])));
  return {
    version,
    narrative,
    difficulties,
    numerators: only(({ numerator }) => numerator) as Record<string, number>,
    denominators: only(({ denominator }) => denominator) as Record<string, number>,
    reasons: only(({ reason }) => reason) as Record<string, string>,
  };
}
