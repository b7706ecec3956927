import { expect, test } from "vitest";
import { difference, rebase } from "./difference";

const before = { name: "Gạo", price: 10 as number | null, commune: null as string | null, tags: ["a"] };

test.each([
  ["nothing typed", {}, {}],
  ["a new name", { name: "Gạo tẻ" }, { name: "Gạo tẻ" }],
  ["a cleared price", { price: null }, { price: null }],
  ["a list with the same things", { tags: ["a"] }, {}],
  ["a list with one more", { tags: ["a", "b"] }, { tags: ["a", "b"] }],
])("%s is the whole difference", (_, typed, expected) => {
  expect(difference(before, { ...before, ...typed })).toEqual(expected);
});

test("what was typed stays when somebody else saved first, and their other changes come along", () => {
  const typed = { ...before, name: "Gạo ST25" };
  const fresh = { ...before, name: "Gạo thơm", price: 12 };
  expect(rebase(before, typed, fresh)).toEqual({ ...before, name: "Gạo ST25", price: 12 });
});
