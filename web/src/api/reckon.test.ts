import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Choices, CriteriaSet, Score } from "./criteria_set";
import { nextStar, reckon } from "./reckon";

interface Case {
  name: string;
  choices: Choices;
  expect: Omit<Score, "set">;
}

const folder = `${import.meta.dirname}/../../../data/criteria/`;
const read = <Data>(name: string) => JSON.parse(readFileSync(folder + name, "utf8")) as Data;
const ids = readdirSync(folder)
  .filter((name) => name.endsWith(".cases.json"))
  .map((name) => name.replace(".cases.json", ""));

test("there are sets to reckon with", () => expect(ids.length).toBeGreaterThan(70));

test.each(ids)("%s is reckoned as its worked cases say", (id) => {
  const set = read<CriteriaSet>(`${id}.json`);
  for (const { name, choices, expect: expected } of read<{ cases: Case[] }>(`${id}.cases.json`).cases)
    expect(reckon(set, choices), name).toEqual({ set: id, ...expected });
});

test("the next star asks for points and marks together", () => {
  const set = read<CriteriaSet>("QD26-03.json");
  const next = nextStar(set, reckon(set, {}));
  expect(next?.stars).toBe(2);
  expect(next?.points).toBe(30);
  expect(next?.unmet).toEqual([]);
});

test("above five stars there is nothing to reach", () => {
  const set = read<CriteriaSet>("QD26-03.json");
  expect(nextStar(set, { ...reckon(set, {}), stars: 5 })).toBeNull();
});
