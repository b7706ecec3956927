// node tools/tidy.mjs [--all]: clang-tidy by .clang-tidy over the program. What changed is always looked at, the rest for
// SEN_TIDY_SECONDS (120), another part each day; --all looks at everything. Verdicts are kept in build/tidy by what was read.
import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";

const tool = "clang-tidy-14";
const kept = "build/tidy";
const patience = Number(process.env.SEN_TIDY_SECONDS ?? 120) * 1000;
const lines = (program, ...words) => execFileSync(program, words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).split("\n").filter(Boolean);
const sha256 = (text) => createHash("sha256").update(text).digest("hex");

const texts = new Map();
/** A file of ours and all it includes of ours. */
function read(path, seen = new Set()) {
  if (seen.has(path) || !existsSync(path)) return seen;
  seen.add(path);
  if (!texts.has(path)) texts.set(path, readFileSync(path, "utf8"));
  for (const [, name] of texts.get(path).matchAll(/^#include "([^"]+)"/gm)) read(`src/${name}`, seen);
  return seen;
}

const rules = readFileSync(".clang-tidy", "utf8") + lines(tool, "--version").join();
const verdict = (file) => `${kept}/${sha256(rules + [...read(file)].map((path) => path + texts.get(path)).join())}`;

/** What differs from the main line: the work under way, or the last commit where there is none. */
function changed() {
  const main = lines("git", "branch", "--list", "main").length > 0 ? "main" : "HEAD";
  const [base] = lines("git", "merge-base", main, "HEAD");
  const [head] = lines("git", "rev-parse", "HEAD");
  const from = base === head ? "HEAD~1" : base;
  const stems = [...lines("git", "diff", "--name-only", from), ...lines("git", "ls-files", "--others", "--exclude-standard", "src")];
  return new Set(stems.filter((path) => /^src\/.*\.[ch]pp$/.test(path)).map((path) => path.replace(/\.hpp$/, ".cpp")));
}

const tidy = (file) =>
  new Promise((done) => {
    const words = ["-p", "build/dev", "--quiet", "--extra-arg=-Wno-unknown-warning-option", file];
    execFile(tool, words, { maxBuffer: 1 << 26 }, (broken, out, err) => {
      const said = out.trim() || (broken ? err.trim() : "");
      writeFileSync(verdict(file), said);
      done();
    });
  });

mkdirSync(kept, { recursive: true });
const files = lines("git", "ls-files", "--cached", "--others", "--exclude-standard", "src/*.cpp").filter((file) => !file.endsWith("_test.cpp") && existsSync(file));
const today = new Date().toISOString().slice(0, 10);
const fresh = changed();
const order = (file) => (fresh.has(file) ? "" : sha256(file + today));
const unknown = files.filter((file) => !existsSync(verdict(file))).sort((a, b) => (order(a) < order(b) ? -1 : 1));
const until = process.argv.includes("--all") ? Infinity : Date.now() + patience;

const work = async () => {
  while (unknown.length > 0 && (Date.now() < until || fresh.has(unknown[0]))) await tidy(unknown.shift());
};
await Promise.all(Array.from({ length: availableParallelism() }, work));

const found = files.map(verdict).filter((path) => existsSync(path)).map((path) => readFileSync(path, "utf8")).filter(Boolean);
for (const finding of new Set(found)) console.error(finding);
console.log(`${files.length - unknown.length} of ${files.length} files looked at, ${found.length} with findings`);
process.exit(found.length > 0 ? 1 : 0);
