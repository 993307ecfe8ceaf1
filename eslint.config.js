import js from "@eslint/js";
import globals from "globals";

const rules = {
  "curly": ["error", "multi-line"],
  "eqeqeq": "error",
  "no-implicit-globals": "error",
  "no-shadow": ["error", { builtinGlobals: false }],
  "no-var": "error",
  "prefer-const": "error",
  "max-lines": ["error", 300],
};

export default [
  { ignores: ["webapp/static/dist/"] },
  js.configs.recommended,
  { rules, linterOptions: { reportUnusedDisableDirectives: "error" } },
  { files: ["webapp/static/js/**", "webapp/static/library/**"], languageOptions: { globals: globals.browser } },
  { files: ["webapp/static/worker/**"], languageOptions: { globals: globals.worker } },
  { files: ["webapp/static/sw/**"], languageOptions: { globals: globals.serviceworker } },
  { files: ["webapp/static/shared/**"], languageOptions: { globals: globals["shared-node-browser"] } },
  { files: ["webapp/verify/**"], languageOptions: { globals: globals.browser } },
  { files: ["webapp/*.mjs", "tests/js/**"], languageOptions: { globals: globals.node } },
  {
    // For browsers that know no newer JavaScript.
    files: ["webapp/static/js/boot.js"],
    languageOptions: { ecmaVersion: 5, sourceType: "script" },
    rules: { "no-var": "off" },
  },
];
