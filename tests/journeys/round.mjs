// node tests/journeys/round.mjs SEN_BINARY: a whole round with all its people, 12 communes, 40 products and 9 judges, from registration to the signed decision.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { choosesTheBest, createsAProduct, forwards, handsInTheDossier, opensADossier } from "./support/dossier.mjs";
import { journey } from "./support/office.mjs";
import { best, choices, communes_count, council_name, farBelow, group, password, people, product_name, products_count, productsOf, repeats, seen, starsOf } from "./support/round.mjs";

const dossiers = new Map(); // by the product's number
const all = Array.from({ length: products_count }, (_, place) => place + 1);
const others = all.slice(1); // the first goes over the screens, these the same way by the pages' own fetch
const today = () => new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
const path = (number, what = "") => `/dossiers/${dossiers.get(number)}${what}`;

/// The administrator opens the secretary's account on the page, the others without it.
async function opensAccounts(admin, { secretary, judges, officers }) {
  await admin.open("/quan-tri/moi");
  await admin.page.fill("#field-name", secretary.name);
  await admin.page.fill("#field-username", secretary.username);
  await admin.pick("role", "Thành viên hội đồng");
  await admin.page.fill("#field-password", password);
  await admin.page.click('button[type="submit"]');
  await admin.page.getByRole("cell", { name: secretary.username, exact: true }).waitFor();
  await repeats(admin, [...judges, ...officers].map((account) => ["POST", "/accounts", { ...account, password }]));
}

/// A round by the page, and a producer in every commune that has none of this journey.
async function setsUpTheRound(province, officers) {
  const year = String(new Date().getFullYear() + 1);
  await province.open("/dot-danh-gia/moi");
  await province.pick("year", year);
  await province.page.click('button[type="submit"]');
  await province.page.getByRole("link", { name: `Đợt 1 năm ${year}`, exact: true }).waitFor();
  const { items } = await province.got("/rounds");
  const producers = await repeats(province, officers.map(({ commune_code }, place) => ["POST", "/producers", { name: `Hợp tác xã hành trình ${place + 2}`, kind: "htx", commune_code }]));
  return { round: items.find((round) => round.number === 1 && String(round.year) === year), producers };
}

/// Products, dossiers and the producer's own assessment, without the page.
async function files(person, set, producer_id, numbers, submission) {
  const products = await repeats(person, numbers.map((number) => ["POST", "/products", { name: product_name(number), producer_id, group_code: group.code }]));
  const opened = await repeats(person, products.map(({ id }) => ["POST", "/dossiers", { product_id: id, kind: "first" }]));
  for (const [place, number] of numbers.entries()) dossiers.set(number, opened[place].id);
  await repeats(person, numbers.map((number) => ["PUT", path(number, "/self-assessment"), { version: 1, choices: best(set), notes: {} }]));
  await repeats(person, numbers.map((number) => ["POST", path(number, "/submission"), { version: 2, ...submission }]));
}

async function registers(producer, set) {
  const { producer_id } = await producer.got("/session");
  const product_id = await createsAProduct(producer, producer_id, product_name(1));
  dossiers.set(1, await opensADossier(producer, product_id));
  await choosesTheBest(producer);
  await handsInTheDossier(producer);
  await files(producer, set, producer_id, productsOf(0).slice(1), {});
}

const check = { forward: true, local_origin: seen, local_labour: seen, idea_origin: seen, local_identity: seen };
const forwardsToo = (officer, numbers) => repeats(officer, numbers.map((number) => ["POST", path(number, "/commune-check"), { version: 3, ...check }]));

/// An officer takes in on paper what a producer of the commune brings, checks it and sees it go.
async function takesIn(officer, set, producer, numbers) {
  await files(officer, set, producer.id, numbers, { on_paper: true });
  await officer.open("");
  await officer.page.getByRole("link", { name: product_name(numbers[0]), exact: true }).waitFor();
  await forwardsToo(officer, numbers);
  await officer.open("");
  await officer.page.getByRole("heading", { name: "Không có việc nào đang chờ" }).waitFor();
}

async function acceptsAll(province, round) {
  await province.open(`/ho-so/${dossiers.get(1)}`);
  await province.pick("round_id", `Đợt ${round.number} năm ${round.year}`);
  await province.press("Tiếp nhận vào đợt");
  await province.page.getByText("Chờ giao hội đồng", { exact: true }).first().waitFor();
  await repeats(province, others.map((number) => ["POST", path(number, "/acceptance"), { version: 4, round_id: round.id }]));
}

async function advises(advisor) {
  await advisor.open(`/ho-so/${dossiers.get(1)}`);
  await advisor.seesTitle(product_name(1));
}

