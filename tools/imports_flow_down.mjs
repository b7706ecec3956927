// An ESLint rule: imports flow `api → ui → features → app`, and no feature imports another.
import { dirname, relative, resolve, sep } from "node:path";

const reachable = {
  api: ["api"],
  ui: ["api", "ui"],
  features: ["api", "ui", "features"],
  app: ["api", "ui", "features", "app"],
};

const source = resolve(import.meta.dirname, "../web/src");

/// Where a file stands: ["features", "registry"] for web/src/features/registry/X.tsx; null outside web/src.
function place(file) {
  const path = relative(source, file).split(sep);
  return path[0] === ".." || path.length < 2 ? null : [path[0], path[1]];
}

function complaint(from, to) {
  if (!reachable[from[0]] || !reachable[to[0]]) return null;
  if (!reachable[from[0]].includes(to[0])) return `${from[0]} may not import ${to[0]}`;
  if (from[0] === "features" && to[0] === "features" && from[1] !== to[1])
    return `the feature ${from[1]} may not import the feature ${to[1]}`;
  return null;
}

export const imports_flow_down = {
  meta: { type: "problem", schema: [], docs: { description: "imports flow api → ui → features → app" } },
  create(context) {
    const from = place(context.filename);
    if (!from) return {};

    const check = (node) => {
      const name = node.source?.value;
      if (typeof name !== "string" || !name.startsWith(".")) return;
      const to = place(resolve(dirname(context.filename), name));
      const said = to && complaint(from, to);
      if (said) context.report({ node: node.source, message: said });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
