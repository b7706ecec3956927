// node tests/journeys/import_undone.mjs SEN_BINARY: the province writes a list into the register and takes it back.
import assert from "node:assert/strict";
import { journey } from "./support/office.mjs";

const list = `Tên sản phẩm,Chủ thể,Địa chỉ,Hạng sao,Năm,Giá
Mắm cá sặc hoàn tác,Cơ sở Hoàn Tác,"Xã Long Hậu, huyện Lai Vung",3,2024,85000
Mắm cá linh hoàn tác,Cơ sở Hoàn Tác,"Xã Long Hậu, huyện Lai Vung",4,2025,95000
,Cơ sở Hoàn Tác,"Xã Long Hậu, huyện Lai Vung",3,2025,1000
`;
const file = { name: "mắm.csv", mimeType: "text/csv", buffer: Buffer.from(list) };

async function picks(province) {
  await province.open("/nhap-du-lieu");
  await province.page.locator('input[type="file"]').setInputFiles(file);
  await province.seesTitle(file.name);
}

const found = async (person, words) => (await person.got(`/products?q=${encodeURIComponent(words)}`)).items.map(({ name }) => name);
const statusOf = async (reader, address) => (await reader.request.get(address)).status();

await journey("a list written and taken back", async (office) => {
  const province = await office.as("province");
  const reader = await office.reader();
  const before = (await province.got("/products?limit=1")).total;

  await picks(province);
  await province.press("Không hợp lệ 1");
  await province.sees("Thiếu tên sản phẩm.");
  await province.confirm(/^Ghi 2 dòng$/);
  await province.sees(/Đã ghi vào hệ thống/);
  const address = province.page.url();
  assert.deepEqual((await found(province, "hoàn tác")).sort(), ["Mắm cá linh hoàn tác", "Mắm cá sặc hoàn tác"]);

  // The public finds it, and so does the office, on its own page.
  await reader.goto(`${office.base}/san-pham?q=hoan+tac`);
  const page_of_one = await reader.getByRole("link", { name: "Mắm cá linh hoàn tác" }).getAttribute("href");
  assert.equal(await statusOf(reader, office.base + page_of_one), 200);
  await province.open("/san-pham?q=hoan+tac");
  await province.page.getByRole("link", { name: "Mắm cá linh hoàn tác" }).click();
  await province.seesTitle("Mắm cá linh hoàn tác");
  const record = new URL(province.page.url()).pathname;

  await province.page.goto(address);
  await province.confirm("Hoàn tác");
  await province.sees("Đã hoàn tác");
  assert.deepEqual(await found(province, "hoàn tác"), []);
  assert.equal((await province.got("/products?limit=1")).total, before);
  assert.equal(await statusOf(reader, office.base + page_of_one), 404);
  await province.open(record.replace("/quan-ly", ""));
  await province.page.getByRole("alert").first().waitFor();

  // What was taken back can be written again.
  await picks(province);
  await province.confirm(/^Ghi 2 dòng$/);
  await province.sees(/Đã ghi vào hệ thống/);
  assert.equal((await found(province, "hoàn tác")).length, 2);
});
