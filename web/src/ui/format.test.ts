import { describe, expect, test } from "vitest";
import { parseSearch, stringifySearch } from "./address";
import { fold } from "./fold";
import { date, daysLeft, daysUntil, moment, money, number, percent } from "./format";

describe("figures read as a Vietnamese reader writes them", () => {
  test.each([
    [number(1352), "1.352"],
    [number(98.456, 2), "98,46"],
    [money(12_500_000), "12.500.000 đ"],
    [money(0), "0 đ"],
    [percent(0.425), "42,5%"],
    [date("2026-11-23"), "23/11/2026"],
    [date("2026-11-22T18:30:00Z"), "23/11/2026"],
    [moment("2026-11-23T07:05:00Z"), "23/11/2026 14:05"],
    [daysLeft(5), "còn 5 ngày"],
    [daysLeft(0), "hạn hôm nay"],
    [daysLeft(-3), "quá hạn 3 ngày"],
  ])("%s is %s", (shown, expected) => {
    expect(shown).toBe(expected);
  });
});

describe("days are counted by the calendar here, not by hours", () => {
  const late_evening_utc = new Date("2026-11-22T20:00:00Z");
  test.each([
    ["2026-11-23", 0],
    ["2026-11-24", 1],
    ["2026-11-22", -1],
    ["2027-11-23", 365],
  ])("until %s there are %d", (day, expected) => {
    expect(daysUntil(day, late_evening_utc)).toBe(expected);
  });
});

test.each([
  ["Đồng Tháp", "dong thap"],
  ["Mắm ruốc", "mam ruoc"],
])("%s is found as %s", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("an address keeps filters as plain words and drops the empty ones", () => {
  expect(stringifySearch({ q: "mắm cá", stars: "4", status: "", page: undefined })).toBe("?q=m%E1%BA%AFm+c%C3%A1&stars=4");
  expect(parseSearch("?q=m%E1%BA%AFm+c%C3%A1&stars=4")).toEqual({ q: "mắm cá", stars: "4" });
});
