// node tests/journeys/papers_and_return.mjs SEN_BINARY: a dossier with papers is handed in, the commune returns the dossier, the producer completes it.
import assert from "node:assert/strict";
import { choosesTheBest, createsAProduct, forwards, handsInTheDossier, opensADossier } from "./support/dossier.mjs";
import { journey } from "./support/office.mjs";
import { isCleanPicture, photograph } from "./support/photograph.mjs";

const product_name = "Khô cá lóc hành trình";
const premises = "nơi sản xuất.jpg";
const test_report = "phiếu kiểm nghiệm.pdf";
const reason = "Thiếu giấy kiểm nghiệm còn hạn; chụp lại cơ sở cho rõ biển hiệu.";

/// Every criterion has its choice.
async function isFilledIn({ page }) {
  await page.locator("fieldset.options").first().waitFor();
  assert.equal(await page.locator("fieldset.options input:checked").count(), await page.locator("fieldset.options").count());
}

/// Looks up the product and comes back to the dossier as it was left.
async function looksAtTheProduct(producer) {
  await producer.page.getByRole("link", { name: product_name }).click();
  await producer.page.getByRole("link", { name: "Sửa" }).first().waitFor();
  await producer.page.goBack();
  await isFilledIn(producer);
}

/// Lays a paper beside the first criterion; it is then listed there.
async function addsAPaper(person, file, kind) {
  await person.page.getByRole("button", { name: "Thêm minh chứng" }).first().click();
  const dialog = person.page.getByRole("dialog", { name: "Thêm minh chứng" });
  await dialog.locator('input[type="file"]').last().setInputFiles(file);
  await dialog.getByText(file.name).waitFor();
  await person.pick("kind", kind);
  await dialog.getByLabel("Số hiệu").fill("12/KN-2026");
  await dialog.getByRole("button", { name: "Thêm minh chứng" }).click();
  await dialog.waitFor({ state: "hidden" });
  await person.page.getByRole("listitem").filter({ hasText: file.name }).first().waitFor();
}

/// Whoever may read the dossier opens the paper of that name from the list.
async function readsThePaper(person, file_name) {
  await person.page.getByText("Xem từng tiêu chí và minh chứng").click();
  const paper = person.page.getByRole("listitem").filter({ hasText: file_name }).getByRole("link");
  await isCleanPicture(person, await paper.first().getAttribute("href"), "image/jpeg");
}

async function returns(commune) {
  await commune.open("");
  await commune.page.getByRole("link", { name: product_name }).click();
  await readsThePaper(commune, premises);
  await commune.page.getByLabel("Chưa đạt; trả lại chủ thể kèm lý do").check();
  await commune.press("Trả lại chủ thể");
  await commune.sees("Cần ghi lý do khi trả lại hồ sơ.");
  await commune.fill("Lý do trả lại", reason);
  await commune.press("Trả lại chủ thể");
  await commune.page.getByText("Cần hoàn thiện", { exact: true }).waitFor();
}

/// What was said and laid down the first time is still there; one paper goes, another comes.
async function completes(producer, dossier_id) {
  await producer.open(`/ho-so/${dossier_id}`);
  await producer.sees(reason);
  await isFilledIn(producer);
  await producer.page.getByRole("button", { name: `Bỏ ${premises}` }).click();
  await producer.page.getByRole("button", { name: `Bỏ ${premises}` }).waitFor({ state: "detached" });
  await addsAPaper(producer, { name: test_report, mimeType: "application/pdf", buffer: await producer.page.pdf() }, "Phiếu kiểm nghiệm");
  await handsInTheDossier(producer);
}

await journey("papers, a return, and handed in again", async (office) => {
  const producer = await office.as("producer");
  const { producer_id } = await producer.got("/session");

  const product_id = await createsAProduct(producer, producer_id, product_name);
  const dossier_id = await opensADossier(producer, product_id);
  await choosesTheBest(producer);
  await looksAtTheProduct(producer);
  await addsAPaper(producer, { name: premises, mimeType: "image/jpeg", buffer: await photograph(producer.page, "#2b5a8a") }, "Giấy chứng nhận cơ sở");
  await handsInTheDossier(producer);

  const commune = await office.as("commune");
  await returns(commune);
  await completes(producer, dossier_id);
  await forwards(commune, product_name);
  const { evidence } = await commune.got(`/dossiers/${dossier_id}`);
  assert.deepEqual(evidence.map(({ file_name }) => file_name), [test_report]);
});
