// What a whole round is made of: its people, communes and products, and how the judges choose.

export const judges_count = 9;
export const communes_count = 12;
export const products_count = 40;
export const council_name = "Hội đồng đánh giá hành trình";
export const password = "Vườn sen trên đồng 2026";
export const seen = "Đã xem tại nơi sản xuất, đạt.";
export const group = { code: "03", name: "Gạo, ngũ cốc, hạt sơ chế khác", set: "QD26-03" };

const two = (number) => String(number).padStart(2, "0");

/// "Gạo hành trình 07": found by its number, and no other name is within it.
export const product_name = (number) => `Gạo hành trình ${two(number)}`;

/// Who is needed besides the demonstration's people: a secretary, six more judges, eleven communes.
export function people(communes) {
  const judges = Array.from({ length: judges_count - 3 }, (_, place) => ({ name: `Giám khảo hành trình ${two(place + 4)}`, username: `giam-khao-${place + 4}`, role: "council" }));
  const officers = communes.map(({ code, full_name }, place) => ({ name: `Cán bộ ${full_name}`, username: `can-bo-${place + 2}`, role: "commune", commune_code: code }));
  return { secretary: { name: "Thư ký hành trình", username: "thu-ky", role: "council" }, judges, officers };
}

/// The numbers of a commune's products: the first commune has what the others leave.
export function productsOf(place) {
  const each = 3;
  const first = products_count - each * (communes_count - 1);
  const from = place === 0 ? 1 : first + each * (place - 1) + 1;
  return Array.from({ length: place === 0 ? first : each }, (_, number) => from + number);
}

function scored(set) {
  const leaves = (criteria) => criteria.flatMap((criterion) => (criterion.criteria ? leaves(criterion.criteria) : [criterion]));
  return set.parts.flatMap((part) => leaves(part.criteria)).filter(({ options }) => options);
}

/// The best option of every criterion.
export const best = (set) => Object.fromEntries(scored(set).map(({ code, options }) => [code, options.length]));

/// Five stars are the ministry's to give: set QD26-03 asks for the third option of 1.3. Every fourth product has a story that is
/// good for three stars only.
export function choices(set, number) {
  const four = { ...best(set), 1.3: 2 };
  return number % 4 === 0 ? { ...four, 5.1: four["5.1"] - 1 } : four;
}
export const starsOf = (number) => (number % 4 === 0 ? 3 : 4);

/// More than ten points under the others.
export function farBelow(set, number) {
  const low = { ...choices(set, number) };
  for (const code of ["1.1", "2.1", "4.1", "5.1"]) low[code] = 1;
  return low;
}

/// Calls of the API one after the other, by the page's own fetch in its own session; leads to the answers. The first refusal ends it.
export async function repeats(person, calls) {
  const { csrf_token } = await person.got("/session");
  return person.page.evaluate(async ({ calls, csrf_token }) => {
    const answers = [];
    for (const [method, path, body] of calls) {
      const answer = await fetch(`/api/v1${path}`, { method, headers: { "Content-Type": "application/json", "X-CSRF-Token": csrf_token }, body: body && JSON.stringify(body) });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
      answers.push(text ? JSON.parse(text) : null);
    }
    return answers;
  }, { calls, csrf_token });
}
