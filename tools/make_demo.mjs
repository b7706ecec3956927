// usage: node tools/make_demo.mjs INPUT_CSV data/demo  (writes products.csv: the demo province's products, with the address of each fact)
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Column of the demo, and where its facts come from. What no column names is left out. */
const COLUMNS = [
  ["Tên sản phẩm", (row) => row.name],
  ["Chủ thể", (row) => row.producer],
  ["Loại hình", (row) => row.producer_kind],
  ["Xã cũ", (row) => row.old_commune],
  ["Huyện cũ", (row) => row.old_district],
  ["Tỉnh cũ", (row) => row.old_province],
  ["Mã xã", (row) => row.new_commune_code],
  ["Hạng sao", (row) => row.stars],
  ["Năm", (row) => row.year],
  ["Nhóm sản phẩm", (row) => row.product_group],
  ["Số quyết định", (row) => row.decision],
  ["Trạng thái", (row) => row.status],
  ["Ghi chú", (row) => row.note],
  ["Nguồn", (row) => row.source],
];

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
  const [header, ...records] = rows.filter((row) => row.length > 1);
  return records.map((record) => Object.fromEntries(header.map((name, at) => [name, record[at] ?? ""])));
}

function cell(text) {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const [input, folder] = process.argv.slice(2);
if (!input || !folder) {
  console.error("usage: node tools/make_demo.mjs INPUT_CSV data/demo");
  process.exit(2);
}
const rows = readCsv(input);
const lines = [COLUMNS.map(([heading]) => heading), ...rows.map((row) => COLUMNS.map(([, fact]) => fact(row)))];
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "products.csv"), lines.map((line) => line.map(cell).join(",") + "\r\n").join(""));
