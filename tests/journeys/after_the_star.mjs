// node tests/journeys/after_the_star.mjs SEN_BINARY: a producer complains about a star and is answered; the certificate goes to another holder by decision, and the public reads it.
import assert from "node:assert/strict";
import { recognised, today } from "./support/dossier.mjs";
import { journey } from "./support/office.mjs";

const product_name = "Bánh sau công nhận";
const content = "Phiếu chấm chưa xét giấy chứng nhận HACCP đã nộp.";
const answer = "Hội đồng đã xét giấy chứng nhận; giữ nguyên kết quả.";

async function certificateOf(person, product_id) {
  const { items } = await person.got(`/products/${product_id}/recognitions`);
  return items[0];
}

/// From the certificate, as somebody would who has just read it.
async function complains(producer, star) {
  await producer.open(`/chung-nhan/${star.id}`);
  await producer.page.getByRole("link", { name: "Khiếu nại, kiến nghị", exact: true }).last().click();
  await producer.page.getByRole("link", { name: "Gửi khiếu nại, kiến nghị" }).first().click();
  await producer.fill("Nội dung", content);
  await producer.page.getByLabel("Ngày nhận quyết định hoặc biết kết quả").fill(today().split("-").reverse().join("/"));
  await producer.press("Gửi đơn");
  await producer.sees("Chờ thụ lý");
  return producer.page.url().split("/").at(-1);
}

async function answers(province, id) {
  await province.open("");
  await province.page.getByRole("link", { name: product_name }).click();
  await province.sees(content);
  await province.confirm("Thụ lý");
  await province.sees("Đã thụ lý");
  await province.page.getByLabel("Không chấp nhận").check();
  await province.fill("Số văn bản", "31/QĐ-UBND");
  await province.page.fill("#field-answered_on", today().split("-").reverse().join("/"));
  await province.fill("Nội dung trả lời", answer);
  await province.press("Ghi kết quả giải quyết");
  await province.page.getByRole("heading", { name: "Văn bản trả lời" }).waitFor();
  const { state } = await province.got(`/appeals/${id}`);
  assert.equal(state, "rejected");
}

async function asksForAnotherHolder(producer, star, holder) {
  await producer.open(`/chung-nhan/${star.id}`);
  await producer.page.getByText("Đề nghị thay đổi chủ thể, địa chỉ").first().click();
  await producer.fill("Chủ thể đề nghị (tên, mã số thuế)", holder.name);
  await producer.page.fill("#field-reason", "Chuyển nhượng cơ sở sản xuất");
  await producer.page.locator('input[type="file"]').last().setInputFiles({ name: "hop-dong.pdf", mimeType: "application/pdf", buffer: await producer.page.pdf() });
  await producer.page.getByRole("link", { name: "hop-dong.pdf" }).waitFor();
  await producer.press("Đề nghị thay đổi chủ thể, địa chỉ");
  await producer.sees("Chờ tỉnh quyết định");
}

async function grants(province, star, holder) {
  await province.open(`/chung-nhan/${star.id}`);
  await province.pick("producer_id", holder.name);
  await province.page.fill("#field-decision_number", "77/QĐ-UBND");
  await province.page.fill("#field-decided_on", today().split("-").reverse().join("/"));
  await province.confirm("Ghi quyết định thay đổi");
  await province.sees("Đã thay đổi");
}

await journey("after the star", async (office) => {
  const product_id = await recognised(office, product_name);
  const producer = await office.as("producer");
  const province = await office.as("province");
  const star = await certificateOf(producer, product_id);

  const appeal = await complains(producer, star);
  await answers(province, appeal);
  await producer.open(`/khieu-nai/${appeal}`);
  await producer.sees(answer);

  const { producer_id } = await producer.got("/session");
  const { items } = await province.got("/producers?limit=20");
  const holder = items.find(({ id }) => id !== producer_id);
  await asksForAnotherHolder(producer, star, holder);
  await grants(province, star, holder);

  const reader = await office.reader();
  await reader.goto(`${office.base}/chung-nhan/${star.certificate_code}`);
  await reader.getByText(holder.name).first().waitFor();
});
