// The house rules of docs/architecture.md that a machine can check.
import js from "@eslint/js";
import globals from "globals";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const OFFICE_RULES = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
);

const HOST_GLOBALS = ["Excel", "Office", "OfficeExtension", "OfficeRuntime"].map((name) => ({
  name,
  message: "Only src/excel talks to Office.js. Go through src/excel.",
}));
const CELL_GLOBALS = [{ name: "CustomFunctions", message: "Only src/functions answers cells." }];

const NO_DEFAULT_EXPORTS = Object.fromEntries(
  ["direct", "named", "defaultFrom", "namedFrom", "namespaceFrom"].map((form) => [form, true]),
);

export default tseslint.config(
  { ignores: ["dist/", "dist-*/", "coverage/", "node_modules/", "src/dataset/compiled/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    // One program for all files: the service for editors takes a fifth longer.
    languageOptions: { parserOptions: { project: "tsconfig.json" } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-assertions": [
        "error",
        { assertionStyle: "as", objectLiteralTypeAssertions: "never" },
      ],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      complexity: ["error", 12],
      eqeqeq: "error",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 4],
      "no-restricted-exports": ["error", { restrictDefaultExports: NO_DEFAULT_EXPORTS }],
      "no-template-curly-in-string": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      ...OFFICE_RULES,
      "no-console": "error",
      "no-restricted-globals": ["error", ...HOST_GLOBALS, ...CELL_GLOBALS],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    rules: { "no-restricted-globals": ["error", ...CELL_GLOBALS] },
  },
  {
    files: ["src/commands/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...HOST_GLOBALS.filter(({ name }) => name !== "Office"),
        ...CELL_GLOBALS,
      ],
    },
  },
  {
    files: ["src/functions/**/*.ts"],
    rules: { "no-restricted-globals": ["error", ...HOST_GLOBALS] },
  },
  {
    // These rules read Office.js proxies; the workbench is the host on the other end of the wire.
    files: ["src/workbench/**/*.{ts,tsx}"],
    rules: Object.fromEntries(Object.keys(OFFICE_RULES).map((rule) => [rule, "off"])),
  },
  {
    files: ["**/*.tsx"],
    ...reactHooks.configs.flat.recommended,
  },
  {
    files: ["**/*.tsx"],
    ...jsxA11y.flatConfigs.strict,
  },
  {
    files: ["**/*.tsx"],
    rules: { "max-lines-per-function": ["error", { max: 80, skipBlankLines: true }] },
  },
  {
    // Jest asks for default exports here.
    files: ["tests/browser/chromium/setUp.ts", "tests/browser/chromium/tearDown.ts"],
    rules: { "no-restricted-exports": "off" },
  },
  {
    files: ["tests/**/*.{ts,tsx}"],
    rules: { "max-lines-per-function": "off" },
  },
  {
    files: ["*.js", "**/*.mjs"],
    languageOptions: { globals: globals.node },
  },
);
