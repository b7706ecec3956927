// JSON for people: an object of plain values is one line; other things are one line if 110 columns hold them.
const width = 110;

const entries = (value) => (value instanceof Map ? [...value] : Object.entries(value));
const plain = (value) => value === null || typeof value !== "object";
const facts = (value) => !plain(value) && !Array.isArray(value) && entries(value).every(([, item]) => plain(item));

function inline(value) {
  if (plain(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return value.length ? `[${value.map(inline).join(", ")}]` : "[]";
  const members = entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`);
  return members.length ? `{ ${members.join(", ")} }` : "{}";
}

function block(value, indent, used) {
  const flat = inline(value);
  if (plain(value) || facts(value) || indent.length + used + flat.length <= width) return flat;
  const deeper = indent + "  ";
  if (Array.isArray(value)) {
    const items = value.map((item) => deeper + block(item, deeper, 1));
    return `[\n${items.join(",\n")}\n${indent}]`;
  }
  const members = entries(value).map(([key, item]) => {
    const name = `${JSON.stringify(key)}: `;
    return deeper + name + block(item, deeper, name.length + 1);
  });
  return `{\n${members.join(",\n")}\n${indent}}`;
}

/// Text of any JSON value; a Map is an object whose keys keep their order, also when they look like numbers.
export const pretty = (value) => block(value, "", 0) + "\n";
