import { expect, test } from "vitest";
import { returnAddress } from "./return_address";

test.each([
  ["/quan-ly/san-pham?q=mắm", "/quan-ly/san-pham?q=mắm"],
  ["/quan-ly", "/quan-ly"],
  ["/quan-ly?x=1", "/quan-ly?x=1"],
  [undefined, "/quan-ly"],
  ["https://elsewhere.example/quan-ly", "/quan-ly"],
  ["//elsewhere.example/quan-ly", "/quan-ly"],
  ["/quan-ly-gia", "/quan-ly"],
  ["/quan-ly/../../elsewhere", "/quan-ly"],
  ["/quan-ly\\..\\elsewhere", "/quan-ly"],
  ["javascript:alert(1)", "/quan-ly"],
])("asked to return to %s, one returns to %s", (asked, expected) => {
  expect(returnAddress(asked)).toBe(expected);
});
