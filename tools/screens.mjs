// node tools/screens.mjs BASE_URL OUT_FOLDER [USER PASSWORD]: pictures of every screen on a desk and on a phone, each checked by axe; fails on a violation.
import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { chromium } from "playwright-core";

const [base, out, user = "province", password = "sen-demo"] = process.argv.slice(2);
if (!base || !out) {
  console.error("usage: node tools/screens.mjs BASE_URL OUT_FOLDER [USER PASSWORD]");
  process.exit(2);
}

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const windows = [
  { name: "desk", viewport: { width: 1280, height: 800 }, colorScheme: "light" },
  { name: "phone", viewport: { width: 360, height: 740 }, colorScheme: "light" },
  { name: "night", viewport: { width: 1280, height: 800 }, colorScheme: "dark" },
];
const open_to_all = [
  { name: "sign-in", path: "/dang-nhap" },
  { name: "sign-in-refused", path: "/dang-nhap", act: (page) => signIn(page, "nobody", "not a password") },
];
const behind_a_session = [
  { name: "work", path: "/quan-ly" },
  { name: "products", path: "/quan-ly/san-pham" },
  { name: "products-none", path: "/quan-ly/san-pham?q=khongcogi" },
  { name: "journal", path: "/quan-ly/nhat-ky" },
  { name: "not-found", path: "/quan-ly/khong-co" },
  { name: "menu", path: "/quan-ly", act: openMenu },
];

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let violation_count = 0;

async function signIn(page, name, secret) {
  await page.fill('input[name="username"]', name);
  await page.fill('input[name="password"]', secret);
  await page.click('button[type="submit"]');
  await page.waitForSelector('[role="alert"], .office', { timeout: 10_000 });
}

async function openMenu(page) {
  const menu = page.locator(".phone-head > .icon-button");
  if (await menu.isVisible()) await menu.click();
}

/// What a reader would stumble over: axe's violations, and a page wider than its window.
async function stumbles(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join("; ")}`);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return overflow > 0 ? [...found, `wider than the window by ${overflow} px`] : found;
}

async function picture(page, window_name, { name, path, act }) {
  await page.goto(base + path, { waitUntil: "networkidle" });
  await act?.(page);
  await page.waitForTimeout(200);
  await page.screenshot({ path: resolve(out, `${name}-${window_name}.png`) });
  for (const stumble of await stumbles(page)) {
    violation_count += 1;
    console.error(`${name}-${window_name}: ${stumble}`);
  }
}

await mkdir(out, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags });
try {
  for (const { name, ...settings } of windows) {
    const context = await browser.newContext(settings);
    const page = await context.newPage();
    page.on("pageerror", (error) => console.error(`${name}: ${error.message}`));
    for (const screen of open_to_all) await picture(page, name, screen);

    await page.goto(`${base}/dang-nhap`, { waitUntil: "networkidle" });
    await signIn(page, user, password);
    for (const screen of behind_a_session) await picture(page, name, screen);
    await context.close();
  }
} finally {
  await browser.close();
}
process.exit(violation_count > 0 ? 1 : 0);
