// node tests/journeys/star_proof.mjs SEN_BINARY: a producer takes away the proof of a star by the button; the binary checks it by itself.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { recognised } from "./support/dossier.mjs";
import { journey } from "./support/office.mjs";

const product_name = "Gạo có bằng chứng";

async function takesTheProofAway({ page }) {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải bằng chứng sao" }).click();
  return readFile(await (await coming).path());
}

/// What the binary says of a proof, far from any database.
function verified(...words) {
  const { status, stdout, stderr } = spawnSync(resolve(process.argv[2]), ["proof", "verify", ...words], { encoding: "utf8", cwd: "/" });
  return { status, said: stdout + stderr };
}

await journey("the proof of a star", async (office) => {
  const product_id = await recognised(office, product_name);
  const producer = await office.as("producer");
  await producer.open(`/san-pham/${product_id}`);
  const proof = await takesTheProofAway(producer);

  const reader = await office.reader();
  const keys = join(office.folder, "keys.json");
  await writeFile(keys, await (await reader.request.get(`${office.base}/api/v1/proof-keys`)).text());
  const file = join(office.folder, "proof.zip");
  await writeFile(file, proof);

  const good = verified(file, "--key", keys);
  assert.equal(good.status, 0, good.said);
  assert.match(good.said, /^ok {4}star: 4;/m);
  assert.match(good.said, /^ok {4}key: /m);
  assert.doesNotMatch(proof.toString("latin1"), /council[123]/, "no judge has a name in it");

  const at = proof.indexOf('"average_hundredths":') + '"average_hundredths":'.length;
  proof[at] = proof[at] === 0x39 ? 0x38 : 0x39;
  await writeFile(file, proof);
  const bad = verified(file, "--key", keys);
  assert.equal(bad.status, 1, bad.said);
  assert.match(bad.said, /^WRONG result\.json: /m);
});
