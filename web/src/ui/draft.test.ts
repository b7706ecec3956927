import { beforeEach, expect, test } from "vitest";
import { forgetDraft, keepDraft, readDraft } from "./draft";

beforeEach(() => localStorage.clear());

test("a kept draft comes back with its time", () => {
  expect(keepDraft("p", { name: "Mắm" })).toBe(true);
  expect(readDraft<{ name: string }>("p")?.values.name).toBe("Mắm");
  expect(Date.parse(readDraft("p")?.at ?? "")).not.toBeNaN();
});

test("a forgotten or broken draft is none", () => {
  keepDraft("p", 1);
  forgetDraft("p");
  localStorage.setItem("sen.draft.q", "{");
  expect([readDraft("p"), readDraft("q")]).toEqual([null, null]);
});
