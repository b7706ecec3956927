// One transcript → one criteria set in the project's own form (data/criteria/README.md).
import { bands, filled_in, known_faults, regime_of, regimes } from "./regimes.mjs";
import { tidy } from "./tidy.mjs";
import { told } from "./words.mjs";

/// The scored criteria (those with options) of a set, in printed order.
export function scored(set) {
  const walk = (criterion) => (criterion.criteria ? criterion.criteria.flatMap(walk) : [criterion]);
  return set.parts.flatMap((part) => part.criteria.flatMap(walk));
}

export function criteria_set(source, twin, index) {
  const regime = regimes[regime_of(source.id)];
  const { parts, doubts } = tidy(source);
  const faults = known_faults[source.id] ?? [];
  const reasons = [...faults.map((fault) => fault.why), filled_in[source.id]].filter(Boolean);

  const set = {
    id: source.id,
    title: twin.name,
    regime: regime_of(source.id),
    status: reasons.length ? "reading_only" : "in_force",
    status_reason: reasons.length ? reasons.join("; ") : null,
    known_faults: faults,
    basis: regime.basis(source),
    effective: regime.effective,
    classification: classification(twin.classification),
    agencies: twin.classification?.managing_agencies ?? [],
    sample_products: source.sample_products ?? null,
    bands,
    knock_outs: (source.dossier_knock_outs ?? []).map((text) => ({ effect: "rejected", text })),
    parts: parts.map(part_of),
    expected: null,
    doubts: [...regime.doubts, ...doubts, ...printed_doubts(source)],
    source: source_of(source),
  };
  set.expected = expected(set, index);
  return set;
}

function classification(printed) {
  if (!printed) return null;
  const level = (item) => (item ? { code: item.code, name: item.name } : null);
  const { nganh, nhom, phan_nhom } = printed;
  const leaf = [nganh, nhom, phan_nhom].filter(Boolean).map((item) => item.code).join(".");
  return { leaf, branch: level(nganh), group: level(nhom), subgroup: level(phan_nhom) };
}

const part_of = (part) => ({
  code: part.code,
  name: part.name,
  points: part.max_points,
  criteria: part.criteria.map(criterion_of),
});

/// Optional members are left out where a criterion has none.
function criterion_of(from) {
  const to = { code: from.code, name: from.name, points: from.max_points };
  if (from.hint) to.hint = from.hint;
  if (from.notes?.length) to.notes = from.notes;
  if (from.knock_outs?.length) to.knock_outs = from.knock_outs.map(knock_out);
  if (from.children) return { ...to, criteria: from.children.map(criterion_of) };
  if (from.cases) to.alternatives = from.cases.map(({ case: code, name }) => ({ code, name }));
  if (from.min_points_for_star) to.min_points_for_star = from.min_points_for_star;
  to.options = from.options.map((option) => ({
    ...(option.case && { alternative: option.case }),
    points: option.points,
    min_star: option.min_star,
    text: option.label,
  }));
  return to;
}

const knock_out = (text) => ({
  effect: /bị loại|Bị loại|Không đánh giá những sản phẩm/.test(text) ? "rejected" : "stops_here",
  text,
});

/// Numbers counted elsewhere (the index of the transcripts), which the set must reproduce.
function expected(set, index) {
  const gates = {};
  for (const star of ["3", "4", "5"]) {
    const needs = scored(set).map((item) => item.min_points_for_star?.[star] ?? 0);
    gates[star] = {
      count: index?.gate_counts[star] ?? needs.filter((points) => points > 0).length,
      points: index?.gate_points[star] ?? needs.reduce((sum, points) => sum + points, 0),
    };
  }
  return { criteria: scored(set).length, gates };
}

/// The corrections and suspicions the transcript itself lists.
function printed_doubts(source) {
  const corrected = (source.source_corrections ?? []).map(({ where, source: printed, used }) => {
    const [at, option] = where.split(" / ");
    const cell = option ? `${option}: ${told(printed)}` : told(printed);
    return { at: at.replace(/^Phần (\w).*/, "$1"), printed: cell, used: told(String(used)) };
  });
  const suspected = (source.suspects ?? []).flatMap(({ code, what }) =>
    code.split(", ").map((at) => ({ at: at.replace(/\.x$/, ""), printed: told(what), used: told("as printed") })),
  );
  const remarks = (source.checks?.remarks ?? [])
    .filter((remark) => regime_of(source.id) === "QD148" && remark.includes(": "))
    .map((remark) => {
      const [at, what] = remark.split(": ");
      return { at, printed: told(what), used: what.replace(/.*group's (\d+) used/, "$1") };
    });
  return [...corrected, ...suspected, ...remarks];
}

function source_of({ source }) {
  return {
    repository: `https://github.com/${source.repo}`,
    path: source.path,
    kind: source.kind ?? "third-party score sheets of a district council",
  };
}
