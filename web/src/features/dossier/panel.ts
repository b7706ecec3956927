import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import type { CriteriaSet } from "../../api/criteria_set";
import { scoredIn } from "../../api/criteria_set";
import { pointsOf } from "../../api/reckon";

export type Panel = Schemas["Panel"];
export type SheetShown = Schemas["SheetShown"];

/** Who judges a dossier and how far each is. */
export function usePanel(id: string, when = true) {
  return useAnswer(["dossier", id, "panel"], () => ask(api.GET("/dossiers/{id}/panel", { params: { path: { id } } })), { when });
}

/** Every sheet that is in, once the judges read together. */
export function useSheetsTogether(id: string, when: boolean) {
  return useAnswer(["dossier", id, "sheets"], () => ask(api.GET("/dossiers/{id}/score-sheets", { params: { path: { id } } })), { when });
}

/** The last version of each judge's sheet, by name. */
export function lastVersions(sheets: SheetShown[]): SheetShown[] {
  return sheets.filter((sheet) => !sheets.some((other) => other.account_id === sheet.account_id && other.phase === "final" && sheet.phase === "independent"));
}

export interface Difference {
  code: string;
  name: string;
  /** In the order of the sheets. */
  points: number[];
  apart: number;
}

/** The criteria at which the sheets differ, the furthest apart first. */
export function differences(set: CriteriaSet, sheets: SheetShown[]): Difference[] {
  return scoredIn(set)
    .map(({ criterion }) => {
      const points = sheets.map(({ choices }) => pointsOf(criterion, choices));
      return { code: criterion.code, name: criterion.name, points, apart: Math.max(...points) - Math.min(...points) };
    })
    .filter(({ apart }) => apart > 0)
    .sort((one, other) => other.apart - one.apart);
}
