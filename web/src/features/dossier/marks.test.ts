import { expect, test } from "vitest";
import { choose, note } from "./marks";

const sheet = { choices: { "1.1": 2 }, notes: { "1.1": "xem hợp đồng" }, opinion: null };

test.each([
  ["another option replaces the first", "1.1", 3, { "1.1": 3 }],
  ["another criterion is added", "2", 1, { "1.1": 2, "2": 1 }],
  ["position 0 takes the choice away", "1.1", 0, {}],
])("%s", (_, code, position, choices) => {
  expect(choose(sheet, code, position)).toEqual({ ...sheet, choices });
});

test("choosing what is chosen changes nothing, so nothing is sent", () => {
  expect(choose(sheet, "1.1", 2)).toBe(sheet);
});

test("an emptied note is no note", () => {
  expect(note(sheet, "1.1", "").notes).toEqual({});
  expect(note(sheet, "2", "thiếu").notes).toEqual({ "1.1": "xem hợp đồng", "2": "thiếu" });
});
