// A source as the parts of a .docx, laid out as NĐ 30/2020/NĐ-CP, Phụ lục I asks.

const twips = (millimetres) => Math.round((millimetres * 1440) / 25.4);
const PAPERS = {
  portrait: { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 },
  landscape: { width: 297, height: 210, top: 20, bottom: 20, left: 30, right: 15 },
  certificate: { width: 297, height: 210, top: 18, bottom: 15, left: 25, right: 25, framed: true },
};
const COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO = "Độc lập - Tự do - Hạnh phúc";
const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** One run; `size` in points. */
function run(text, { bold, italic, size, caps, colour } = {}) {
  const marks = [bold && "<w:b/>", italic && "<w:i/>", caps && "<w:caps/>", colour && `<w:color w:val="${colour}"/>`, size && `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`].filter(Boolean).join("");
  return `<w:r>${marks && `<w:rPr>${marks}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** Runs of a line with **bold**, //italic// and ++CAPITAL++ parts. */
function runs(text, look = {}) {
  const parts = text.split(/(\*\*.+?\*\*|\/\/.+?\/\/|\+\+.+?\+\+)/).filter(Boolean);
  return parts
    .map((part) => {
      if (part.startsWith("**")) return runs(part.slice(2, -2), { ...look, bold: true });
      if (part.startsWith("//")) return runs(part.slice(2, -2), { ...look, italic: true });
      if (part.startsWith("++")) return runs(part.slice(2, -2), { ...look, caps: true });
      return run(part, look);
    })
    .join("");
}

/** A paragraph; indents in millimetres, spacing in points. */
function paragraph(content, { align, before, after, line, first, hanging, left, right, next, rule, page } = {}) {
  const indents = [left && `w:left="${twips(left)}"`, right && `w:right="${twips(right)}"`, first && `w:firstLine="${twips(first)}"`, hanging && `w:hanging="${twips(hanging)}"`].filter(Boolean);
  const spacing = [
    before !== undefined && `w:before="${before * 20}"`,
    after !== undefined && `w:after="${after * 20}"`,
    line && `w:line="${line}" w:lineRule="exact"`,
  ].filter(Boolean);
  const marks = [
    next && "<w:keepNext/>",
    page && "<w:pageBreakBefore/>",
    rule && '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>',
    spacing.length > 0 && `<w:spacing ${spacing.join(" ")}/>`,
    indents.length > 0 && `<w:ind ${indents.join(" ")}/>`,
    align && `<w:jc w:val="${align}"/>`,
  ].filter(Boolean);
  return `<w:p>${marks.length > 0 ? `<w:pPr>${marks.join("")}</w:pPr>` : ""}${content}</w:p>`;
}

/** A short line under a text, as long as its indents leave. */
const rule = (left, right = left) => paragraph("", { rule: true, left, right, before: 3, after: 0, line: 60 });

const BORDERS = ["top", "left", "bottom", "right", "insideH", "insideV"].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join("");

function cell(width, content, span = 1) {
  return `<w:tc><w:tcPr><w:tcW w:w="${twips(width)}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ""}</w:tcPr>${content}</w:tc>`;
}

function table(widths, rows, { bare } = {}) {
  const grid = widths.map((width) => `<w:gridCol w:w="${twips(width)}"/>`).join("");
  const total = widths.reduce((sum, width) => sum + width, 0);
  const margins = '<w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>';
  return `<w:tbl><w:tblPr><w:tblW w:w="${twips(total)}" w:type="dxa"/><w:jc w:val="center"/>${bare ? "" : `<w:tblBorders>${BORDERS}</w:tblBorders>`}<w:tblLayout w:type="fixed"/>${margins}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

function row(cells, { head, whole } = {}) {
  const marks = `${whole ? "<w:cantSplit/>" : ""}${head ? "<w:tblHeader/>" : ""}`;
  return `<w:tr>${marks && `<w:trPr>${marks}</w:trPr>`}${cells.join("")}</w:tr>`;
}

/** A cell's text: "^" centred, ">" right; ";;" parts its paragraphs. */
function cellText(text, look) {
  const centred = text.startsWith("^");
  const right = text.startsWith(">");
  const align = centred ? "center" : right ? "right" : "left";
  const words = (centred || right ? text.slice(1) : text).split(";;");
  return words.map((part) => paragraph(runs(part.trim(), look), { align, before: 2, after: 2 })).join("");
}

function tableBlock({ widths, rows, bare }) {
  const tagged = ({ tag }) => row([cell(widths.reduce((sum, width) => sum + width, 0), paragraph(run(tag)), widths.length)]);
  const made = rows.map((entry) => {
    if (entry.tag) return tagged(entry);
    // A cell of nothing but "<" belongs to the cell before it.
    const cells = [];
    entry.cells.forEach((text, index) => {
      if (text === "<") {
        cells.at(-1).width += widths[index];
        cells.at(-1).span += 1;
      } else cells.push({ text, width: widths[index], span: 1 });
    });
    const look = { size: 12, bold: entry.head };
    return row(
      cells.map(({ text, width, span }) => cell(width, cellText(entry.head && !/^[>^]/.test(text) ? `^${text}` : text, look), span)),
      { head: entry.head, whole: true },
    );
  });
  return table(widths, made, { bare }) + paragraph("", { before: 0, after: 0, line: 120 });
}

/** A line of a letterhead or of a signature block: "**BOLD**", "---" a rule, the rest as it is. */
function sideLine(words, size, align) {
  if (words === "---") return rule(22);
  if (words === "") return paragraph("", { align, before: 0, after: 0 });
  return paragraph(runs(words, { size }), { align, before: 0, after: 0 });
}

function letterhead({ sides }, width) {
  const left = sides.filter(({ side }) => side === "left").map(({ words }) => words);
  const right = sides.filter(({ side }) => side === "right").map(({ words }) => words);
  const half = Math.round(width * 0.42);
  const motto = [
    paragraph(run(COUNTRY, { bold: true, size: 12 }), { align: "center", before: 0, after: 0 }),
    paragraph(run(MOTTO, { bold: true, size: 13 }), { align: "center", before: 0, after: 0 }),
    rule((width - half - 60) / 2),
  ];
  const lines = (list) => list.map((words) => sideLine(words, 13, "center")).join("");
  const cells = [cell(half, lines(left)), cell(width - half, motto.join("") + lines(right))];
  return table([half, width - half], [row(cells, { whole: true })], { bare: true }) + paragraph("", { before: 0, after: 0, line: 200 });
}

function signatures({ sides }, width) {
  const half = Math.round(width / 2);
  const column = (side, align) => {
    const lines = sides.filter((line) => line.side === side);
    if (lines.length === 0) return paragraph("", { before: 0, after: 0 });
    const size = align === "left" ? 11 : 13;
    return lines.map(({ words }) => sideLine(words, size, align)).join("");
  };
  const addresses = sides.some(({ side, words }) => side === "left" && words.includes("Nơi nhận"));
  const cells = [cell(half, column("left", addresses ? "left" : "center")), cell(width - half, column("right", "center"))];
  return paragraph("", { before: 0, after: 0, line: 160, next: true }) + table([half, width - half], [row(cells, { whole: true })], { bare: true }) + paragraph("", { before: 0, after: 0, line: 40 });
}

function motto(width) {
  return (
    paragraph(run(COUNTRY, { bold: true, size: 13 }), { align: "center", before: 0, after: 0 }) +
    paragraph(run(MOTTO, { bold: true, size: 14 }), { align: "center", before: 0, after: 0 }) +
    rule((width - 63) / 2)
  );
}

const LOOKS = {
  title: [{ bold: true, size: 14 }, { align: "center", before: 12, after: 0, next: true }],
  subject: [{ bold: true, size: 14 }, { align: "center", before: 0, after: 6, next: true }],
  centred: [{}, { align: "center", before: 6, after: 6 }],
  heading: [{ bold: true }, { first: 10, before: 8, after: 4, next: true }],
  subheading: [{ bold: true, italic: true }, { first: 10, before: 6, after: 4, next: true }],
  right: [{ italic: true }, { align: "right", before: 6, after: 6, next: true }],
  item: [{}, { align: "both", first: 10, before: 3, after: 3 }],
  small: [{ italic: true, size: 11 }, { align: "both", before: 3, after: 3 }],
  plain: [{}, { align: "left", before: 3, after: 3 }],
  body: [{}, { align: "both", first: 10, before: 6, after: 6 }],
};

function block(entry, width, next) {
  if (entry.kind === "letterhead") return letterhead(entry, width);
  if (entry.kind === "signatures") return signatures(entry, width);
  if (entry.kind === "table") return tableBlock(entry);
  if (entry.kind === "motto") return motto(width);
  if (entry.kind === "page") return paragraph("", { page: true, before: 0, after: 0, line: 20 });
  if (entry.kind === "tag") return paragraph(run(entry.text));
  if (entry.kind === "sized") return paragraph(runs(entry.text, { size: entry.size, colour: entry.colour }), { align: "center", before: entry.size / 4, after: 0 });
  const [look, asked] = LOOKS[entry.kind];
  // A signature never stands on a page without the words it signs.
  const place = next?.kind === "signatures" ? { ...asked, next: true } : asked;
  const text = entry.kind === "item" ? `- ${entry.text}` : entry.text;
  return paragraph(runs(text, look), place);
}

function section(paper) {
  const frame = paper.framed
    ? `<w:pgBorders w:offsetFrom="page">${["top", "left", "bottom", "right"].map((side) => `<w:${side} w:val="double" w:sz="12" w:space="24" w:color="9C6B14"/>`).join("")}</w:pgBorders>`
    : "";
  const landscape = paper.width > paper.height ? ' w:orient="landscape"' : "";
  return `<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:headerReference w:type="first" r:id="rId3"/><w:pgSz w:w="${twips(paper.width)}" w:h="${twips(paper.height)}"${landscape}/><w:pgMar w:top="${twips(paper.top)}" w:right="${twips(paper.right)}" w:bottom="${twips(paper.bottom)}" w:left="${twips(paper.left)}" w:header="567" w:footer="567" w:gutter="0"/>${frame}<w:titlePg/></w:sectPr>`;
}

const STYLES = `${HEAD}<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="26"/><w:szCs w:val="26"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`;
const header = (content) => `${HEAD}<w:hdr ${NAMESPACES}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${content}</w:p></w:hdr>`;
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relation = (id, type, target) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
const relations = (...list) => `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** [[name, text], …] of the package. */
export function packageOf(source) {
  const paper = PAPERS[source.paper];
  if (!paper) throw new Error(`no paper ${source.paper}`);
  const width = paper.width - paper.left - paper.right;
  const body = source.blocks.map((entry, index) => block(entry, width, source.blocks.slice(index + 1).find(({ kind }) => kind !== "tag"))).join("\n");
  return [
    [
      "[Content_Types].xml",
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/word/header1.xml" ContentType="${WORD}.header+xml"/><Override PartName="/word/header2.xml" ContentType="${WORD}.header+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    ],
    ["_rels/.rels", relations(relation("rId1", `${RELATIONS}/officeDocument`, "word/document.xml"), relation("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"))],
    ["word/document.xml", `${HEAD}<w:document ${NAMESPACES}><w:body>${body}${section(paper)}</w:body></w:document>`],
    ["word/_rels/document.xml.rels", relations(relation("rId1", `${RELATIONS}/styles`, "styles.xml"), relation("rId2", `${RELATIONS}/header`, "header1.xml"), relation("rId3", `${RELATIONS}/header`, "header2.xml"))],
    ["word/styles.xml", STYLES],
    ["word/header1.xml", header('<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>')],
    ["word/header2.xml", header("")],
    [
      "docProps/core.xml",
      `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(source.title)}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>`,
    ],
  ];
}
