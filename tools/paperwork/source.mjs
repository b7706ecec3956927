// Reads the source of a document: plain text, one line a paragraph. data/paperwork/source/README.md tells the marks.

const PARAGRAPHS = [
  [/^=== (.*)$/, "centred"],
  [/^== (.*)$/, "subject"],
  [/^= (.*)$/, "title"],
  [/^## (.*)$/, "subheading"],
  [/^# (.*)$/, "heading"],
  [/^> (.*)$/, "right"],
  [/^- (.*)$/, "item"],
  [/^! (.*)$/, "small"],
  [/^~ (.*)$/, "plain"],
];

/** {title, paper, blocks: [{kind, text | rows, …}]}; throws naming file and line. */
export function readSource(text, file) {
  const lines = text.split("\n");
  const source = { title: "", paper: "portrait", blocks: [] };
  let at = 0;
  const stop = (what) => {
    throw new Error(`${file}:${at + 1}: ${what}`);
  };
  const take = (pattern) => {
    const taken = [];
    while (at + 1 < lines.length && pattern.test(lines[at + 1])) taken.push(pattern.exec(lines[++at]));
    return taken;
  };

  for (; at < lines.length; ++at) {
    const line = lines[at].trimEnd();
    if (line === "") continue;
    const setting = /^(title|paper): (.*)$/.exec(line);
    if (setting) {
      source[setting[1]] = setting[2];
      continue;
    }
    if (/^(letterhead|signatures):$/.test(line)) {
      const sides = take(/^ {2}(left|right): (.*)$/).map(([, side, words]) => ({ side, words }));
      source.blocks.push({ kind: line.slice(0, -1), sides });
      continue;
    }
    const table = /^table( bare)?: ([\d ]+)$/.exec(line);
    if (table) {
      const widths = table[2].split(" ").map(Number);
      const taken = take(/^(\|.*\||\{\{[#^/][\w.]+\}\})$/).map(([row]) => row);
      const head = taken.findIndex((row) => /^\|-+\|$/.test(row));
      const rows = taken
        .filter((row) => !/^\|-+\|$/.test(row))
        .map((row, index) => (row.startsWith("|") ? { cells: row.slice(1, -1).split("|").map((cell) => cell.trim()), head: index < head } : { tag: row }));
      for (const row of rows) if (row.cells && row.cells.length > widths.length) stop(`a row of ${row.cells.length} cells in a table of ${widths.length}`);
      const tags = rows.map(({ tag }) => tag).filter(Boolean);
      if (tags.filter((tag) => tag.startsWith("{{/")).length * 2 !== tags.length) stop("a section that begins in a table ends in it; an empty line ends the table");
      source.blocks.push({ kind: "table", widths, rows, bare: Boolean(table[1]) });
      continue;
    }
    const sized = /^@(\d+)(?:\/([0-9A-F]{6}))?(?: (.*))?$/.exec(line);
    if (sized) {
      source.blocks.push({ kind: "sized", size: Number(sized[1]), colour: sized[2], text: sized[3] ?? "" });
      continue;
    }
    const known = PARAGRAPHS.find(([pattern]) => pattern.test(line));
    if (known) source.blocks.push({ kind: known[1], text: known[0].exec(line)[1] });
    else if (/^\{\{[#^/][\w.]+\}\}$/.test(line)) source.blocks.push({ kind: "tag", text: line });
    else if (/^\{\{qr [\w.]+\}\}$/.test(line)) source.blocks.push({ kind: "centred", text: line });
    else if (line === "page") source.blocks.push({ kind: "page" });
    else if (/^motto$/.test(line)) source.blocks.push({ kind: "motto" });
    else source.blocks.push({ kind: "body", text: line });
  }
  if (!source.title) stop("no title");
  return source;
}
