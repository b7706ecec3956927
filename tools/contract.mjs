// node tools/contract.mjs [--check]: writes what is derived from api/openapi.yaml, or fails when the committed types are not what it says.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import { parse } from "yaml";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const source = resolve(root, "api/openapi.yaml");
const served = resolve(root, "build/generated/openapi.json");
const types = resolve(root, "web/src/api/contract.d.ts");

/// Objects with their keys in order, so that the served file changes only when the contract does.
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

async function write(path, text) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

const contract = parse(await readFile(source, "utf8"));
const fresh = `// Generated from api/openapi.yaml by tools/contract.mjs. Do not edit.\n${astToString(await openapiTS(sorted(contract)))}`;

await write(served, JSON.stringify(sorted(contract), null, 1) + "\n");

if (process.argv.includes("--check")) {
  const committed = await readFile(types, "utf8").catch(() => "");
  if (committed !== fresh) {
    console.error("web/src/api/contract.d.ts is not what api/openapi.yaml says: run npm run contract");
    process.exit(1);
  }
} else {
  await write(types, fresh);
}
