/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  // No test is about speed: a limit is there for one that hangs, and must not fail one that waits on a busy machine.
  testTimeout: 120_000,
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
