// The transcripts' remarks, in the language of the people who will decide on them.
const remarks = new Map([
  ["points cell blank", "ô điểm để trống"],
  ["treated as option", "coi là một mức"],
  ["as printed", "giữ như bản in"],
  ["option box printed as letter o", "ô đánh dấu in thành chữ o"],
  ["heading text says 35 điểm, the points column says 40", "tiêu đề ghi 35 điểm, cột điểm ghi 40"],
  ['points cell printed "4/1"; 4 used (2023 set: 4)', "ô điểm in “4/1”; bộ năm 2023 ghi 4"],
  [
    "top option carries no ***** mark although most sets do; the 2023 set is the same, so probably official",
    "mức cao nhất không có dấu ***** như phần lớn các bộ; bộ năm 2023 cũng vậy, có lẽ đúng bản gốc",
  ],
  [
    "*** mark sits on the 50-75% raw-material option while sets 7-10 and 14-22 put it on the <50% option; the 2023 sets 5 and 11 do the same, so probably official",
    "dấu *** ở mức nguyên liệu 50–75%, các bộ 7–10 và 14–22 đặt ở mức dưới 50%; bộ 5 và 11 năm 2023 cũng vậy, có lẽ đúng bản gốc",
  ],
  [
    "*** on the 50-75% option here, on the <50% option in the 2023 set: real change or error, kept as printed",
    "dấu *** ở mức 50–75%, bộ năm 2023 ở mức dưới 50%: chưa rõ là sửa đổi hay in nhầm",
  ],
  [
    "option points 1/1/3; the other 25 sets and the 2023 set have 1/2/3 (likely misprint, NOT corrected)",
    "điểm các mức 1/1/3; 25 bộ khác và bộ năm 2023 là 1/2/3 (có lẽ in nhầm, chưa sửa)",
  ],
  [
    "option points 1/1/3/5; the 2023 set has 0/1/2/4, so the first option is probably 0 (NOT corrected)",
    "điểm các mức 1/1/3/5; bộ năm 2023 là 0/1/2/4 nên mức đầu có lẽ là 0 (chưa sửa)",
  ],
  [
    "middle option carries no **** mark; 24 other sets do, and in the 2023 set the whole criterion was **** (likely misprint, NOT corrected)",
    "mức giữa không có dấu ****; 24 bộ khác có, bộ năm 2023 đặt **** cho cả tiêu chí (có lẽ in thiếu, chưa sửa)",
  ],
  [
    "second-level options carry no **** marks that set 12 has; the 2023 sets differ in the same way, so probably official",
    "các mức thứ hai không có dấu **** như bộ 12; hai bộ năm 2023 cũng khác nhau như vậy, có lẽ đúng bản gốc",
  ],
  [
    "these two criteria carry *** / **** marks but the legend line that explains the marks is not printed under this set",
    "tiêu chí có dấu *** / **** nhưng dưới bộ này không in dòng giải thích dấu sao",
  ],
]);

const cell = /^(.*points cell blank), group's (\d+) used$/;

/// The remark in Vietnamese; throws on one that has no translation, except numbers and quoted cells.
export function told(remark) {
  if (remarks.has(remark)) return remarks.get(remark);
  if (cell.test(remark)) return "ô điểm để trống, lấy điểm của nhóm";
  if (/^\d+$/.test(remark)) return remark;
  throw new Error(`no Vietnamese for: ${remark}`);
}
