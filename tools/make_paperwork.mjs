// node tools/make_paperwork.mjs [NAME…]: writes data/paperwork/NAME.docx from data/paperwork/source/NAME.txt, and the table of their values into data/paperwork/README.md
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { describe } from "./paperwork/describe.mjs";
import { readSource } from "./paperwork/source.mjs";
import { packageOf } from "./paperwork/word.mjs";
import { zip } from "./paperwork/zip.mjs";

const folder = "data/paperwork";
const all = readdirSync(`${folder}/source`).filter((file) => file.endsWith(".txt")).map((file) => file.slice(0, -4)).sort();
const wanted = process.argv.length > 2 ? process.argv.slice(2) : all;
for (const name of wanted) {
  const source = readSource(readFileSync(`${folder}/source/${name}.txt`, "utf8"), `${name}.txt`);
  writeFileSync(`${folder}/${name}.docx`, zip(packageOf(source)));
}
const fields = JSON.parse(readFileSync(`${folder}/fields.json`, "utf8"));
writeFileSync(`${folder}/README.md`, describe(fields));
