// The steps of a dossier that several journeys take, through the screens.
import { readFile } from "node:fs/promises";

/// A new product of that producer; leads to its id.
export async function createsAProduct(person, producer_id, name) {
  const { page } = person;
  await person.open(`/san-pham/moi?producer=${producer_id}`);
  await page.fill("#field-name", name);
  await person.pick("group_code", "Gạo, ngũ cốc, hạt sơ chế khác");
  await page.fill("#field-price_dong", "125000");
  await page.click('button[type="submit"]');
  await person.seesTitle(name);
  return page.url().split("/").at(-1);
}

/// A first dossier for the product, with a sheet to fill in; leads to its id.
export async function opensADossier(person, product_id) {
  await person.open(`/ho-so/moi?product=${product_id}`);
  await person.page.click('button[type="submit"]');
  await person.sees("Phần A.");
  return person.page.url().split("/").at(-1);
}

/// Chooses the best option of every criterion with the keyboard.
export async function choosesTheBest(person) {
  for (const criterion of await person.page.locator("fieldset.options").all()) {
    await criterion.locator("input").last().focus();
    await person.page.keyboard.press("Space");
  }
  await person.sees("Đã lưu");
}

export async function handsInTheDossier(person) {
  await person.confirm("Nộp hồ sơ");
  await person.sees("Chờ xã kiểm tra");
}

/// The commune finds nothing wanting and forwards it to the province.
export async function forwards(person, product_name) {
  await person.open("");
  await person.page.getByRole("link", { name: product_name }).click();
  for (const content of ["local_origin", "local_labour", "idea_origin", "local_identity"]) await person.page.fill(`#field-${content}`, "Đã xem tại nơi sản xuất, đạt.");
  await person.press("Chuyển lên tỉnh");
  await person.sees("Chờ tỉnh tiếp nhận");
}

/// The province sets up a round that takes the dossier and accepts it.
export async function accepts(person, dossier_id) {
  const next_year = String(new Date().getFullYear() + 1);
  await person.open("/dot-danh-gia/moi");
  await person.pick("year", next_year);
  await person.page.click('button[type="submit"]');
  await person.sees(`Đợt 1 năm ${next_year}`);
  await person.open(`/ho-so/${dossier_id}`);
  await person.press("Tiếp nhận vào đợt");
  await person.sees("Chờ giao hội đồng");
}

/// The first three judges of the demonstration, the first in the chair.
export async function judges(person) {
  const { items } = await person.got("/accounts?limit=100");
  return items.filter(({ role }) => role === "council").slice(0, 3);
}

/// A dossier that waits for the judges' sheets, made without the screens that other journeys walk.
export async function dossierInScoring(office, product_name) {
  const producer = await office.as("producer");
  const province = await office.as("province");
  const commune = await office.as("commune");
  const { producer_id } = await producer.got("/session");
  const product = await producer.did("POST", "/products", { name: product_name, producer_id, group_code: "03" });
  const { id } = await producer.did("POST", "/dossiers", { product_id: product.id, kind: "first" });
  await producer.did("PUT", `/dossiers/${id}/self-assessment`, { version: 1, choices: { "1.1": 1 }, notes: {} });
  await producer.did("POST", `/dossiers/${id}/submission`, { version: 2 });
  const seen = "Đã xem, đạt.";
  await commune.did("POST", `/dossiers/${id}/commune-check`, { version: 3, forward: true, local_origin: seen, local_labour: seen, idea_origin: seen, local_identity: seen });
  const called = (await judges(province)).map((judge) => judge.id);
  const council = await province.did("POST", "/councils", { name: "Hội đồng hành trình", decision_number: "45/QĐ-UBND", chair_id: called[0], member_ids: called });
  const round = await province.did("POST", "/rounds", { year: new Date().getFullYear() + 1, number: 1 });
  await province.did("POST", `/dossiers/${id}/acceptance`, { version: 4, round_id: round.id });
  await province.did("PUT", `/dossiers/${id}/council`, { version: 5, council_id: council.id });
  return id;
}

/// The best option of every criterion, but for 1.3, whose third is for five stars: those are the ministry's to give.
async function choicesForFourStars() {
  const choices = {};
  const choose = ({ code, options, criteria }) => {
    if (criteria) return criteria.forEach(choose);
    const points = options.map((option) => option.points);
    choices[code] = points.indexOf(Math.max(...points)) + 1;
  };
  const set = JSON.parse(await readFile("data/criteria/QD26-03.json", "utf8"));
  set.parts.forEach(choose);
  return { ...choices, 1.3: 2 };
}

export function today() {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
}

/// A product with four stars of today: three judges hand in, the secretary concludes, the province decides, without the screens that other journeys walk. Leads to the product.
export async function recognised(office, product_name) {
  const id = await dossierInScoring(office, product_name);
  const choices = await choicesForFourStars();
  for (const place of [0, 1, 2]) {
    const judge = await office.as("council", place);
    await judge.did("PUT", `/dossiers/${id}/declaration`, { conflict: false });
    const { version } = await judge.did("PUT", `/dossiers/${id}/score-sheet`, { version: 1, choices, notes: {} });
    await judge.did("POST", `/dossiers/${id}/score-sheet/submission`, { version });
  }
  const province = await office.as("province");
  const panel = await province.got(`/dossiers/${id}/panel`);
  await province.did("POST", `/dossiers/${id}/conclusion`, { version: panel.version });
  const { certificates } = await province.did("POST", "/decisions", { number: "246/QĐ-UBND", signed_on: today(), dossier_ids: [id] });
  return certificates[0].product_id;
}
