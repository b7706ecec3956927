// node tools/check_paperwork.mjs: every data/paperwork/NAME.docx and the table of values are what their sources make.
import { readFileSync, readdirSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import { describe } from "./paperwork/describe.mjs";
import { readSource } from "./paperwork/source.mjs";
import { packageOf } from "./paperwork/word.mjs";

const folder = "data/paperwork";

/** The parts of a ZIP of ours, whatever deflate made of them. */
function partsOf(zip) {
  const parts = [];
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50; ) {
    const packed = zip.readUInt32LE(at + 18);
    const name = zip.readUInt16LE(at + 26);
    const body = at + 30 + name;
    parts.push([zip.toString("utf8", at + 30, body), inflateRawSync(zip.subarray(body, body + packed)).toString()]);
    at = body + packed;
  }
  return parts;
}

const findings = [];
const names = (ending) => readdirSync(ending === ".txt" ? `${folder}/source` : folder).filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length)).sort();
const fields = JSON.parse(readFileSync(`${folder}/fields.json`, "utf8"));
const known = Object.keys(fields).sort().join();
if (names(".txt").join() !== known) findings.push(`${folder}/source holds ${names(".txt")}; fields.json tells of ${known}`);
if (names(".docx").join() !== known) findings.push(`${folder} holds ${names(".docx")}; fields.json tells of ${known}`);
for (const name of names(".txt")) {
  const made = packageOf(readSource(readFileSync(`${folder}/source/${name}.txt`, "utf8"), `${name}.txt`));
  if (JSON.stringify(partsOf(readFileSync(`${folder}/${name}.docx`))) !== JSON.stringify(made)) findings.push(`${folder}/${name}.docx is not what its source makes; run node tools/make_paperwork.mjs`);
}
if (readFileSync(`${folder}/README.md`, "utf8") !== describe(fields)) findings.push(`${folder}/README.md is not what fields.json makes; run node tools/make_paperwork.mjs`);
for (const finding of findings) console.error(finding);
process.exit(findings.length > 0 ? 1 : 0);
