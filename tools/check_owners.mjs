// node tools/check_owners.mjs: a table is written only by the folder that its migration names as owner, or a later one that "takes over" it; no two migrations have one number.
import { readdir, readFile } from "node:fs/promises";

const owner = new Map();
const findings = [];
let last = "";
for (const file of (await readdir("migrations")).filter((name) => /^\d{4}.*\.sql$/.test(name)).sort()) {
  const text = await readFile(`migrations/${file}`, "utf8");
  const number = file.slice(0, 4);
  const folder = new RegExp(`^-- ${number} ([a-z]+):`).exec(text)?.[1];
  if (!folder) throw new Error(`migrations/${file}: the first line names no owner: -- ${number} dossier: …`);
  const step = file.replace(/(\.(sqlite|postgres))?\.sql$/, "");
  if (step !== last && number === last.slice(0, 4)) findings.push(`migrations/${file}: another one has the number ${number}; take the next`);
  last = step;
  for (const [, table] of text.matchAll(/CREATE TABLE (\w+)/g)) owner.set(table, folder);
  for (const table of /^-- .*: takes over ([a-z_, ]+)\.$/m.exec(text)?.[1].split(", ") ?? []) {
    if (!owner.has(table)) throw new Error(`migrations/${file}: takes over ${table}, which nobody made`);
    owner.set(table, folder);
  }
}

for (const folder of (await readdir("src", { withFileTypes: true })).filter((entry) => entry.isDirectory()))
  for (const file of await readdir(`src/${folder.name}`)) {
    if (!/\.(cpp|hpp)$/.test(file) || file.endsWith("_test.cpp")) continue;
    const text = await readFile(`src/${folder.name}/${file}`, "utf8");
    for (const [, table] of text.matchAll(/\b(?:INSERT INTO|UPDATE|DELETE FROM)\s+([a-z_]+)/g)) {
      if (table === "set" || !owner.has(table)) continue;
      if (owner.get(table) !== folder.name)
        findings.push(`src/${folder.name}/${file} writes ${table}, which ${owner.get(table)} owns`);
    }
  }
for (const finding of findings) console.error(finding);
process.exit(findings.length > 0 ? 1 : 0);
