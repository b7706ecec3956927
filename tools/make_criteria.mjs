// Usage: node tools/make_criteria.mjs INPUT_FOLDER data/criteria
// Writes one file a criteria set (<ID>.json) and its worked cases (<ID>.cases.json) from transcripts.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { worked_cases } from "./criteria/cases.mjs";
import { criteria_set } from "./criteria/convert.mjs";
import { pretty } from "./criteria/pretty.mjs";

const [input, output] = process.argv.slice(2);
if (!input || !output) {
  console.error("usage: node tools/make_criteria.mjs INPUT_FOLDER data/criteria");
  process.exit(2);
}

const read = (...path) => JSON.parse(readFileSync(join(input, ...path), "utf8"));
const sets_in = (folder, pattern) =>
  readdirSync(join(input, folder))
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => read(folder, name));

const index = new Map(read("index.json").sets.map((entry) => [entry.id, entry]));
const qd26 = sets_in(".", /^qd26_.*\.json$/);
const sources = [
  ...qd26,
  ...sets_in("legacy_qd148", /\.json$/),
  ...sets_in("legacy_qd1048_781", /\.json$/),
];

let cases = 0;
for (const source of sources) {
  // The 2023 transcripts carry no title and no product group; the 26 sets of both decisions
  // have the same order and subjects, so set N of 2023 takes both from set N of 2026.
  const twin = source.id.startsWith("QD148-") ? qd26.find((set) => set.seq === source.seq) : source;
  if (twin.slug !== source.slug) throw new Error(`${source.id}: no set of 2026 has this subject`);

  const set = criteria_set(source, twin, index.get(source.id));
  const worked = worked_cases(set, source, index.get(source.id));
  writeFileSync(join(output, `${set.id}.json`), pretty(set));
  writeFileSync(join(output, `${set.id}.cases.json`), pretty(worked));
  cases += worked.cases.length;
}
console.log(`${sources.length} sets, ${cases} worked cases`);
