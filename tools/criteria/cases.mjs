// Worked cases of a set: choices and what must come out, reckoned here from the transcript's own list of
// gates and from sums, never by the engine that is tested with them.
import { scored } from "./convert.mjs";

const stars = [3, 4, 5];
const from = { 1: 0, 2: 30, 3: 50, 4: 70, 5: 90 };

export function worked_cases(set, source, index) {
  const table = gate_table(set, source);
  if (index) cross_check(set, table, index);
  const cases = [...whole(set), ...bare_gates(set, table), ...thresholds(set, table), ...missed(set, table)];
  return {
    set: set.id,
    cases: cases
      .filter(({ choices }) => choices)
      .map(({ name, why, choices }) => ({ name, why, choices: in_order(set, choices), expect: judged(set, table, choices) })),
  };
}

/// Codes such as "7" would come before "1.1" in a plain object.
const in_order = (set, choices) =>
  new Map(scored(set).filter((item) => choices[item.code]).map((item) => [item.code, choices[item.code]]));

/// star → Map(criterion → points needed), lower stars included.
function gate_table(set, source) {
  const listed = (star) =>
    source.star_gates
      ? source.star_gates[star].map((gate) => [gate.code, gate.min_points])
      : scored(set).map((item) => [item.code, marked(item, star)]).filter(([, points]) => points > 0);
  return Object.fromEntries(stars.map((star) => [star, new Map(listed(star))]));
}

const marked = (item, star) =>
  Math.max(0, ...item.options.filter((o) => o.min_star && o.min_star <= star).map((o) => o.points));

function cross_check(set, table, index) {
  for (const star of stars) {
    const points = [...table[star].values()].reduce((sum, need) => sum + need, 0);
    const same = table[star].size === index.gate_counts[star] && points === index.gate_points[star];
    if (!same) throw new Error(`${set.id}: gates of ${star} stars disagree with the index`);
  }
}

// What the cases are -------------------------------------------------------------------------------------

function whole(set) {
  const best = (item, wanted) => {
    const open = item.options.filter((o) => !o.alternative || !wanted || o.alternative === wanted);
    const most = Math.max(...open.map((o) => o.points));
    return item.options.findIndex((o) => open.includes(o) && o.points === most) + 1;
  };
  const every = (pick) => Object.fromEntries(scored(set).map((item) => [item.code, pick(item)]));
  const alternatives = scored(set).some((item) => item.alternatives);
  return [
    { name: "Chọn mức cao nhất ở mọi tiêu chí", why: "tổng điểm tối đa của bộ tiêu chí", choices: every((item) => best(item)) },
    { name: "Không chọn gì", why: "không đánh dấu tiêu chí nào thì 0 điểm, 1 sao", choices: {} },
    { name: "Chọn mức đầu tiên ở mọi tiêu chí", why: "cộng điểm của các mức in đầu tiên", choices: every(() => 1) },
    ...(alternatives
      ? [{ name: "Mức cao nhất, trường hợp 2 ở các tiêu chí có hai trường hợp", why: "hai trường hợp cho cùng điểm tối đa", choices: every((item) => best(item, "b")) }]
      : []),
  ];
}

function bare_gates(set, table) {
  return stars
    .filter((star) => table[star].size > 0)
    .map((star) => ({
      name: `Chỉ đạt vừa đủ các dấu sao đến ${star} sao`,
      why: `điểm bắt buộc của các dấu sao: ${[...table[star].values()].reduce((a, b) => a + b, 0)}; chưa đủ điểm nên sao theo điểm thấp hơn`,
      choices: Object.fromEntries(
        scored(set).flatMap((item) => {
          const need = table[star].get(item.code);
          return need ? [[item.code, item.options.findIndex((o) => o.points >= need) + 1]] : [];
        }),
      ),
    }));
}

function thresholds(set, table) {
  return [2, 3, 4, 5].flatMap((star) => {
    const least = table[star] ?? new Map();
    return [
      { name: `Đúng ${from[star]} điểm, đạt mọi dấu sao đến ${star} sao`, why: `Điều 3: từ ${from[star]} điểm là ${star} sao`, choices: reach(set, from[star], least, new Map()) },
      { name: `${from[star] - 1} điểm, đạt mọi dấu sao đến ${star} sao`, why: `Điều 3: dưới ${from[star]} điểm thì chưa được ${star} sao`, choices: reach(set, from[star] - 1, least, new Map()) },
    ];
  });
}

/// Enough points for a star, every mark up to it but one: the first mark of that star, and the last.
function missed(set, table) {
  return stars.flatMap((star) => {
    const own = marks(set, table).filter((mark) => mark.stars === star);
    const chosen = own.length > 1 ? [own[0], own.at(-1)] : own;
    return chosen.map((mark) => {
      const least = new Map(table[star]);
      least.delete(mark.criterion);
      const points = from[star] + 5;
      return {
        name: `${points} điểm nhưng thiếu dấu ${star} sao ở tiêu chí ${mark.criterion}`,
        why: `thiếu một dấu ${star} sao (cần ${mark.needs} điểm ở ${mark.criterion}) thì không thể được ${star} sao`,
        choices: reach(set, points, least, new Map([[mark.criterion, mark.needs - 1]])),
      };
    });
  });
}

/// Choices that give exactly `target` points, at least and at most so much per criterion; else undefined.
function reach(set, target, least, most) {
  let sums = new Map([[0, {}]]);
  for (const item of scored(set)) {
    const low = least.get(item.code) ?? 0;
    const high = most.get(item.code) ?? Infinity;
    const open = item.options
      .map((option, i) => ({ points: option.points, position: i + 1 }))
      .filter(({ points }) => points >= low && points <= high);
    if (low === 0) open.unshift({ points: 0, position: 0 });
    const next = new Map();
    for (const [sum, choices] of sums)
      for (const { points, position } of open)
        if (sum + points <= target && !next.has(sum + points))
          next.set(sum + points, position ? { ...choices, [item.code]: position } : choices);
    sums = next;
  }
  return sums.get(target);
}

// What must come out -------------------------------------------------------------------------------------

/// One mark for each star at which a criterion's need first appears or rises.
function marks(set, table) {
  return stars.flatMap((star) =>
    scored(set)
      .map((item) => ({ criterion: item.code, stars: star, needs: table[star].get(item.code) ?? 0 }))
      .filter(({ criterion, needs }) => needs > (table[star - 1]?.get(criterion) ?? 0)),
  );
}

function judged(set, table, choices) {
  const got = new Map(
    scored(set).map((item) => [item.code, choices[item.code] ? item.options[choices[item.code] - 1].points : 0]),
  );
  const parts = Object.fromEntries(set.parts.map((part) => [part.code, sum_of({ parts: [part] }, got)]));
  const points = sum_of(set, got);
  const unmet = marks(set, table)
    .filter(({ criterion, needs }) => got.get(criterion) < needs)
    .map((mark) => ({ ...mark, has: got.get(mark.criterion) }));
  const points_stars = Math.max(...[1, 2, 3, 4, 5].filter((star) => points >= from[star]));
  const ceiling = Math.min(5, ...unmet.map((mark) => mark.stars - 1));
  return { points, parts, points_stars, stars: Math.min(points_stars, ceiling), unmet };
}

const sum_of = (set, got) => scored(set).reduce((sum, item) => sum + got.get(item.code), 0);
