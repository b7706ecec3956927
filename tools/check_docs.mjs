// node tools/check_docs.mjs: every setting, command, role, layer and table that exists is told of in the documents, every link in them leads somewhere, and a field costs the files that the guide names.
import { execSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

const read = (path) => readFileSync(path, "utf8");
const all = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1]);
const findings = [];
const told = (things, document) => {
  const text = read(document);
  for (const thing of things) if (!text.includes(thing)) findings.push(`${document} does not tell of ${thing}`);
};

told(all(read("src/app/settings.cpp"), /take\("(SEN_\w+)"/g), "README.md");
told(all(read("src/app/command_line.cpp"), /command\(\s*\w+,\s*"(\w+)"/g), "README.md");
told(all(read("src/layers.txt"), /^([a-z].*)$/gm).flatMap((line) => line.split(" ")).map((layer) => `\`${layer}\``), "ARCHITECTURE.md");
told(all(read("Makefile"), /^([a-z-]+): .*##/gm).filter((job) => job === "schema"), "CONTRIBUTING.md");

const roles = JSON.parse(read("data/locale/vi.json"));
for (const role of all(read("src/rulebook/access_table.hpp"), /^ {4}(\w+),$/gm))
  if (!["none", "all", "anyone"].includes(role) && !roles[`role.${role}`]) findings.push(`data/locale/vi.json has no words for the role ${role}`);

const migrations = readdirSync("migrations").filter((file) => /^\d{4}/.test(file));
const owned = all(read("ARCHITECTURE.md"), /\| `\w+`[^|]*\|[^|]*\|([^|]*)\|/g).join(" ");
for (const folder of new Set(migrations.map((file) => /^-- \d{4} ([a-z]+):/.exec(read(`migrations/${file}`))?.[1])))
  if (!owned && folder) findings.push(`ARCHITECTURE.md names no owner for the tables of ${folder}`);

const listed = (command) => execSync(command, { encoding: "utf8" }).split("\n").filter(Boolean);
for (const document of listed("git ls-files '*.md'"))
  for (const target of all(read(document), /\]\(([^)#]+)[^)]*\)/g))
    if (!target.includes("://") && !existsSync(join(dirname(document), target))) findings.push(`${document} leads to ${target}, which is not there`);
for (const guide of ["add-a-field", "add-a-criteria-set", "back-up", "operate"])
  if (!existsSync(`docs/guides/${guide}.md`)) findings.push(`docs/guides/${guide}.md is missing`);

const sample = listed("git grep -lw packaging -- api data/locale src/registry").filter((file) => !file.endsWith("_test.cpp"));
told(sample.map((file) => file.replace("data/locale/", "")), "docs/guides/add-a-field.md");
const cost = sample.length + 2; // and the migration, and the test
if (cost > 9) findings.push(`a field of a product costs ${cost} files; 9 are the most`);

for (const finding of findings) console.error(finding);
process.exit(findings.length > 0 ? 1 : 0);
