import { describe, expect, test } from "vitest";
import { tokensOn, type Ground } from "./theme";

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const text_pairs: [string, string][] = [
  ["ink", "paper"],
  ["ink", "mist"],
  ["ink", "line"],
  ["muted", "paper"],
  ["muted", "sheet"],
  ["muted", "mist"],
  ["leaf", "paper"],
  ["leaf", "mist"],
  ["on-leaf", "leaf"],
  ["on-leaf", "leaf-deep"],
  ["on-leaf-soft", "leaf-soft"],
  ["lotus", "paper"],
  ["on-lotus", "lotus"],
  ["grain", "paper"],
  ["grain", "grain-soft"],
  ["clay", "paper"],
  ["clay", "clay-soft"],
  ["ink", "clay-soft"],
  ["ink", "grain-soft"],
  ["river", "paper"],
  ["river", "river-soft"],
];
const shape_pairs: [string, string][] = [
  ["star", "sheet"],
  ["edge", "sheet"],
  ["edge", "paper"],
];

describe.each<Ground>(["light", "dark"])("on the %s ground", (ground) => {
  const look = tokensOn(ground);
  const ratio = ([one, other]: [string, string]) => contrast(look[one] ?? "", look[other] ?? "");

  test.each(text_pairs)("text in %s is readable on %s", (...pair) => {
    expect(ratio(pair)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(shape_pairs)("the shape of %s stands out on %s", (...pair) => {
    expect(ratio(pair)).toBeGreaterThanOrEqual(3);
  });
});
