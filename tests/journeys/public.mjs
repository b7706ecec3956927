// node tests/journeys/public.mjs BINARY [PICTURES_FOLDER]: walks over the public pages at two widths; fails on what a reader would stumble over.
import { spawn, execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { seed } from "./support/public_seed.mjs";

const [binary, pictures] = process.argv.slice(2);
if (!binary) {
  console.error("usage: node tests/journeys/public.mjs BINARY [PICTURES_FOLDER]");
  process.exit(2);
}

const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const heaviest_page = 60_000; // bytes over the wire, without pictures
const windows = [
  { name: "desk", viewport: { width: 1280, height: 800 } },
  { name: "phone", viewport: { width: 360, height: 740 } },
  { name: "night", viewport: { width: 360, height: 740 }, colorScheme: "dark" },
];
const pages = [
  { name: "home", night: true, path: "/", says: ["Đồng Tháp", "Sao đang còn hiệu lực"] },
  { name: "home-en", path: "/en", says: ["Stars in force today"] },
  { name: "catalogue", path: "/san-pham", says: ["31", "Trang sau"] },
  { name: "catalogue-narrowed", night: true, path: "/san-pham?q=sen&stars=4", says: ["Sữa sen", "4 sao"] },
  { name: "catalogue-none", path: "/san-pham?q=khongcogi", says: ["Không tìm thấy sản phẩm nào"] },
  { name: "product", prints: true, path: "/san-pham/quyt-hong", says: ["còn hiệu lực đến 12/03/2028", "12.500.000 đ", "trước 07/2025: xã Long Hậu, huyện Lai Vung"] },
  { name: "product-year", path: "/san-pham/nem-lai-vung", says: ["công nhận năm 2023, hết hạn chậm nhất 31/12/2026"] },
  { name: "product-expired", prints: true, path: "/san-pham/sua-sen", says: ["đã hết hạn ngày 01/11/2024"] },
  { name: "product-revoked", night: true, path: "/san-pham/tra-tim-sen", says: ["đã bị thu hồi ngày 02/02/2026"] },
  { name: "product-unconfirmed", path: "/san-pham/chieu-dinh-yen", says: ["chưa thấy quyết định công nhận"] },
  { name: "product-strange", path: "/san-pham/la", says: ["<script>alert(1)</script>", "<b>500 g</b>"] },
  { name: "product-en", path: "/en/san-pham/quyt-hong", says: ["valid until 12/03/2028"] },
  { name: "producer", path: "/chu-the/cong-ty-sen-dai-viet", says: ["Doanh nghiệp", "Hạt sen tươi Tháp Mười"] },
  { name: "certificate-good", night: true, path: "/chung-nhan/ma0", says: ["Chứng nhận còn hiệu lực"] },
  { name: "certificate-bad", path: "/chung-nhan/ma3", says: ["Chứng nhận đã bị thu hồi"] },
  { name: "certificate-unsure", path: "/chung-nhan/ma4", says: ["Chưa xác nhận được"] },
  { name: "certificate-unknown", path: "/chung-nhan/khong-co", says: ["Không có chứng nhận này"], status: 404 },
  { name: "certificate-form", path: "/chung-nhan", says: ["Mã hoặc số chứng nhận"] },
  { name: "results", night: true, path: "/ket-qua", says: ["Quyết định 377/QĐ-UBND ngày 12/03/2025", "Đợt 1 năm 2099"] },
  { name: "result", path: "/ket-qua/e0", says: ["Quýt hồng Lai Vung", "4 sao", "Giấy chứng nhận"] },
  { name: "not-found", path: "/san-pham/khong-co", says: ["Không có trang này"], status: 404 },
];

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let fault_count = 0;

function fault(where, what) {
  fault_count += 1;
  console.error(`${where}: ${what}`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function serve(data) {
  execFileSync(binary, ["migrate", "--data", data]);
  seed(join(data, "sen.sqlite"));
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const child = spawn(binary, ["serve", "--data", data, "--port", String(port)], { stdio: "ignore", env: { ...process.env, SEN_BASE_URL: base } });
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(base).then((answer) => answer.ok, () => false)) return { base, child };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error("the server did not start");
}

/// Bytes over the wire of all but pictures.
function weigh(page) {
  const sizes = [];
  page.on("requestfinished", (request) => {
    if (request.resourceType() !== "image") sizes.push(request.sizes().then((size) => size.responseBodySize, () => 0));
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function read(browser, base, window_settings, { name, path, says, prints, status = 200 }) {
  const { name: window_name, ...settings } = window_settings;
  const where = `${name}-${window_name}`;
  const context = await browser.newContext({ ...settings, javaScriptEnabled: false });
  const page = await context.newPage();
  const weight = weigh(page);
  const answer = await page.goto(base + path, { waitUntil: "load" });
  await page.waitForTimeout(50);
  if (answer.status() !== status) fault(where, `status ${answer.status()}`);
  const text = await page.locator("body").innerText();
  for (const words of says) if (!text.toLowerCase().includes(words.toLowerCase())) fault(where, `does not say "${words}"`);
  if (/undefined|portal\.|\{\w+\}|Người không được lộ|0900000000/.test(text)) fault(where, "says what no reader should see");
  const bytes = await weight();
  if (bytes > heaviest_page) fault(where, `weighs ${bytes} bytes`);
  if (pictures) await page.screenshot({ path: join(pictures, `${where}.png`), fullPage: true });
  if (prints) {
    const sheets = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g)?.length;
    if (sheets !== 1) fault(where, `prints on ${sheets} sheets`);
  }
  await context.close();
  return bytes;
}

async function examine(browser, base, window_settings, { name, path }) {
  const { name: window_name, ...settings } = window_settings;
  const context = await browser.newContext({ ...settings, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(base + path, { waitUntil: "load" });
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  for (const { id, nodes } of violations) fault(`${name}-${window_name}`, `${id}: ${nodes.map((node) => node.target.join(" ")).join("; ")}`);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (overflow > 0) fault(`${name}-${window_name}`, `wider than the window by ${overflow} px`);
  await context.close();
}

const data = await mkdtemp(join(tmpdir(), "sen-journey-"));
if (pictures) await mkdir(pictures, { recursive: true });
const { base, child } = await serve(data);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags });
let heaviest = 0;
try {
  for (const settings of windows)
    for (const page of settings.colorScheme ? pages.filter(({ night }) => night) : pages) {
      heaviest = Math.max(heaviest, await read(browser, base, settings, page));
      await examine(browser, base, settings, page);
    }
} finally {
  await browser.close();
  child.kill();
  await rm(data, { recursive: true, force: true });
}
console.log(`${pages.length} pages, the heaviest ${heaviest} bytes`);
process.exit(fault_count > 0 ? 1 : 0);