/// One council for the whole round, called from its board.
async function callsTheCouncil(province, round, members, secretary) {
  await province.open("/hoi-dong/moi");
  await province.page.fill("#field-name", council_name);
  await province.page.fill("#field-decision_number", "45/QĐ-UBND");
  for (const { name } of members) await province.pick("member_ids", name);
  await province.pick("chair_id", members[0].name);
  await province.pick("secretary_id", secretary.name);
  await province.page.click('button[type="submit"]');
  await province.page.getByRole("cell", { name: council_name, exact: true }).waitFor();

  await province.open(`/dot-danh-gia/${round.id}`);
  await stands(province, `${products_count} chờ giao hội đồng`);
  await province.page.getByRole("button", { name: `Giao hội đồng cho ${products_count} hồ sơ`, exact: true }).click();
  await province.pick("council_id", council_name);
  await province.page.getByRole("dialog").getByRole("button", { name: "Giao hội đồng", exact: true }).click();
  await stands(province, `${products_count} đang chấm`);
}

/// The board says so of a step.
const stands = ({ page }, words) => page.getByRole("group", { name: "Hồ sơ theo bước" }).getByRole("button", { name: words, exact: true }).waitFor();
const rowOf = ({ page }, number) => page.getByRole("row").filter({ has: page.getByRole("link", { name: product_name(number), exact: true }) });

/// The chair scores the first dossier on the page.
async function scoresOnThePage(judge) {
  await judge.open(`/cham-diem/${dossiers.get(1)}`);
  await judge.press("Không liên quan, mở phiếu");
  await judge.page.getByRole("heading", { name: /^Phần A/ }).waitFor();
  await choosesTheBest(judge);
  await judge.page.locator('fieldset[id="criterion-1.3"] input').first().focus();
  await judge.page.keyboard.press("2");
  await judge.page.locator('fieldset[id="criterion-1.3"] input:checked[value="2"]').waitFor();
  await judge.confirm("Nộp phiếu");
  await judge.page.getByText(/^Phiếu đã nộp lúc/).waitFor();
}

const declares = (judge, numbers) => repeats(judge, numbers.map((number) => ["PUT", path(number, "/declaration"), { conflict: false }]));

async function scores(judge, numbers, chosen) {
  await repeats(judge, numbers.map((number) => ["PUT", path(number, "/score-sheet"), { version: 1, choices: chosen(number) }]));
  await repeats(judge, numbers.map((number) => ["POST", path(number, "/score-sheet/submission"), { version: 2 }]));
}

/// Each alone. The chair, who leads, is told of no count before the own sheet is in; the last judge lies far below the others once.
async function judgesAlone(chair, judges, set, round, secretary) {
  for (const judge of judges) await declares(judge, all);
  await scores(judges[0], all, (number) => choices(set, number));
  await secretary.open(`/dot-danh-gia/${round.id}`);
  await rowOf(secretary, 1).getByText("1/9", { exact: true }).waitFor();
  await secretary.confirm("Nhắc mọi phiếu chưa nộp");
  await secretary.page.getByText(/^Đã nhắc 8 thành viên, 0 thư/).waitFor();
  await chair.open("");
  await chair.page.getByRole("listitem").filter({ hasText: product_name(1) }).getByText(/được nhắc ngày/).waitFor();
  await chair.open(`/dot-danh-gia/${round.id}`);
  await stands(chair, `${products_count} đang chấm`);
  assert.equal(await chair.page.getByText("1/9", { exact: true }).count(), 0, "the chair scores alone");
  await scoresOnThePage(chair);
  await declares(chair, others);
  await scores(chair, others, (number) => choices(set, number));
  await chair.open(`/dot-danh-gia/${round.id}`);
  await rowOf(chair, 1).getByText("2/9", { exact: true }).waitFor();
  for (const judge of judges.slice(1, -1)) await scores(judge, all, (number) => choices(set, number));
  await scores(judges.at(-1), all, (number) => (number === 1 ? farBelow(set, 1) : choices(set, number)));
}

/// All are asked again: everyone is far from the one. The chair looks again on the page.
async function looksAgain(chair, judges, set) {
  await chair.open(`/cham-diem/${dossiers.get(1)}`);
  await chair.page.getByText("Nộp phiếu", { exact: true }).first().waitFor();
  await chair.confirm("Nộp phiếu");
  await chair.page.getByText(/^Phiếu đã nộp lúc/).waitFor();
  for (const judge of judges) await scores(judge, [1], () => choices(set, 1));
}

