// tools/with_postgres.sh node tools/plans.mjs STATEMENTS: of what the tests noted (SEN_TEST_STATEMENTS), nothing walks a whole table, on either database, unless tools/plans.json says why it may.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";

const url = process.env.SEN_TEST_DATABASE_URL;
const [file] = process.argv.slice(2);
const allowed = JSON.parse(readFileSync("tools/plans.json", "utf8"));

/// What the tests' application has asked of an engine, each statement once, on one line.
function statements(engine) {
  const lines = readFileSync(file, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));
  const asked = lines.filter((line) => line.engine === engine && /^\s*(SELECT|WITH|UPDATE|DELETE|INSERT)\b/.test(line.sql));
  return [...new Set(asked.map(({ sql }) => sql.replace(/\s+/g, " ").trim()))].sort();
}

function migrations(engine) {
  const other = engine === "sqlite" ? ".postgres.sql" : ".sqlite.sql";
  const steps = readdirSync("migrations").filter((file) => /^\d{4}_/.test(file) && !file.endsWith(other)).sort();
  return steps.map((file) => readFileSync(`migrations/${file}`, "utf8")).join("\n");
}

/// What a program says of each statement, cut apart at marks it prints between them.
function answers(program, words, input) {
  const said = execFileSync(program, words, { input, encoding: "utf8", stdio: ["pipe", "pipe", "pipe"], maxBuffer: 1 << 26 });
  return said.split(/^@@\d+\n/m).slice(1);
}

function sqliteWalks(all) {
  const asked = all.map((sql, at) => `.print @@${at}\nEXPLAIN QUERY PLAN ${sql};`).join("\n");
  const told = answers("sqlite3", [":memory:"], `${migrations("sqlite")}\n${asked}\n`);
  return told.map((plan, at) => {
    const limited = /\bLIMIT\b/.test(all[at]);
    const lines = plan.split("\n").map((line) => line.replace(/^[\s|`-]+/, ""));
    const made = lines.filter((line) => /^(CO-ROUTINE|MATERIALIZE) /.test(line)).map((line) => line.split(" ")[1]);
    const walks = lines.filter((line) => /^SCAN (?!\d|CONSTANT)/.test(line) && !(limited && /USING (COVERING )?INDEX/.test(line)));
    return walks.map((line) => line.split(" ")[1]).filter((table) => !made.includes(table));
  });
}

function postgresWalks(all) {
  const settings = "SET client_min_messages = error; SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off; SET jit = off;";
  const asked = all.map((sql, at) => {
    const values = Math.max(0, ...[...sql.matchAll(/\$(\d+)/g)].map(({ 1: number }) => Number(number)));
    const nulls = values > 0 ? `(${Array(values).fill("NULL").join(", ")})` : "";
    return `\\echo @@${at}\nPREPARE s${at} AS ${sql};\nEXPLAIN (FORMAT JSON) EXECUTE s${at}${nulls};`;
  });
  const told = answers("psql", ["-XqAt", "-v", "ON_ERROR_STOP=1", url], `BEGIN;\n${migrations("postgres")}\n${settings}\n${asked.join("\n")}\nROLLBACK;\n`);
  return told.map((plan) => walked(JSON.parse(plan)[0].Plan, false));
}

function walked(node, limited) {
  const within = limited || node["Node Type"] === "Limit";
  const whole = node["Node Type"] === "Seq Scan" || (/^Index (Only )?Scan$/.test(node["Node Type"]) && !node["Index Cond"] && !within);
  return [...(whole ? [node.Alias] : []), ...(node.Plans ?? []).flatMap((each) => walked(each, within))];
}

const used = new Set();
const findings = [];
let asked = 0;
for (const [engine, walks] of [["sqlite", sqliteWalks], ["postgres", postgresWalks]]) {
  const all = statements(engine);
  asked += all.length;
  walks(all).forEach((tables, at) => {
    const excuse = allowed.find(({ holds }) => all[at].includes(holds));
    if (excuse) used.add(excuse);
    else if (tables.length > 0) findings.push(`${engine} walks the whole of ${[...new Set(tables)].join(", ")}: ${all[at]}`);
  });
}
for (const excuse of allowed) if (!used.has(excuse)) findings.push(`tools/plans.json excuses what nobody asks: ${excuse.holds}`);
for (const finding of findings) console.error(finding);
console.log(`${asked} statements, ${used.size} kinds of them walk a table for a reason`);
process.exit(findings.length > 0 ? 1 : 0);
