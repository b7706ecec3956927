import { describe, expect, it } from "vitest";
import { awaited, columns, markAt, narrowed, type BoardRow, type BoardStep } from "./board";

function row(step: BoardStep, rest: Partial<BoardRow> = {}): BoardRow {
  return {
    dossier_id: step, version: 1, product_name: "Gạo", producer_name: "HTX Sen", commune_code: null, kind: "first", step, council_name: null,
    sheets: null, sheets_in: null, second_looks: null, second_looks_in: null, due_on: null, days_left: null, ...rest,
  };
}

const marks = (of: BoardRow) => columns.map((column) => ({ done: "x", now: "o", ahead: ".", none: "-" })[markAt(of, column)]).join("");

describe("where a dossier stands on the board", () => {
  it("has what is behind, one place where it stands, and what is ahead", () => {
    const asked = { sheets: 3, sheets_in: 3, second_looks: 2, second_looks_in: 1 };
    const looked = { ...asked, second_looks_in: 2 };
    const near = { ...asked, second_looks: 0, second_looks_in: 0 };
    const cases: [BoardRow, string][] = [
      [row("to_assign"), "xo......"],
      [row("scoring"), "xxo....."],
      [row("discussion", near), "xxxo-..."],
      [row("discussion", looked), "xxxox..."],
      [row("discussion"), "xxxo-..."],
      [row("second_look", asked), "xxxxo..."],
      [row("in_decision", near), "xxxx-xo."],
      [row("in_decision", looked), "xxxxxxo."],
      [row("at_ministry", near), "xxxx-xo."],
      [row("published", looked), "xxxxxxxo"],
      [row("ended"), "o-------"],
    ];
    for (const [of, expected] of cases) expect(marks(of), of.step).toBe(expected);
  });

  it("waits for the sheets of its own step, and for none it may not know of", () => {
    expect(awaited(row("scoring", { sheets: 9, sheets_in: 4 }))).toBe(5);
    expect(awaited(row("second_look", { sheets: 9, sheets_in: 9, second_looks: 2, second_looks_in: 1 }))).toBe(1);
    expect(awaited(row("scoring"))).toBe(0);
    expect(awaited(row("in_decision", { sheets: 9, sheets_in: 8 }))).toBe(0);
  });
});

describe("narrowing the board", () => {
  const rows = [
    row("scoring", { product_name: "Mắm cá linh", days_left: 3, council_name: "Một" }),
    row("scoring", { product_name: "Bưởi", days_left: -2, council_name: "Hai" }),
    row("published", { product_name: "Ổi" }),
    row("to_assign", { product_name: "Chè đậu", days_left: 3 }),
  ];
  const names = (filter: Parameters<typeof narrowed>[1]) => narrowed(rows, filter).map(({ product_name }) => product_name);

  it("puts what is late first and what has no day last", () => {
    expect(names({})).toEqual(["Bưởi", "Chè đậu", "Mắm cá linh", "Ổi"]);
  });

  it("finds words in any order without accents, in the product's name or its producer's", () => {
    expect(names({ q: "linh mam" })).toEqual(["Mắm cá linh"]);
    expect(names({ q: "dau sen" })).toEqual(["Chè đậu"]);
  });

  it("keeps to a step, a council and what is late", () => {
    expect(names({ step: "scoring" })).toEqual(["Bưởi", "Mắm cá linh"]);
    expect(names({ council: "Một" })).toEqual(["Mắm cá linh"]);
    expect(names({ late: "co" })).toEqual(["Bưởi"]);
  });
});
