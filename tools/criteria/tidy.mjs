// Repairs the shape of a transcript so that every scored criterion has one code, one name, its options.
// Every repair that is a choice of ours is told as a doubt {at, printed, used}.

export function tidy(source) {
  const doubts = [];
  const suspected = new Set((source.suspects ?? []).map(({ code }) => code));
  const doubt = (at, printed, used) => suspected.has(at) || doubts.push({ at, printed, used });
  const parts = source.parts.map((part) => {
    const criteria = unique_codes(part.criteria, doubt).map((group) => tidy_criterion(group, doubt));
    return { ...part, name: part_name(part, doubt), criteria };
  });
  return { parts, doubts };
}

function part_name(part, doubt) {
  const name = part.name.replace(/^\. /, "").replace(/ \(\d+ Điểm\)$/, "");
  if (!name.includes("NĂNC")) return name;
  doubt(part.code, name, name.replace("NĂNC", "NĂNG"));
  return name.replace("NĂNC", "NĂNG");
}

function tidy_criterion(criterion, doubt) {
  if (criterion.choose_one) return alternatives(criterion);
  const [only, second] = criterion.children ?? [];
  const repeats = only && !second && (!only.code || only.code === criterion.code);
  if (repeats) return tidy_criterion(merged(criterion, only), doubt);
  if (criterion.children) return tidy_group(criterion, doubt);
  return tidy_scored(criterion, doubt);
}

function tidy_group(criterion, doubt) {
  const children = unique_codes(gathered(criterion.children, doubt), doubt);
  const named = (child) => ({ ...child, name: child.name || criterion.name });
  return { ...criterion, children: children.map((child) => tidy_criterion(named(child), doubt)) };
}

/// A group printed once as heading and once as its only row is one criterion.
function merged(heading, row) {
  const notes = [...(heading.notes ?? []), ...(row.notes ?? [])];
  const knock_outs = [...(heading.knock_outs ?? []), ...(row.knock_outs ?? [])];
  return { ...row, code: heading.code, name: heading.name, notes, knock_outs };
}

/// "8 a. case 1" and "8 b. case 2" are two ways to score criterion 8.
function alternatives(criterion) {
  const letters = ["a", "b"];
  const name = (child) => child.name.replace(/^[ab]\. /, "");
  const cases = criterion.children.map((child, i) => ({ case: letters[i], name: name(child) }));
  const options = criterion.children.flatMap((child, i) =>
    child.options.map((option) => ({ ...option, case: letters[i] })),
  );
  const { children, choose_one, ...rest } = criterion;
  return { ...rest, cases, options };
}

/// Rows "6.a Ngoại hình - Vị" under one repeated code become 6.a.1, 6.a.2, … of a group 6.a.
function gathered(children, doubt) {
  const alike = (code) => children.filter((child) => child.code === code && child.name.includes(" - "));
  return children.flatMap((child) => {
    const rows = alike(child.code);
    if (rows.length < 2) return [child];
    return rows[0] === child ? [group_of(rows, doubt)] : [];
  });
}

function group_of(rows, doubt) {
  const { code, name } = rows[0];
  doubt(code, `${rows.length} dòng cùng mã ${code}`, `${code}.1 đến ${code}.${rows.length}`);
  const children = rows.map((row, i) => ({ ...row, code: `${code}.${i + 1}`, name: row.name.split(" - ")[1] }));
  const max_points = rows.reduce((sum, row) => sum + row.max_points, 0);
  return { code, name: name.split(" - ")[0], max_points, children };
}

const letters = ["a", "b", "c", "d", "đ", "e", "g", "h"];
const step = (last) => (/^\d+$/.test(last) ? String(Number(last) + 1) : letters[letters.indexOf(last) + 1]);

/// A code that does not come after the one before it takes the next free one.
function unique_codes(criteria, doubt) {
  let before = null;
  return criteria.map((criterion) => {
    const code = before && !comes_after(criterion.code, before) ? next_code(before) : criterion.code;
    if (code !== criterion.code) doubt(code, `mã ${criterion.code}: ${criterion.name}`, code);
    before = code;
    return { ...criterion, code };
  });
}

const last_of = (code) => code.split(".").at(-1);
const rank = (last) => (/^\d+$/.test(last) ? Number(last) : letters.indexOf(last));
const comes_after = (code, before) => rank(last_of(code)) > rank(last_of(before));
const next_code = (code) => [...code.split(".").slice(0, -1), step(last_of(code))].join(".");

function tidy_scored(criterion, doubt) {
  const tidied = { ...criterion, ...with_texts(criterion) };
  if (!tidied.cases) Object.assign(tidied, with_cases(tidied, doubt));
  if (tidied.implicit_options) doubt(tidied.code, "không in các mức", "Không: 0 điểm; Có: đủ điểm");
  if (tidied.criterion_min_star) Object.assign(tidied, with_mark(tidied, doubt));
  tidied.options = with_points(tidied, doubt);
  tell_equal_points(tidied, doubt);
  return tidied;
}

/// Some rows marked as knock-outs are mere remarks.
function with_texts({ notes = [], knock_outs = [] }) {
  const decides = (text) => /loại|không đánh giá|Không đánh giá|Không xem xét/.test(text);
  return {
    notes: [...notes, ...knock_outs.filter((text) => !decides(text))],
    knock_outs: knock_outs.filter(decides),
  };
}

/// Where points fall back inside one list, the second of two alternatives begins.
function with_cases(criterion, doubt) {
  const { options } = criterion;
  const falls = options.findIndex((option, i) => i > 0 && option.points !== null && option.points < options[i - 1].points);
  if (falls < 0) return {};
  doubt(criterion.code, "hai trường hợp in liền một danh sách", `mức 1–${falls} là trường hợp 1, còn lại là trường hợp 2`);
  return {
    cases: [{ case: "a", name: "Trường hợp 1" }, { case: "b", name: "Trường hợp 2" }],
    options: options.map((option, i) => ({ ...option, case: i < falls ? "a" : "b" })),
  };
}

/// Stars printed beside the name of a criterion bind its lowest option.
function with_mark({ code, criterion_min_star: star, options }, doubt) {
  doubt(code, `dấu ${"*".repeat(star)} cạnh tên tiêu chí, không ở mức nào`, "dấu của mức đầu tiên");
  const least = options[0].points;
  const stars = [3, 4, 5].filter((level) => level >= star);
  return {
    min_points_for_star: Object.fromEntries(stars.map((level) => [level, least])),
    options: options.map((option, i) => (i === 0 ? { ...option, min_star: star } : option)),
  };
}

function with_points({ code, options }, doubt) {
  return options.map((option, i) => {
    if (option.points !== null) return option;
    const points = options[i - 1].points + 1;
    doubt(code, `${option.label}: không có điểm`, String(points));
    return { ...option, points };
  });
}

function tell_equal_points({ code, options }, doubt) {
  const same = options.some((option, i) => i > 0 && option.case === options[i - 1].case && option.points === options[i - 1].points);
  if (same) doubt(code, `điểm các mức ${options.map((option) => option.points).join("/")}`, "giữ như bản in");
}