async function concludes(chair) {
  await chair.open(`/ho-so/${dossiers.get(1)}/hoi-dong`);
  await chair.page.getByText("Các phiếu giống nhau ở mọi tiêu chí.").waitFor();
  await chair.confirm("Kết luận");
  await chair.page.getByText(/^Trung bình/).first().waitFor();
  const panels = await repeats(chair, others.map((number) => ["GET", path(number, "/panel")]));
  await repeats(chair, others.map((number, place) => ["POST", path(number, "/conclusion"), { version: panels[place].version }]));
}

async function signs(province) {
  await province.open("/quyet-dinh/moi");
  await province.page.fill("#field-number", "245/QĐ-UBND");
  await province.page.fill("#field-signed_on", today());
  await province.page.keyboard.press("Enter");
  await province.confirm("Ghi quyết định");
  await province.page.getByRole("heading", { name: /^Quyết định 245\/QĐ-UBND/ }).waitFor();
}

/// Everything another program must open: the decision's Word and its PDF.
async function opensThePapers(province) {
  const { items } = await province.got("/decisions");
  const { id } = items.find(({ number }) => number === "245/QĐ-UBND");
  const { folder, base } = province.office;
  for (const format of ["docx", "pdf"]) {
    const answer = await province.page.request.get(`${base}/api/v1/decisions/${id}/paper?paper=decision&format=${format}`);
    assert.equal(answer.status(), 200, format);
    await writeFile(join(folder, `decision.${format}`), await answer.body());
  }
  const run = (program, ...args) => execFileSync(program, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  run("qpdf", "--check", "decision.pdf");
  run("soffice", `-env:UserInstallation=file://${folder}/office`, "--headless", "--convert-to", "txt:Text", "decision.docx");
  const pdf = run("pdftotext", "-layout", "decision.pdf", "-");
  const word = run("cat", "decision.txt");
  for (const number of all) for (const text of [pdf, word]) assert.ok(text.includes(product_name(number)), `the decision names ${product_name(number)}`);
}

/// Every card of the public list for this round: the name and the stars it has.
async function published(reader, base) {
  const found = new Map();
  let next = "/san-pham?q=gao+hanh+trinh";
  while (next) {
    await reader.goto(base + next);
    for (const card of await reader.locator(".card").all())
      found.set(await card.getByRole("heading").innerText(), Number(/(\d) sao/.exec(await card.locator(".worth").innerText())?.[1]));
    const onward = reader.locator(".onward a");
    next = (await onward.count()) > 0 ? await onward.getAttribute("href") : null;
  }
  return found;
}

await journey("a whole round, from registration to the signed decision", async (office) => {
  const [admin, province, producer, advisor, chair] = await Promise.all([office.as("admin"), office.as("province"), office.as("producer"), office.as("advisor"), office.as("council")]);
  const set = await province.got(`/criteria-sets/${group.set}`);
  const commune = await office.as("commune");
  const { commune_code } = await commune.got("/session");
  const { items } = await province.got("/communes");
  const made = people(items.filter(({ code }) => code !== commune_code).slice(0, communes_count - 1));

  await opensAccounts(admin, made);
  const { round, producers } = await setsUpTheRound(province, made.officers);
  await registers(producer, set);
  await forwards(commune, product_name(1));
  await forwardsToo(commune, productsOf(0).slice(1));
  for (const [place, { username }] of made.officers.entries()) {
    const officer = await office.signedIn(username, password);
    await takesIn(officer, set, producers[place], productsOf(place + 1));
    await officer.page.context().close();
  }

  await acceptsAll(province, round);
  await advises(advisor);
  const demo = (await province.got("/accounts?limit=100")).items.filter(({ username }) => /^council\d$/.test(username));
  await callsTheCouncil(province, round, [...demo, ...made.judges], made.secretary);
  const secretary = await office.signedIn(made.secretary.username, password);
  const judges = [await office.as("council", 1), await office.as("council", 2)];
  for (const { username } of made.judges) judges.push(await office.signedIn(username, password));

  await judgesAlone(chair, judges, set, round, secretary);
  await secretary.open(`/dot-danh-gia/${round.id}`);
  await stands(secretary, "1 đang xem lại");
  await stands(secretary, `${others.length} đang thảo luận`);
  await looksAgain(chair, judges, set);
  await concludes(chair);

  const reader = await office.reader();
  assert.equal((await published(reader, office.base)).size, 0, "nothing of the round is public before the decision");
  await signs(province);
  await opensThePapers(province);
  const stars = await published(reader, office.base);
  assert.deepEqual(Object.fromEntries(stars), Object.fromEntries(all.map((number) => [product_name(number), starsOf(number)])));
  await province.open(`/dot-danh-gia/${round.id}`);
  await stands(province, `${products_count} đã công bố`);
});
