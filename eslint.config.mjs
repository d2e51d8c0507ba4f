import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** The floors of docs/design.md: what a folder may not import. Arrows go down only. */
const NO_OFFICE_OR_FACE = [
  "**/excel/**",
  "**/functions/**",
  "**/usecases/**",
  "**/commands/**",
  "**/taskpane/**",
  "**/runtime/**",
];
const floors = [
  { files: ["src/rules/**"], forbidden: ["**/core/**", "**/scoresheet/**", "**/i18n/**", ...NO_OFFICE_OR_FACE] },
  { files: ["src/core/**"], forbidden: ["**/scoresheet/**", "**/i18n/**", ...NO_OFFICE_OR_FACE] },
  { files: ["src/scoresheet/**"], forbidden: ["**/i18n/**", ...NO_OFFICE_OR_FACE] },
  { files: ["src/rulesheet/**"], forbidden: ["**/core/**", "**/scoresheet/**", "**/i18n/**", ...NO_OFFICE_OR_FACE] },
  { files: ["src/functions/**"], forbidden: ["**/excel/**", "**/usecases/**", "**/commands/**", "**/taskpane/**"] },
  { files: ["src/excel/**"], forbidden: ["**/usecases/**", "**/commands/**", "**/taskpane/**", "**/functions/**"] },
  { files: ["src/usecases/**"], forbidden: ["**/commands/**", "**/taskpane/**", "**/functions/**"] },
  { files: ["src/commands/**"], forbidden: ["**/taskpane/**", "**/functions/**"] },
];

const REACT = ["react", "react-dom", "react-dom/*", "@fluentui/*"];
const OFFICE_GLOBALS = ["Office", "Excel", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/excel names Office (docs/design.md).",
}));
const DOM_GLOBALS = ["window", "document", "navigator", "fetch", "localStorage"].map((name) => ({
  name,
  message: "The lower floors know no browser (docs/design.md).",
}));

/** Every rule of Microsoft's own plugin, as errors. */
const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
);

export default tseslint.config(
  { ignores: ["dist/", "dist-workbench/", "node_modules/", "screenshots/", "coverage/"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Indices inside a loop's own bounds: the alternative is a branch that no test can reach.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Texts are plain functions kept in tables.
      "@typescript-eslint/unbound-method": "off",
      "no-console": "error",
    },
  },
  { files: ["**/*.js", "**/*.mjs"], ...tseslint.configs.disableTypeChecked },
  { files: ["**/*.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  {
    files: ["src/**"],
    plugins: { "office-addins": officeAddins, "react-hooks": reactHooks },
    rules: { ...officeRules, ...reactHooks.configs.recommended.rules },
  },
  ...floors.map(({ files, forbidden }) => ({
    files,
    ignores: ["**/*.spec.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: [...forbidden, ...REACT], message: "See the floors in docs/design.md." }] },
      ],
    },
  })),
  { files: ["src/**"], ignores: ["src/excel/**"], rules: { "no-restricted-globals": ["error", ...OFFICE_GLOBALS] } },
  {
    files: ["src/rules/**", "src/core/**", "src/rulesheet/**", "src/scoresheet/**", "src/functions/**", "src/i18n/**"],
    rules: { "no-restricted-globals": ["error", ...OFFICE_GLOBALS, ...DOM_GLOBALS] },
  },
  // Command lines speak on the console.
  { files: ["scripts/**", "test/standin/headless/**", "test/bench/**"], rules: { "no-console": "off" } },
);
