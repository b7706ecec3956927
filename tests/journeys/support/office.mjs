// What every journey through the office shares: a demo of its own on a free port, signed-in people, and their hands.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { openBrowser } from "../../../tools/browser.mjs";

const patience_ms = 60_000; // of a machine that has other work too
const pictures = "build/journeys"; // of the pages as they stood when a journey failed

/// Walks a journey on a fresh demo of the binary that the command line names, then checks the invariants and the journal.
export async function journey(told, walk) {
  const [script, binary] = process.argv.slice(1);
  if (!binary) {
    console.error(`usage: node ${script} SEN_BINARY`);
    process.exit(2);
  }
  const folder = await mkdtemp(join(tmpdir(), "sen-journey-"));
  const sen = spawn(resolve(binary), ["serve", "--demo", "--data", join(folder, "data"), "--port", "0"]);
  const browser = await openBrowser();
  try {
    const office = new Office(browser, await served(sen), folder);
    await walk(office).catch(async (thrown) => {
      await office.picture(basename(script, ".mjs"));
      throw thrown;
    });
    assert.deepEqual(office.faults, [], "no page broke and the server answered everything");
    execFileSync("tools/check_invariants.sh", [join(folder, "data/sen.sqlite")], { stdio: "inherit" });
    execFileSync(resolve(binary), ["journal", "verify", "--data", join(folder, "data")], { stdio: "inherit" });
    console.log(`the office: ${told}`);
  } finally {
    await browser.close();
    sen.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

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

class Office {
  /// What no journey may meet: an error in a page, an answer that says the server is broken.
  faults = [];

  constructor(browser, base, folder) {
    Object.assign(this, { browser, base, folder });
  }

  /// A page for somebody who has not signed in.
  async reader() {
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 900 } });
    context.setDefaultTimeout(patience_ms);
    context.on("response", (answer) => answer.status() >= 500 && this.faults.push(`${answer.url()}: ${answer.status()}`));
    context.on("weberror", (event) => this.faults.push(event.error().message));
    return context.newPage();
  }

  /// One of the demonstration's people, signed in, in a browser of their own.
  async as(role, place = 0) {
    const page = await this.reader();
    const about = await (await page.request.get(`${this.base}/api/v1/about`)).json();
    const account = about.demo_accounts.filter((each) => each.role === role)[place];
    assert.ok(account, `the demo has an account for ${role} ${place}`);
    return this.signedIn(account.username, account.password, page);
  }

  /// Somebody with an account of that name, signed in, in a browser of their own.
  async signedIn(username, password, page) {
    page ??= await this.reader();
    await page.goto(`${this.base}/dang-nhap`);
    await page.fill('input[name="username"]', username);
    await page.fill('input[name="password"]', password);
    await page.click('button[type="submit"]');
    await page.waitForSelector(".office");
    return new Person(this, page);
  }

  async picture(name) {
    await mkdir(pictures, { recursive: true });
    const pages = this.browser.contexts().flatMap((context) => context.pages());
    for (const [place, page] of pages.entries()) await page.screenshot({ path: join(pictures, `${name}-${place}.png`), fullPage: true }).catch(() => undefined);
    console.error(`the pages as they stood are in ${pictures}`);
  }
}

/// Somebody before a screen. Finds things by their role and their words, as a reader does.
class Person {
  constructor(office, page) {
    Object.assign(this, { office, page });
  }

  open(path) {
    return this.page.goto(`${this.office.base}/quan-ly${path}`, { waitUntil: "networkidle" });
  }

  sees(words) {
    return this.page.getByText(words).first().waitFor();
  }

  seesTitle(name) {
    return this.page.getByRole("heading", { name, level: 1 }).waitFor();
  }

  press(action) {
    return this.page.getByRole("button", { name: action }).last().click();
  }

  /// Presses a button that asks first, and says yes.
  async confirm(action) {
    await this.press(action);
    await this.page.getByRole("dialog").getByRole("button", { name: action }).click();
  }

  fill(label, words) {
    return this.page.getByLabel(label).fill(words);
  }

  /// Chooses from a list by typing and Enter, as the keyboard does.
  async pick(field, words) {
    const box = this.page.locator(`#field-${field}`);
    await box.focus();
    await this.page.keyboard.type(words);
    await this.page.locator(".ant-select-dropdown:not(.ant-select-dropdown-hidden)", { hasText: words }).last().waitFor();
    await this.page.keyboard.press("Enter");
    await box.blur();
  }

  /// What the API answers this person; the journey fails when it refuses.
  async got(path) {
    const answer = await this.page.request.get(`${this.office.base}/api/v1${path}`);
    assert.ok(answer.ok(), `${path}: ${answer.status()}`);
    return answer.json();
  }

  /// A write without the screen, for what a journey stands on and does not walk itself.
  async did(method, path, data) {
    const { csrf_token } = await this.got("/session");
    const answer = await this.page.request.fetch(`${this.office.base}/api/v1${path}`, { method, data, headers: { "X-CSRF-Token": csrf_token } });
    assert.ok(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`);
    return answer.json();
  }
}
