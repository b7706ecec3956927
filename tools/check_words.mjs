// node tools/check_words.mjs: no Vietnamese letter stands in the C++ of the program; words are data.
import { execSync } from "node:child_process";
import { readFile } from "node:fs/promises";

const files = execSync("git ls-files 'src/*.cpp' 'src/*.hpp'", { encoding: "utf8" }).split("\n").filter(Boolean);
let found = 0;
for (const file of files) {
  if (file.endsWith("_test.cpp")) continue;
  (await readFile(file, "utf8")).split("\n").forEach((line, index) => {
    const code = line.replace(/\/\/.*$/, "");
    if (!/[À-ỹ]/u.test(code)) return;
    console.error(`${file}:${index + 1}: ${line.trim()}`);
    found += 1;
  });
}
process.exit(found > 0 ? 1 : 0);
