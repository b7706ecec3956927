// node tests/journeys/list_to_star.mjs SEN_BINARY: the office's main job, from a list in a file to a star that the public can check.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { accepts, choosesTheBest, createsAProduct, forwards, handsInTheDossier, judges, opensADossier } from "./support/dossier.mjs";
import { journey } from "./support/office.mjs";

const product_name = "Gạo thơm hành trình";
const list = `Tên sản phẩm,Chủ thể,Hạng sao,Năm
Bưởi lông Cổ Cò hành trình,Hợp tác xã Hành Trình,4,2024
Chanh sấy hành trình,Hợp tác xã Hành Trình,3,2024
`;

async function importsAList(province) {
  const file = join(province.office.folder, "danh-sach.csv");
  await writeFile(file, list);
  await province.open("/nhap-du-lieu");
  await province.page.setInputFiles('input[type="file"]', file);
  await province.seesTitle("danh-sach.csv");
  await province.confirm(/^Ghi 2 dòng$/);
  await province.sees(/Đã ghi vào hệ thống/);
  await province.open("/san-pham?q=hanh+trinh");
  await province.sees("Chanh sấy hành trình");
}

async function assignsACouncil(province, dossier_id) {
  await province.open("/hoi-dong/moi");
  await province.page.fill("#field-name", "Hội đồng hành trình");
  await province.page.fill("#field-decision_number", "45/QĐ-UBND");
  const called = await judges(province);
  for (const { name } of called) await province.pick("member_ids", name);
  await province.pick("chair_id", called[0].name);
  await province.page.click('button[type="submit"]');
  await province.sees("Hội đồng hành trình");
  await province.open(`/ho-so/${dossier_id}`);
  await province.pick("council_id", "Hội đồng hành trình");
  await province.press("Giao hội đồng");
  await province.sees("Đang chấm điểm");
}

/// Five stars are the ministry's to give: criterion 1.3 of set QD26-03 asks for its third option, the number key 2 takes the second.
async function choosesForFourStars({ page }) {
  await page.locator('fieldset[id="criterion-1.3"] input').first().focus();
  await page.keyboard.press("2");
  await page.locator('fieldset[id="criterion-1.3"] input:checked[value="2"]').waitFor();
}

async function scores(judge, dossier_id) {
  await judge.open(`/cham-diem/${dossier_id}`);
  await judge.sees("Khai báo lợi ích liên quan");
  await judge.press("Không liên quan, mở phiếu");
  await judge.sees("Phần A.");
  await choosesTheBest(judge);
  await choosesForFourStars(judge);
  await judge.confirm("Nộp phiếu");
  await judge.sees(/Phiếu đã nộp lúc/);
}

/// All sheets are alike, so nobody has to look again.
async function concludes(province, dossier_id) {
  await province.open(`/ho-so/${dossier_id}/hoi-dong`);
  await province.sees("Các phiếu giống nhau ở mọi tiêu chí.");
  await province.confirm("Kết luận");
  await province.sees(/Trung bình/);
}

/// Leads to the address where the public checks the certificate.
async function decides(province, dossier_id) {
  await province.open(`/ho-so/${dossier_id}/ket-qua`);
  await province.sees(/Trung bình/);
  await province.open("/quyet-dinh/moi");
  await province.page.fill("#field-number", "245/QĐ-UBND");
  const today = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
  await province.page.fill("#field-signed_on", today);
  await province.page.keyboard.press("Enter");
  await province.confirm("Ghi quyết định");
  await province.sees(product_name);
  return province.page.getByRole("link", { name: "Kiểm tra" }).first().getAttribute("href");
}

await journey("from a list to a star", async (office) => {
  const province = await office.as("province");
  const producer = await office.as("producer");
  const { producer_id } = await producer.got("/session");
  assert.ok(producer_id, "the demo's producer has its producer");

  await importsAList(province);
  const product_id = await createsAProduct(province, producer_id, product_name);
  const dossier_id = await opensADossier(producer, product_id);
  await choosesTheBest(producer);
  await handsInTheDossier(producer);
  await forwards(await office.as("commune"), product_name);
  await accepts(province, dossier_id);
  await assignsACouncil(province, dossier_id);
  for (const place of [0, 1, 2]) await scores(await office.as("council", place), dossier_id);
  await concludes(province, dossier_id);
  const certificate = await decides(province, dossier_id);

  await province.page.goto(office.base + certificate);
  await province.sees(product_name);
  await province.sees(/sao/);
});
