// node tools/screens.mjs BASE_URL OUT_FOLDER [ROLE]: pictures of a demo's every screen on a desk and on a phone, each checked by axe; fails on a violation.
import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { chromium } from "playwright-core";

const [base, out, only] = process.argv.slice(2);
if (!base || !out) {
  console.error("usage: node tools/screens.mjs BASE_URL OUT_FOLDER [ROLE]");
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
/// What one role looks at. `of` names the list whose first record the path's `$id` is; a screen without one is left out.
const by_role = {
  province: [
    { name: "work", path: "/quan-ly" },
    { name: "products", path: "/quan-ly/san-pham" },
    { name: "products-none", path: "/quan-ly/san-pham?q=khongcogi" },
    { name: "product", path: "/quan-ly/san-pham/$id", of: "products" },
    { name: "product-new", path: "/quan-ly/san-pham/moi", act: submitEmpty },
    { name: "product-edit", path: "/quan-ly/san-pham/$id/sua", of: "products" },
    { name: "producers", path: "/quan-ly/chu-the" },
    { name: "producer", path: "/quan-ly/chu-the/$id", of: "producers" },
    { name: "producer-edit", path: "/quan-ly/chu-the/$id/sua", of: "producers" },
    { name: "changes", path: "/quan-ly/thay-doi" },
    { name: "imports", path: "/quan-ly/nhap-du-lieu" },
    { name: "import", path: "/quan-ly/nhap-du-lieu/$id", of: "imports" },
    { name: "dossiers", path: "/quan-ly/ho-so" },
    { name: "dossier-forwarded", path: "/quan-ly/ho-so/$id", of: "dossiers?stage=forwarded" },
    { name: "dossier-accepted", path: "/quan-ly/ho-so/$id", of: "dossiers?stage=accepted" },
    { name: "rounds", path: "/quan-ly/dot-danh-gia" },
    { name: "round-board", path: "/quan-ly/dot-danh-gia/$id", of: "rounds" },
    { name: "round-new", path: "/quan-ly/dot-danh-gia/moi" },
    { name: "result", path: "/quan-ly/ho-so/$id/ket-qua", of: "dossiers?stage=evaluated" },
    { name: "targets", path: "/quan-ly/chi-tieu" },
    { name: "target", path: "/quan-ly/chi-tieu/cooperatives" },
    { name: "target-new", path: "/quan-ly/chi-tieu/moi" },
    { name: "traits", path: "/quan-ly/san-pham/$id/dac-diem", of: "products" },
    { name: "reports", path: "/quan-ly/bao-cao" },
    { name: "councils", path: "/quan-ly/hoi-dong" },
    { name: "council-new", path: "/quan-ly/hoi-dong/moi" },
    { name: "decisions", path: "/quan-ly/quyet-dinh" },
    { name: "decision-new", path: "/quan-ly/quyet-dinh/moi" },
    { name: "criteria", path: "/quan-ly/bo-tieu-chi" },
    { name: "criteria-set", path: "/quan-ly/bo-tieu-chi/QD26-03" },
    { name: "journal", path: "/quan-ly/nhat-ky" },
    { name: "not-found", path: "/quan-ly/khong-co" },
    { name: "password", path: "/quan-ly/mat-khau" },
    { name: "menu", path: "/quan-ly", act: openMenu },
  ],
  commune: [
    { name: "commune-work", path: "/quan-ly" },
    { name: "dossier-check", path: "/quan-ly/ho-so/$id", of: "dossiers?stage=submitted" },
  ],
  producer: [
    { name: "producer-work", path: "/quan-ly" },
    { name: "producer-product", path: "/quan-ly/san-pham/$id", of: "products" },
    { name: "dossier-open", path: "/quan-ly/ho-so/moi" },
    { name: "dossier-draft", path: "/quan-ly/ho-so/$id", of: "dossiers?stage=draft" },
  ],
  council: [
    { name: "score-sheets", path: "/quan-ly/cham-diem" },
    { name: "score-sheet", path: "/quan-ly/cham-diem/$id", of: "dossiers?stage=scoring" },
  ],
  admin: [
    { name: "accounts", path: "/quan-ly/quan-tri" },
    { name: "account-new", path: "/quan-ly/quan-tri/moi" },
  ],
};

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let violation_count = 0;

async function signIn(page, name, secret) {
  await page.fill('input[name="username"]', name);
  await page.fill('input[name="password"]', secret);
  await page.click('button[type="submit"]');
  await page.waitForSelector('[role="alert"], .office', { timeout: 10_000 });
}

async function submitEmpty(page) {
  await page.click('button[type="submit"]');
  await page.waitForSelector('[role="alert"]', { timeout: 5_000 }).catch(() => undefined);
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

/// The id of the first record of a list; null when there is none.
async function firstOf(page, list) {
  const answer = await page.request.get(`${base}/api/v1/${list}`);
  const { items = [] } = answer.ok() ? await answer.json() : {};
  return items[0]?.id ?? null;
}

async function picture(page, window_name, { name, path, of, act }) {
  const id = of && (await firstOf(page, of));
  if (of && id === null) return console.log(`${name}-${window_name}: no record of ${of}`);
  await page.goto(base + path.replace("$id", id), { waitUntil: "networkidle" });
  await act?.(page);
  await page.waitForTimeout(200);
  await page.screenshot({ path: resolve(out, `${name}-${window_name}.png`), fullPage: process.env.WHOLE === "yes" });
  for (const stumble of await stumbles(page)) {
    violation_count += 1;
    console.error(`${name}-${window_name}: ${stumble}`);
  }
}

async function roleAt(page, role, window_name, screens) {
  const answer = await page.request.get(`${base}/api/v1/about`);
  const account = (await answer.json()).demo_accounts.find((each) => each.role === role);
  if (!account) return console.log(`${role}: the demo has no such account`);
  page.on("pageerror", (error) => console.error(`${role}-${window_name}: ${error.message}`));
  await page.goto(`${base}/dang-nhap`, { waitUntil: "networkidle" });
  await signIn(page, account.username, account.password);
  for (const screen of screens) await picture(page, window_name, screen);
}

await mkdir(out, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags });
try {
  for (const { name, ...settings } of windows) {
    const context = await browser.newContext(settings);
    const page = await context.newPage();
    page.on("pageerror", (error) => console.error(`${name}: ${error.message}`));
    for (const screen of open_to_all) await picture(page, name, screen);

    await context.close();

    for (const [role, screens] of Object.entries(by_role)) {
      if (only && only !== role) continue;
      const session = await browser.newContext(settings);
      await roleAt(await session.newPage(), role, name, screens);
      await session.close();
    }
  }
} finally {
  await browser.close();
}
process.exit(violation_count > 0 ? 1 : 0);
