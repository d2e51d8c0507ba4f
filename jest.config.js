/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/src", "<rootDir>/test", "<rootDir>/scripts"],
  testMatch: ["**/*.spec.ts", "**/*.spec.tsx"],
  transform: {
    "^.+\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  // Univer's CommonJS builds require these ES modules, which Node 20 takes and jest does not.
  transformIgnorePatterns: [
    "/node_modules/(?!(lodash-es|nanoid|numfmt|rbush|quickselect|kdbush|flatqueue|franc-min|trigram-utils|n-gram|collapse-white-space)/)",
  ],
};
