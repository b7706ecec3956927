import { expect, test } from "vitest";
import type { CriteriaSet } from "../../api/criteria_set";
import { differences, lastVersions, type SheetShown } from "./panel";

const options = [0, 1, 3, 5].map((points) => ({ points, min_star: null, text: `${points}` }));
const set = {
  parts: [{ code: "A", name: "A", points: 10, criteria: ["1", "2", "3"].map((code) => ({ code, name: code, points: 5, options })) }],
} as unknown as CriteriaSet;

function sheet(account_id: string, choices: Record<string, number>, phase: SheetShown["phase"] = "independent"): SheetShown {
  return { account_id, member_name: account_id, phase, choices, notes: {}, opinion: null, points: 0, stars: 0, submitted_at: "2026-11-25T00:00:00Z" };
}

test("the version after looking again takes the place of the first", () => {
  const sheets = [sheet("a", { "1": 1 }), sheet("a", { "1": 2 }, "final"), sheet("b", { "1": 3 })];
  expect(lastVersions(sheets).map(({ choices }) => choices["1"])).toEqual([2, 3]);
});

test("criteria at which all agree are left out, the furthest apart come first", () => {
  const sheets = [sheet("a", { "1": 2, "2": 1, "3": 4 }), sheet("b", { "1": 3, "2": 4, "3": 4 })];
  expect(differences(set, sheets).map(({ code, points, apart }) => ({ code, points, apart }))).toEqual([
    { code: "2", points: [0, 5], apart: 5 },
    { code: "1", points: [1, 3], apart: 2 },
  ]);
});
