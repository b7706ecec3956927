// usage: node tools/make_places.mjs INPUT_FOLDER data/places  (reads communes.csv, old_units.csv, provinces.csv)
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const MERGED_ON = "2025-07-01";
const LAST_OLD_DAY = "2025-06-30";
const NATIONAL_LIST = "19/2025/QĐ-TTg";

/** The national list is of July 2026; a province that became a city since the merger has two lives. */
const BECAME_CITY = { 75: { lastDay: "2026-04-29", firstDay: "2026-04-30" } };

/** The provinces before the merger, with the codes of that time. */
const OLD_PROVINCES = [
  { code: "82", name: "Tiền Giang" },
  { code: "87", name: "Đồng Tháp" },
];

const KINDS = {
  "tỉnh": "tinh",
  "thành phố": "thanh_pho",
  "thị xã": "thi_xa",
  "huyện": "huyen",
  "phường": "phuong",
  "xã": "xa",
  "thị trấn": "thi_tran",
};

/** Rows of an RFC 4180 file as objects keyed by its header. */
function readCsv(path) {
  const text = readFileSync(path, "utf8").replace(/^\ufeff/, "");
  const rows = [[""]];
  let quoted = false;
  for (let at = 0; at < text.length; ++at) {
    const row = rows.at(-1);
    const letter = text[at];
    if (quoted && letter === '"' && text[at + 1] === '"') row[row.length - 1] += text[++at];
    else if (letter === '"') quoted = !quoted;
    else if (letter === "," && !quoted) row.push("");
    else if (letter === "\n" && !quoted) rows.push([""]);
    else if (letter !== "\r" || quoted) row[row.length - 1] += letter;
  }
  const [header, ...body] = rows.filter((row) => row.length > 1);
  return body.map((row, at) => {
    if (row.length !== header.length) throw new Error(`${path}: row ${at + 2} has ${row.length} cells, not ${header.length}`);
    return Object.fromEntries(header.map((name, column) => [name, row[column].normalize("NFC").trim()]));
  });
}

/** "Thị trấn Sa Rài" → { kind: "thi_tran", name: "Sa Rài" } */
function splitName(fullName) {
  for (const [words, kind] of Object.entries(KINDS))
    if (fullName.toLowerCase().startsWith(`${words} `)) return { kind, name: fullName.slice(words.length + 1) };
  throw new Error(`no kind of unit in "${fullName}"`);
}

function number(text, where) {
  const value = Number(text);
  if (text === "" || !Number.isFinite(value)) throw new Error(`${where}: "${text}" is no number`);
  return value;
}

function provinceUnits(rows) {
  return rows.flatMap(({ code, name, name_en, type }) => {
    const unit = { code, level: "province", kind: KINDS[type], name, name_en, parent: null, from: MERGED_ON, to: null };
    const city = BECAME_CITY[code];
    if (!city) return [unit];
    return [{ ...unit, kind: "tinh", to: city.lastDay }, { ...unit, from: city.firstDay }];
  });
}

function communeUnits(rows) {
  return rows.map((row) => ({
    code: row.code,
    level: "commune",
    kind: KINDS[row.type],
    name: row.name,
    parent: row.province_code,
    from: MERGED_ON,
    to: null,
    point: [number(row.label_lon, row.code), number(row.label_lat, row.code)],
    area_km2: number(row.area_km2, row.code),
    population: number(row.population, row.code),
  }));
}

function oldUnits(rows) {
  const province = Object.fromEntries(OLD_PROVINCES.map(({ code, name }) => [name, code]));
  const units = new Map();
  const add = (unit) => units.set(unit.level + unit.code, { ...unit, from: null, to: LAST_OLD_DAY });
  for (const { code, name } of OLD_PROVINCES) add({ code, level: "province", kind: "tinh", name, parent: null });
  for (const row of rows) {
    const parent = province[row.old_province];
    if (!parent) throw new Error(`${row.old_code}: unknown province "${row.old_province}"`);
    add({ code: row.old_district_code, level: "district", ...splitName(row.old_district), parent });
  }
  for (const row of rows)
    add({ code: row.old_code, level: "commune", ...splitName(row.old_name), parent: row.old_district_code });
  return [...units.values()];
}

function changes(rows) {
  const order = (row) => row.old_code + row.new_code;
  return rows
    .toSorted((left, right) => (order(left) < order(right) ? -1 : 1))
    .map((row) => ({ on: MERGED_ON, from: row.old_code, to: row.new_code, partial: row.partial === "true" }));
}

function byLevelAndCode(units) {
  const levels = ["province", "district", "commune"];
  const key = (unit) => `${levels.indexOf(unit.level)} ${unit.code} ${unit.from ?? ""}`;
  return units.toSorted((left, right) => (key(left) < key(right) ? -1 : 1));
}

/** One fact a line, so that a change of the law is a change of few lines. */
function writeFacts(path, head, list, facts) {
  const lines = facts.map((fact) => `    ${JSON.stringify(fact)}`).join(",\n");
  const top = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  writeFileSync(path, `{\n${top.join("")}  ${JSON.stringify(list)}: [\n${lines}\n  ]\n}\n`);
}

const [input, output] = process.argv.slice(2);
if (!input || !output) throw new Error("usage: node tools/make_places.mjs INPUT_FOLDER data/places");
const provinces = readCsv(join(input, "provinces.csv"));
const communes = readCsv(join(input, "communes.csv"));
const links = readCsv(join(input, "old_units.csv"));

writeFacts(
  join(output, "units_2025.json"),
  { title: "Units of the two-level administration, in force from 2025-07-01", basis: NATIONAL_LIST },
  "units",
  byLevelAndCode([...provinceUnits(provinces), ...communeUnits(communes)]),
);
writeFacts(
  join(output, "units_before_2025.json"),
  { title: "Units of the last three-level administration, in force to 2025-06-30", basis: null },
  "units",
  byLevelAndCode(oldUnits(links)),
);
writeFacts(
  join(output, "changes_2025.json"),
  { title: "Which commune became part of which on 2025-07-01", basis: null },
  "changes",
  changes(links),
);
