// node tools/assets.mjs: writes web/dist/assets.json, where the server finds the addresses of what its pages link to.
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const dist = resolve(dirname(fileURLToPath(import.meta.url)), "../web/dist");
const named = ["public.css", "lotus.svg"];

/// The name stays, the query changes with the content: a browser may keep such an address for ever.
async function address(name) {
  const content = await readFile(resolve(dist, "assets", name));
  return `/assets/${name}?v=${createHash("sha256").update(content).digest("hex").slice(0, 10)}`;
}

const addresses = Object.fromEntries(await Promise.all(named.map(async (name) => [name, await address(name)])));
await writeFile(resolve(dist, "assets.json"), JSON.stringify(addresses, null, 1) + "\n");
