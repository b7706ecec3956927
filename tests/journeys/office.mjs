// node tests/journeys/office.mjs SEN_BINARY: walks the office through a browser, from a list in a file to a star that the public can check.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";

const [binary] = process.argv.slice(2);
if (!binary) {
  console.error("usage: node tests/journeys/office.mjs SEN_BINARY");
  process.exit(2);
}

const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const patience_ms = 20_000;
const product_name = "Gạo thơm hành trình";
const list = `Tên sản phẩm,Chủ thể,Hạng sao,Năm
Bưởi lông Cổ Cò hành trình,Hợp tác xã Hành Trình,4,2024
Chanh sấy hành trình,Hợp tác xã Hành Trình,3,2024
`;

const folder = await mkdtemp(join(tmpdir(), "sen-office-"));
const sen = spawn(resolve(binary), ["serve", "--demo", "--data", join(folder, "data"), "--port", "0"]);
const base = await served(sen);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags });

/// The address the server says it serves on.
function served(server) {
  return new Promise((found, lost) => {
    let said = "";
    const listen = (bytes) => {
      said += bytes;
      const address = /serving on (http:\/\/[\d.:]+)/.exec(said);
      if (address) found(address[1]);
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    server.once("exit", () => lost(new Error(`the server ended: ${said}`)));
    setTimeout(() => lost(new Error(`the server did not start: ${said}`)), patience_ms).unref();
  });
}

/// A page of the office with one of the demonstration's people signed in.
async function as(role, place = 0) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(patience_ms);
  const page = await context.newPage();
  const about = await (await page.request.get(`${base}/api/v1/about`)).json();
  const account = about.demo_accounts.filter((each) => each.role === role)[place];
  assert.ok(account, `the demo has an account for ${role} ${place}`);
  await page.goto(`${base}/dang-nhap`);
  await page.fill('input[name="username"]', account.username);
  await page.fill('input[name="password"]', account.password);
  await page.click('button[type="submit"]');
  await page.waitForSelector(".office");
  return page;
}

async function got(page, path) {
  const answer = await page.request.get(`${base}/api/v1${path}`);
  assert.ok(answer.ok(), `${path}: ${answer.status()}`);
  return answer.json();
}

const open = (page, path) => page.goto(`${base}/quan-ly${path}`, { waitUntil: "networkidle" });
const sees = (page, words) => page.getByText(words).first().waitFor();

/// Chooses from a list by typing and Enter, as the keyboard does.
async function pick(page, field, words) {
  const box = page.locator(`#field-${field}`);
  await box.focus();
  await page.keyboard.type(words);
  await page.locator(".ant-select-dropdown:not(.ant-select-dropdown-hidden)", { hasText: words }).last().waitFor();
  await page.keyboard.press("Enter");
  await box.blur();
}

/// Presses a button that asks first, and says yes.
async function confirm(page, action) {
  await page.getByRole("button", { name: action }).last().click();
  await page.getByRole("dialog").getByRole("button", { name: action }).click();
}

/// Chooses the best option of every criterion with the keyboard, as a member would.
async function chooseBest(page) {
  for (const criterion of await page.locator("fieldset.options").all()) {
    await criterion.locator("input").last().focus();
    await page.keyboard.press("Space");
  }
  await sees(page, "Đã lưu");
}

/// Five stars are the ministry's to give: criterion 1.3 of set QD26-03 asks for its third option, the number key 2 takes the second.
async function chooseForFourStars(page) {
  await page.locator('fieldset[id="criterion-1.3"] input').first().focus();
  await page.keyboard.press("2");
  await page.locator('fieldset[id="criterion-1.3"] input:checked[value="2"]').waitFor();
}

async function importsAList(page) {
  const file = join(folder, "danh-sach.csv");
  await writeFile(file, list);
  await open(page, "/nhap-du-lieu");
  await page.setInputFiles('input[type="file"]', file);
  await page.getByRole("heading", { name: "danh-sach.csv" }).waitFor();
  await confirm(page, /^Ghi 2 dòng$/);
  await sees(page, /Đã ghi vào hệ thống/);
  await open(page, "/san-pham?q=hanh+trinh");
  await sees(page, "Chanh sấy hành trình");
}

