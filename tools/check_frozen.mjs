// Usage: node tools/check_frozen.mjs [--write]   Compares data/criteria with FROZEN; --write adds new sets only.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../data/criteria", import.meta.url));
const list = join(folder, "FROZEN");
const write = process.argv.includes("--write");

const lines = existsSync(list) ? readFileSync(list, "utf8").split("\n").filter(Boolean) : [];
const known = new Map(lines.map((line) => line.split("  ").reverse()));
const faults = [];
const in_force = readdirSync(folder)
  .filter((name) => name.endsWith(".json") && !name.endsWith(".cases.json"))
  .filter((name) => JSON.parse(readFileSync(join(folder, name), "utf8")).status === "in_force")
  .sort();

for (const name of in_force) {
  const hash = createHash("sha256").update(readFileSync(join(folder, name))).digest("hex");
  if (!known.has(name) && write) known.set(name, hash);
  else if (!known.has(name)) faults.push(`${name}: in force but not in FROZEN`);
  else if (known.get(name) !== hash) faults.push(`${name}: changed since it was frozen`);
}
for (const name of known.keys()) if (!in_force.includes(name)) faults.push(`${name}: frozen but no longer in force`);

if (write) {
  const sorted = [...known].sort(([left], [right]) => (left < right ? -1 : 1));
  writeFileSync(list, sorted.map(([name, hash]) => `${hash}  ${name}\n`).join(""));
}
for (const fault of faults) console.error(fault);
if (!faults.length) console.log(`${known.size} criteria sets are as they were frozen`);
process.exit(faults.length ? 1 : 0);
