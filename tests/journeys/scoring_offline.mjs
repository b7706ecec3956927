// node tests/journeys/scoring_offline.mjs SEN_BINARY: a judge goes on scoring without a network; nothing is lost and nothing is saved twice.
import assert from "node:assert/strict";
import { dossierInScoring } from "./support/dossier.mjs";
import { journey } from "./support/office.mjs";

const option = ({ page }, criterion, place) => page.getByRole("group", { name: new RegExp(`^${criterion.replace(".", "\\.")} `) }).getByRole("radio").nth(place - 1);
const isSaved = ({ page }) => page.getByRole("status").getByText("Đã lưu", { exact: true }).waitFor();
const isKeptHere = ({ page }) => page.getByRole("status").getByText(/^Mất mạng/).waitFor();

/// The sheet as the server has it, and how often it was saved.
async function kept(judge, id) {
  const { choices, version } = await judge.got(`/dossiers/${id}/score-sheet`);
  return { choices, saved: version - 1 };
}

await journey("scoring without a network", async (office) => {
  const id = await dossierInScoring(office, "Chanh muối hành trình");
  const judge = await office.as("council");
  const { page } = judge;
  const network = page.context();

  await judge.open(`/cham-diem/${id}`);
  await judge.press("Không liên quan, mở phiếu");
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
  const tried = page.waitForEvent("requestfailed");
  await option(judge, "1.3", 1).check();
  await tried;
  assert.equal((await kept(judge, id)).saved, 1, "nothing has come through");
  await page.goto("about:blank"); // the dying tab may see the network again and save; then no answer reaches it
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

  // A note taken without a mouse, and a sheet handed in, while the network is away: neither is lost, and the sheet goes in once.
  await network.setOffline(true);
  await option(judge, "1.4", 1).focus();
  await page.keyboard.press("g");
  await page.getByRole("textbox", { name: "Ghi chú cho tiêu chí 1.4" }).fill("Đã xem hợp đồng gốc.");
  await page.keyboard.press("Escape");
  assert.ok(await option(judge, "1.4", 1).evaluate((input) => input === document.activeElement), "Escape leads back to the options");
  await isKeptHere(judge);
  await judge.confirm("Nộp phiếu");
  await page.getByText("Không kết nối được với máy chủ", { exact: true }).waitFor();
  assert.equal((await judge.got(`/dossiers/${id}/score-sheet`)).submitted_at, null);
  await network.setOffline(false);
  await isSaved(judge);
  await judge.confirm("Nộp phiếu");
  await page.getByText(/^Phiếu đã nộp lúc/).waitFor();
  const handed_in = await judge.got(`/dossiers/${id}/score-sheet`);
  assert.deepEqual(handed_in.notes, { 1.4: "Đã xem hợp đồng gốc." });
  assert.equal(handed_in.version, 6, "saved four times and handed in once");
});