async function createsAProduct(page, producer_id) {
  await open(page, `/san-pham/moi?producer=${producer_id}`);
  await page.fill("#field-name", product_name);
  await pick(page, "group_code", "Gạo, ngũ cốc, hạt sơ chế khác");
  await page.fill("#field-price_dong", "125000");
  await page.click('button[type="submit"]');
  await page.getByRole("heading", { name: product_name }).waitFor();
  return page.url().split("/").at(-1);
}

async function filesADossier(page, product_id) {
  await open(page, `/ho-so/moi?product=${product_id}`);
  await page.click('button[type="submit"]');
  await sees(page, "Phần A.");
  await chooseBest(page);
  await confirm(page, "Nộp hồ sơ");
  await sees(page, "Chờ xã kiểm tra");
  return page.url().split("/").at(-1);
}

async function checks(page) {
  await open(page, "");
  await page.getByRole("link", { name: product_name }).click();
  for (const content of ["local_origin", "local_labour", "idea_origin", "local_identity"]) await page.fill(`#field-${content}`, "Đã xem tại nơi sản xuất, đạt.");
  await page.getByRole("button", { name: "Chuyển lên tỉnh" }).click();
  await sees(page, "Chờ giao hội đồng");
}

async function assignsACouncil(page, dossier_id) {
  await open(page, "/hoi-dong/moi");
  await page.fill("#field-name", "Hội đồng hành trình");
  await page.fill("#field-decision_number", "45/QĐ-UBND");
  const { items } = await got(page, "/accounts?limit=100");
  const judges = items.filter(({ role }) => role === "council").slice(0, 3);
  for (const { name } of judges) await pick(page, "member_ids", name);
  await pick(page, "chair_id", judges[0].name);
  await page.click('button[type="submit"]');
  await sees(page, "Hội đồng hành trình");
  await open(page, `/ho-so/${dossier_id}`);
  await pick(page, "council_id", "Hội đồng hành trình");
  await page.getByRole("button", { name: "Giao hội đồng" }).click();
  await sees(page, "Đang chấm điểm");
}

async function scores(page, dossier_id) {
  await open(page, `/cham-diem/${dossier_id}`);
  await sees(page, "Phần A.");
  await chooseBest(page);
  await chooseForFourStars(page);
  await confirm(page, "Nộp phiếu");
  await sees(page, /Phiếu đã nộp lúc/);
}

async function decides(page, dossier_id) {
  await open(page, `/ho-so/${dossier_id}/ket-qua`);
  await sees(page, /Trung bình/);
  await open(page, "/quyet-dinh/moi");
  await page.fill("#field-number", "245/QĐ-UBND");
  const today = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
  await page.fill("#field-signed_on", today);
  await page.keyboard.press("Enter");
  await confirm(page, "Ghi quyết định");
  await sees(page, product_name);
  return page.getByRole("link", { name: "Kiểm tra" }).first().getAttribute("href");
}

async function walk() {
  const province = await as("province");
  const producer = await as("producer");
  const { producer_id } = await got(producer, "/session");
  assert.ok(producer_id, "the demo's producer has its producer");

  await importsAList(province);
  const product_id = await createsAProduct(province, producer_id);
  const dossier_id = await filesADossier(producer, product_id);
  await checks(await as("commune"));
  await assignsACouncil(province, dossier_id);
  for (const place of [0, 1, 2]) await scores(await as("council", place), dossier_id);
  const certificate = await decides(province, dossier_id);

  await province.goto(base + certificate);
  await sees(province, product_name);
  await sees(province, /sao/);
}

try {
  await walk();
  execFileSync("tools/check_invariants.sh", [join(folder, "data/sen.sqlite")], { stdio: "inherit" });
  execFileSync(resolve(binary), ["journal", "verify", "--data", join(folder, "data")], { stdio: "inherit" });
  console.log("the office: from a list to a star");
} finally {
  await browser.close();
  sen.kill();
  await rm(folder, { recursive: true, force: true });
}
