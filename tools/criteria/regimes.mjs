// What each decision says for all its sets: its documents, its dates, how far its transcript is trusted.
export const bands = [
  { stars: 2, from: 30 },
  { stars: 3, from: 50 },
  { stars: 4, from: 70 },
  { stars: 5, from: 90 },
];

export const regimes = {
  QD26: {
    basis: (set) => [{ document: "qd-26-2026", annex: set.appendix }],
    effective: { from: "2026-05-22", to: null },
    doubts: [],
  },
  // New dossiers follow 26/2026/QĐ-TTg from 2026-05-22; those filed before finish under these sets.
  QD148: {
    basis: (set) => [{ document: "qd-148-2023", annex: `Bộ ${set.seq}` }],
    effective: { from: "2023-02-24", to: "2026-05-21" },
    doubts: [
      {
        at: "",
        printed: "bản chép không ghi số quyết định, tên bộ và nhóm sản phẩm",
        used: "148/QĐ-TTg (điểm 40/25/35, 26 bộ, câu chữ cấp huyện); tên và nhóm theo bộ cùng số của 26/2026/QĐ-TTg",
      },
    ],
  },
  // The text is the one amended by 781/QĐ-TTg, so it counts from the amendment.
  "QD1048-781": {
    basis: () => [
      { document: "qd-1048-2019", annex: "Phụ lục" },
      { document: "qd-781-2020", annex: "Phụ lục" },
    ],
    effective: { from: "2020-06-08", to: "2023-02-23" },
    doubts: [],
  },
};

export const regime_of = (id) => id.replace(/-\d+$/, "");

/// Where a transcript is known to disagree with itself, and what a set with such a fault is good for.
export const known_faults = {
  "QD148-07": [
    { finding: "options.best", at: "6.d", why: "tiêu chí 6.d in 4 điểm, mức cao nhất chỉ có 3" },
  ],
  "QD148-11": [{ finding: "points.part", at: "C", why: "phần C in 35 điểm, các nhóm cộng lại 32" }],
  "QD148-12": [{ finding: "points.part", at: "C", why: "phần C in 35 điểm, các nhóm cộng lại 32" }],
  "QD148-13": [{ finding: "points.part", at: "C", why: "phần C in 35 điểm, các nhóm cộng lại 33" }],
  "QD1048-781-21": [{ finding: "points.total", at: "", why: "các tiêu chí cộng lại 98 điểm, không phải 100" }],
  "QD1048-781-23": [{ finding: "points.total", at: "", why: "các tiêu chí cộng lại 98 điểm, không phải 100" }],
  "QD1048-781-24": [{ finding: "points.total", at: "", why: "các tiêu chí cộng lại 98 điểm, không phải 100" }],
};

/// Sets whose sums agree only because a blank was filled in: for reading, never for new dossiers.
export const filled_in = {
  "QD148-18": "tiêu chí 1.b: mức thứ hai không có điểm trong bản chép",
};
