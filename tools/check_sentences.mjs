// node tools/check_sentences.mjs: in the public headers every function, or group of them without a blank line between, begins with a sentence (///); every folder of src/ has a README.md.
import { execSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const files = execSync("git ls-files 'src/*.hpp'", { encoding: "utf8" }).split("\n").filter(Boolean);
const isPrivate = /_(store|rules)\.hpp$/;
/// What says itself: the routes of a noun, the names of an enum, and what is no function.
const plain = /^(constexpr auto names\(|void (\w+_)?routes\(|(typedef|using|class|struct|enum|concept|constexpr [\w:<>, ]+ \w+[{[=]|inline constexpr)\b)/;

/// The words every file uses; STYLE.md and the sentence over their header's namespace tell of them.
const idioms = new Set(["each_field", "name_of", "take", "write", "write_text", "text", "value", "view_of", "json_response", "render"]);

/** Runs of lines at the height of the namespace, each with the number of its first line. */
function paragraphs(text) {
  const found = [];
  let depth = 0;
  let open = null;
  text.replace(/^#define (.*\\\n)*.*$/gm, (macro) => macro.replace(/.+/g, "")).split("\n").forEach((line, index) => {
    const isSpace = /^namespace [\w:]+ \{$/.test(line) || (depth === 0 && /^\}(\s+\/\/ namespace.*)?$/.test(line));
    if (depth === 0 && (line.trim() === "" || isSpace || line.startsWith("#"))) open = null;
    else {
      if (open === null) found.push((open = { at: index + 1, lines: [] }));
      open.lines.push(line);
    }
    if (!isSpace) for (const sign of line.replace(/"(\\.|[^"\\])*"|'(\\.|[^'\\])'|\/\/.*$/g, "")) depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
  });
  return found;
}

const findings = [];
for (const file of files.filter((name) => !isPrivate.test(name) && !name.endsWith("_test.hpp"))) {
  const told = new Set(); // an overload says what the first of its name said
  for (const { at, lines } of paragraphs(readFileSync(file, "utf8"))) {
    const code = lines.filter((line) => !/^(\/\/|template\b|requires .*$)/.test(line));
    const name = /[\w>&*] (\w+)\(/.exec(code.join(" "))?.[1];
    if (!name || idioms.has(name) || plain.test(code[0])) continue;
    if (lines[0].startsWith("///")) told.add(name);
    else if (!told.has(name)) findings.push(`${file}:${at}: no sentence says what ${name} does`);
  }
}
for (const folder of new Set(files.map((file) => file.split("/").slice(0, 2).join("/"))))
  if (!existsSync(`${folder}/README.md`)) findings.push(`${folder} has no README.md`);
for (const finding of findings) console.error(finding);
process.exit(findings.length > 0 ? 1 : 0);
