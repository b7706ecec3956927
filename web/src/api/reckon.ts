import { scoredIn, type Choices, type Criterion, type CriteriaSet, type Score } from "./criteria_set";

const lowest_marked_star = 3;
const highest_star = 5;

/** The points of the chosen option; 0 when none is chosen. */
export function pointsOf(criterion: Criterion, choices: Choices): number {
  const position = choices[criterion.code] ?? 0;
  return criterion.options?.[position - 1]?.points ?? 0;
}

/** The least points one criterion must have for a star: what that star or a lower one demands. */
function leastFor(criterion: Criterion, star: number): number {
  const needs = Object.entries(criterion.min_points_for_star ?? {});
  return Math.max(0, ...needs.filter(([of_star]) => Number(of_star) <= star).map(([, points]) => points));
}

function unmetIn(criteria: Criterion[], choices: Choices): Score["unmet"] {
  const stars = Array.from({ length: highest_star - lowest_marked_star + 1 }, (_, place) => lowest_marked_star + place);
  return stars.flatMap((stars) =>
    criteria
      .map((criterion) => ({ criterion, needs: leastFor(criterion, stars), has: pointsOf(criterion, choices) }))
      .filter(({ criterion, needs, has }) => needs > leastFor(criterion, stars - 1) && has < needs)
      .map(({ criterion, needs, has }) => ({ criterion: criterion.code, stars, needs, has })),
  );
}

/** The running score of a sheet, reckoned as `src/criteria/score.cpp` does; the server's reckoning is the one that counts. */
export function reckon(set: CriteriaSet, choices: Choices): Score {
  const scored = scoredIn(set);
  const points_in = (code: string) =>
    scored.filter(({ part }) => part.code === code).reduce((sum, { criterion }) => sum + pointsOf(criterion, choices), 0);
  const parts = Object.fromEntries(set.parts.map(({ code }) => [code, points_in(code)]));
  const points = Object.values(parts).reduce((sum, of_part) => sum + of_part, 0);

  const unmet = unmetIn(scored.map(({ criterion }) => criterion), choices);
  const points_stars = Math.max(1, ...set.bands.filter(({ from }) => points >= from).map(({ stars }) => stars));
  const stars = Math.min(points_stars, ...unmet.map((mark) => mark.stars - 1));
  return { set: set.id, points, parts, points_stars, stars, unmet };
}

export interface NextStar {
  stars: number;
  /** Points still missing to its threshold. */
  points: number;
  unmet: Score["unmet"];
}

/** What the star above still takes; null at the highest. */
export function nextStar(set: CriteriaSet, score: Score): NextStar | null {
  const stars = score.stars + 1;
  const band = set.bands.find((threshold) => threshold.stars === stars);
  if (!band) return null;
  return { stars, points: Math.max(0, band.from - score.points), unmet: score.unmet.filter((mark) => mark.stars <= stars) };
}

/** How many of the criteria have a choice. */
export function chosenCount(set: CriteriaSet, choices: Choices): number {
  return scoredIn(set).filter(({ criterion }) => (choices[criterion.code] ?? 0) > 0).length;
}
