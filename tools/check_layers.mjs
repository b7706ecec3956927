// node tools/check_layers.mjs: a folder of src/ includes only what src/layers.txt puts above it, and nobody's private headers.
import { readdir, readFile } from "node:fs/promises";

const lines = (await readFile("src/layers.txt", "utf8")).split("\n").filter((line) => /^[a-z]/.test(line));
const level = new Map(lines.flatMap((line, height) => line.split(/\s+/).map((folder) => [folder, height])));
const seam = "files/blob_store.hpp"; // a store of bytes, not of rows: open to the layers below
const findings = [];

for (const folder of await readdir("src", { withFileTypes: true })) {
  if (!folder.isDirectory()) continue;
  const own = folder.name;
  if (!level.has(own)) findings.push(`src/${own} is not in src/layers.txt`);
  for (const file of await readdir(`src/${own}`)) {
    if (!/\.(cpp|hpp)$/.test(file)) continue;
    const test = file.endsWith("_test.cpp");
    for (const [, path] of (await readFile(`src/${own}/${file}`, "utf8")).matchAll(/#include "([^"]+)"/g)) {
      const other = path.split("/")[0];
      if (other === own || (test && other === "support")) continue;
      const climbs = !level.has(other) || level.get(other) >= level.get(own);
      if (climbs && !test) findings.push(`src/${own}/${file} climbs to ${path}`);
      if (/_(store|rules)\.hpp$/.test(path) && path !== seam) findings.push(`src/${own}/${file} includes the private ${path}`);
    }
  }
}
for (const finding of findings) console.error(finding);
process.exit(findings.length > 0 ? 1 : 0);
