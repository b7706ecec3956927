// node tools/exchanges.mjs FILE: checks every exchange the tests noted against the contract, and that every documented answer was seen.
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import formats from "ajv-formats";

const contract = JSON.parse(readFileSync("build/generated/openapi.json", "utf8"));
const ajv = new Ajv({ strict: false, allErrors: true });
formats(ajv);
ajv.addSchema({ $id: "contract", components: contract.components });

const operations = new Map();
for (const methods of Object.values(contract.paths))
  for (const operation of Object.values(methods)) operations.set(operation.operationId, operation);

/// The answer as documented, following a reference to components/responses.
function documented(operation, status) {
  const answer = operation.responses[status] ?? operation.responses.default;
  const name = answer?.$ref?.split("/").pop();
  return name ? contract.components.responses[name] : answer;
}

const validators = new Map();
/// Validates by the schema at that reference or inline; compiled once.
function validator(schema) {
  const text = JSON.stringify(schema).replaceAll("#/components", "contract#/components");
  if (!validators.has(text)) validators.set(text, ajv.compile(JSON.parse(text)));
  return validators.get(text);
}

const seen = new Set();
const findings = new Map();
const note = (finding) => findings.set(finding, (findings.get(finding) ?? 0) + 1);

for (const line of readFileSync(process.argv[2], "utf8").split("\n").filter(Boolean)) {
  const { operation: id, status, content_type: type, body } = JSON.parse(line);
  const operation = operations.get(id);
  seen.add(`${id} ${status}`);
  if (!operation.responses[status] && status < 400) {
    note(`${id} answered ${status}, which the contract lacks`);
    continue;
  }
  const content = documented(operation, status).content;
  if (!content) {
    if (type) note(`${id} ${status} has a body, the contract has none`);
    continue;
  }
  const media = content[type.split(";")[0]] ?? content["application/octet-stream"];
  if (!media) note(`${id} ${status} is ${type}, the contract says ${Object.keys(content)}`);
  else if (type.includes("json")) {
    const valid = validator(media.schema);
    if (!valid(body)) note(`${id} ${status}: ${ajv.errorsText(valid.errors, { dataVar: "body" })}`);
  }
}

for (const [id, operation] of operations)
  for (const status of Object.keys(operation.responses))
    if (status !== "default" && !seen.has(`${id} ${status}`)) note(`${id} ${status} is documented and no test has seen it`);

for (const [finding, times] of findings) console.error(times > 1 ? `${finding} (${times} times)` : finding);
console.log(`${seen.size} kinds of answers seen`);
process.exit(findings.size > 0 ? 1 : 0);
