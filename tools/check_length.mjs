// node tools/check_length.mjs: no file written by hand is longer than 300 lines.
import { execSync } from "node:child_process";
import { readFileSync } from "node:fs";

const most = 300;
const generated = ["web/src/api/contract.d.ts", "migrations/schema.sql"];
const folders = ["bench", "cmake", "migrations", "src", "tests", "tools", "views", "web"];
const code = /\.(cpp|hpp|ts|tsx|mjs|css|sql|sh|html|mustache|cmake)$/;
const golden = "tests/golden/"; // what Sen makes, kept for comparing

const files = execSync(`git ls-files ${folders.join(" ")}`, { encoding: "utf8" }).split("\n");
const findings = [];
for (const file of files.filter((name) => code.test(name) && !generated.includes(name) && !name.startsWith(golden))) {
  const lines = readFileSync(file, "utf8").split("\n").length - 1;
  if (lines > most) findings.push(`${file} has ${lines} lines; ${most} is the most: part it by idea`);
}
for (const finding of findings) console.error(finding);
process.exit(findings.length > 0 ? 1 : 0);
