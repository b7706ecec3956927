import js from "@eslint/js";
import a11y from "eslint-plugin-jsx-a11y";
import hooks from "eslint-plugin-react-hooks";
import ts from "typescript-eslint";
import { imports_flow_down } from "./tools/imports_flow_down.mjs";

export default ts.config(
  { ignores: ["build/**", "web/dist/**", "web/src/api/contract.d.ts"] },
  js.configs.recommended,
  { rules: { "no-unused-vars": ["error", { ignoreRestSiblings: true }] } },
  {
    files: ["tools/**/*.mjs", "tests/**/*.mjs", "*.mjs"],
    languageOptions: {
      globals: { console: "readonly", process: "readonly", URL: "readonly", fetch: "readonly", setTimeout: "readonly", document: "readonly", window: "readonly" },
    },
  },
  {
    files: ["web/**/*.{ts,tsx}"],
    extends: [ts.configs.recommended, a11y.flatConfigs.strict, hooks.configs.flat.recommended],
    plugins: { sen: { rules: { "imports-flow-down": imports_flow_down } } },
    rules: {
      "sen/imports-flow-down": "error",
      eqeqeq: "error",
      "no-console": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
    },
  },
);
