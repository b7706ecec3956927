// node tests/journeys/scoring_offline.mjs SEN_BINARY: a judge goes on scoring without a network; nothing is lost and nothing is saved twice.
import assert from "node:assert/strict";
import { judges } from "./support/dossier.mjs";
import { journey } from "./support/office.mjs";

/// A dossier that waits for the judges' sheets, made without the screens that other journeys walk.
async function dossierInScoring(office) {
  const producer = await office.as("producer");
  const province = await office.as("province");
  const commune = await office.as("commune");
  const { producer_id } = await producer.got("/session");
  const product = await producer.did("POST", "/products", { name: "Chanh muối hành trình", producer_id, group_code: "03" });
  const { id } = await producer.did("POST", "/dossiers", { product_id: product.id, kind: "first" });
  await producer.did("PUT", `/dossiers/${id}/self-assessment`, { version: 1, choices: { "1.1": 1 }, notes: {} });
  await producer.did("POST", `/dossiers/${id}/submission`, { version: 2 });
  const seen = "Đã xem, đạt.";
  await commune.did("POST", `/dossiers/${id}/commune-check`, { version: 3, forward: true, local_origin: seen, local_labour: seen, idea_origin: seen, local_identity: seen });
  const called = (await judges(province)).map((judge) => judge.id);
  const council = await province.did("POST", "/councils", { name: "Hội đồng hành trình", decision_number: "45/QĐ-UBND", chair_id: called[0], member_ids: called });
  const round = await province.did("POST", "/rounds", { year: new Date().getFullYear() + 1, number: 1 });
  await province.did("POST", `/dossiers/${id}/acceptance`, { version: 4, round_id: round.id });
  await province.did("PUT", `/dossiers/${id}/council`, { version: 5, council_id: council.id });
  return id;
}

const option = ({ page }, criterion, place) => page.getByRole("group", { name: new RegExp(`^${criterion.replace(".", "\\.")} `) }).getByRole("radio").nth(place - 1);
const isSaved = ({ page }) => page.getByRole("status").getByText("Đã lưu", { exact: true }).waitFor();
const isKeptHere = ({ page }) => page.getByRole("status").getByText(/^Mất mạng/).waitFor();

/// The sheet as the server has it, and how often it was saved.
async function kept(judge, id) {
  const { choices, version } = await judge.got(`/dossiers/${id}/score-sheet`);
  return { choices, saved: version - 1 };
}

await journey("scoring without a network", async (office) => {
  const id = await dossierInScoring(office);
  const judge = await office.as("council");
  const { page } = judge;
  const network = page.context();

  await judge.open(`/cham-diem/${id}`);
  await option(judge, "1.1", 2).check();
  await isSaved(judge);
  assert.deepEqual(await kept(judge, id), { choices: { 1.1: 2 }, saved: 1 });

  // Elsewhere in the office and back: the sheet stands as it was left.
  await page.getByRole("link", { name: "Chấm điểm" }).first().click();
  await page.getByRole("link", { name: "Chanh muối hành trình" }).first().click();
  await option(judge, "1.1", 2).waitFor();
  assert.ok(await option(judge, "1.1", 2).isChecked(), "the sheet stands as it was left");

  // The network goes, and the tab is lost while it is away.
  await network.setOffline(true);
  await option(judge, "1.2", 2).check();
  await isKeptHere(judge);
  await option(judge, "1.3", 1).check();
  await page.goto("about:blank");
  assert.equal((await kept(judge, id)).saved, 1, "nothing has come through");
  await network.setOffline(false);
  await judge.open(`/cham-diem/${id}`);
  await isSaved(judge);
  for (const [criterion, place] of [["1.1", 2], ["1.2", 2], ["1.3", 1]]) assert.ok(await option(judge, criterion, place).isChecked(), criterion);
  assert.deepEqual(await kept(judge, id), { choices: { 1.1: 2, 1.2: 2, 1.3: 1 }, saved: 2 });

  // The network goes and comes back while the sheet is open: nobody presses anything.
  await network.setOffline(true);
  await option(judge, "1.4", 1).check();
  await isKeptHere(judge);
  await network.setOffline(false);
  await isSaved(judge);
  await page.reload();
  assert.ok(await option(judge, "1.4", 1).isChecked());
  assert.equal((await kept(judge, id)).saved, 3);
});
