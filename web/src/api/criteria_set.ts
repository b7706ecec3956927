import type { Schemas } from "./client";

export type Choices = Schemas["ChoiceMap"];
export type Score = Schemas["Score"];

export interface Option {
  points: number;
  /** The least star this option is marked for in the law. */
  min_star: number | null;
  text: string;
  alternative?: string;
}

export interface KnockOut {
  effect: "rejected" | "stops_here";
  text: string;
}

interface Named {
  code: string;
  name: string;
  points: number;
}

/** A criterion of data/criteria: either a heading over others or one with options. */
export interface Criterion extends Named {
  hint?: string;
  notes?: string[];
  knock_outs?: KnockOut[];
  criteria?: Criterion[];
  alternatives?: { code: string; name: string }[];
  /** Star → the least points this criterion must have for it. */
  min_points_for_star?: Record<string, number>;
  options?: Option[];
}

export interface Part extends Named {
  criteria: Criterion[];
}

/** A criteria set as its file holds it. */
export interface CriteriaSet {
  id: string;
  title: string;
  regime: string;
  status: string;
  basis: { document: string; annex: string }[];
  effective: { from: string; to: string | null };
  agencies: string[];
  sample_products: number | null;
  bands: { stars: number; from: number }[];
  knock_outs: KnockOut[];
  parts: Part[];
}

/** A criterion with options, and the headings it stands under. */
export interface Scored {
  part: Part;
  above: Criterion[];
  criterion: Criterion;
}

function* under(part: Part, above: Criterion[], criteria: Criterion[]): Generator<Scored> {
  for (const criterion of criteria) {
    if (criterion.criteria) yield* under(part, [...above, criterion], criterion.criteria);
    else yield { part, above, criterion };
  }
}

/** Every criterion that is scored, in the law's order. */
export function scoredIn(set: CriteriaSet): Scored[] {
  return set.parts.flatMap((part) => [...under(part, [], part.criteria)]);
}

/** The criteria for which nothing is chosen yet, in the law's order. */
export function unscored(set: CriteriaSet, choices: Choices): Criterion[] {
  return scoredIn(set)
    .map(({ criterion }) => criterion)
    .filter(({ code }) => !choices[code]);
}

/** What ends a dossier: of the whole dossier, or at one criterion. */
export interface ListedKnockOut {
  criterion: string | null;
  /** In the list of the set there, from 1. */
  place: number;
  text: string;
}

function within(criteria: Criterion[]): ListedKnockOut[] {
  return criteria.flatMap(({ code, knock_outs = [], criteria: below = [] }) => [
    ...knock_outs.map(({ text }, place) => ({ criterion: code, place: place + 1, text })),
    ...within(below),
  ]);
}

/** Every knock-out of a set, of the whole dossier first. */
export function knockOutsIn(set: CriteriaSet): ListedKnockOut[] {
  const of_dossier = set.knock_outs.map(({ text }, place) => ({ criterion: null, place: place + 1, text }));
  return [...of_dossier, ...set.parts.flatMap(({ criteria }) => within(criteria))];
}
