import { afterEach, expect, test } from "vitest";
import { hasWords, speak, t } from "./text";

afterEach(() => speak("vi"));

test("words come from the locale file with their blanks filled", () => {
  expect(t("ui.days_left", { days: 5 })).toBe("còn 5 ngày");
});

test("the other language has its own words", async () => {
  await speak("en");
  expect(t("ui.days_left", { days: 5 })).toBe("5 days left");
  expect(document.documentElement.lang).toBe("en");
});

test("a blank nobody filled stays visible", () => {
  expect(t("ui.days_left")).toBe("còn {days} ngày");
});

test("a key without words shows itself", () => {
  expect(hasWords("no.such_key")).toBe(false);
  expect(t("no.such_key")).toBe("no.such_key");
});

test("a key named like something every object has is not taken for words", () => {
  expect(hasWords("toString")).toBe(false);
});
