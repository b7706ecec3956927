// node tools/check_locale.mjs [--sort]: fails on a key used but without words, in one language only, with other blanks, or out of order.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const key = String.raw`([a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+)`;

/// How each kind of file names a key. A template such as `role.${role}` uses every key that starts like it.
const uses = {
  ".tsx": [new RegExp(String.raw`\bt\(\s*"${key}"`, "g"), new RegExp(`\\bwords: "${key}"`, "g"), new RegExp(String.raw`\bcode: "${key}"`, "g")],
  ".cpp": [new RegExp(String.raw`\brefuse\(\s*[\w:]+\s*,\s*"${key}"`, "g"), new RegExp(String.raw`\bwords\(\s*"${key}"`, "g")],
  ".html": [new RegExp(String.raw`\{\{#t\}\}\s*${key}\s*\{\{/t\}\}`, "g"), new RegExp(String.raw`\{\{\{?t\.${key}\}?\}\}`, "g")],
};
uses[".ts"] = uses[".tsx"];
uses[".mustache"] = uses[".html"];
const stem = /\bt\(\s*`([a-z][\w.]*)\$\{/g;
const blank = /\{\w+\}/g;

async function language(name) {
  const path = resolve(root, `data/locale/${name}.json`);
  const words = JSON.parse(await readFile(path, "utf8"));
  return { name, path, words, keys: Object.keys(words) };
}

function sorted(words) {
  return Object.fromEntries(Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function blanks(sentence) {
  return [...new Set(sentence.match(blank))].sort().join(" ");
}

function* faultsBetween(one, other) {
  for (const name of one.keys) {
    if (!Object.hasOwn(other.words, name)) yield `${name}: in ${one.name}.json, not in ${other.name}.json`;
    else if (blanks(one.words[name]) !== blanks(other.words[name])) yield `${name}: other blanks in ${other.name}.json`;
  }
}

function* faultsOfOrder({ name, words, keys }) {
  if (keys.join() !== Object.keys(sorted(words)).join()) yield `${name}.json: keys out of order; --sort puts them right`;
}

/// Every file that may name a key; tests name keys that need not exist.
async function readers() {
  const folders = ["web/src", "src", "views"];
  const listed = await Promise.all(
    folders.map(async (folder) => {
      const files = await readdir(resolve(root, folder), { recursive: true }).catch(() => []);
      return files.map((file) => join(folder, file));
    }),
  );
  return listed.flat().filter((file) => uses[extname(file)] && !/[._]test\./.test(file));
}

async function* faultsOfUse({ words, keys }) {
  for (const file of await readers()) {
    const text = await readFile(resolve(root, file), "utf8");
    for (const use of uses[extname(file)])
      for (const [, name] of text.matchAll(use)) if (!Object.hasOwn(words, name)) yield `${file}: ${name} has no words`;
    for (const [, start] of text.matchAll(stem))
      if (!keys.some((name) => name.startsWith(start))) yield `${file}: no words start with ${start}`;
  }
}

const vi = await language("vi");
const en = await language("en");

if (process.argv.includes("--sort")) {
  for (const { path, words } of [vi, en]) await writeFile(path, JSON.stringify(sorted(words), null, 2) + "\n");
  process.exit(0);
}

const faults = [...faultsBetween(vi, en), ...faultsBetween(en, vi), ...faultsOfOrder(vi), ...faultsOfOrder(en)];
for await (const fault of faultsOfUse(vi)) faults.push(fault);
for (const fault of new Set(faults)) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log(`${vi.keys.length} keys, two languages`);
