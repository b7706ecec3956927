// node tools/check_schemas.mjs: the data files are of the form that data/schema/ says.
import { readFileSync, readdirSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import formats from "ajv-formats";

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const codelist = {
  type: "object",
  required: ["items"],
  properties: {
    basis: { type: "string" },
    items: {
      type: "array",
      minItems: 1,
      items: { type: "object", required: ["code", "label", "label_en"], properties: { code: { type: "string", minLength: 1 }, label: { type: "string", minLength: 1 }, label_en: { type: "string", minLength: 1 } } },
    },
  },
};
const numbers = {
  type: "object",
  additionalProperties: {
    type: "array",
    minItems: 1,
    items: {
      type: "object",
      additionalProperties: false,
      required: ["value", "unit", "basis", "from", "to"],
      properties: { value: { type: "integer" }, unit: { type: "string" }, basis: { type: "string", minLength: 3 }, from: { type: "string", format: "date" }, to: { type: ["string", "null"], format: "date" } },
    },
  },
};
const words = { type: "object", additionalProperties: { type: "string", minLength: 1 } };

const files = (folder, pattern) => readdirSync(folder).filter((name) => pattern.test(name)).map((name) => `${folder}/${name}`);
const checks = [
  ["data/schema/criteria_set.schema.json", files("data/criteria", /^QD[\w.-]+\.json$/)],
  ["data/schema/places.schema.json", files("data/places", /^(units|changes)_\w+\.json$/)],
  [codelist, files("data/codelists", /\.json$/)],
  [numbers, ["data/law/rules.json"]],
  [words, files("data/locale", /\.json$/)],
];

let found = 0;
let checked = 0;
for (const [schema, paths] of checks) {
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats(ajv);
  const valid = ajv.compile(typeof schema === "string" ? read(schema) : schema);
  for (const path of paths) {
    checked += 1;
    if (valid(read(path))) continue;
    console.error(`${path}: ${ajv.errorsText(valid.errors, { separator: "\n  " })}`);
    found += 1;
  }
}
console.log(`${checked} data files have their form`);
process.exit(found > 0 ? 1 : 0);
