const path = require("node:path");
const { getHttpsServerOptions } = require("office-addin-dev-certs");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { BannerPlugin, Compilation } = require("webpack");
const { functionsMetadata } = require("./scripts/functionsMetadata");
const { siteAddress } = require("./scripts/siteAddress");

/**
 * Microsoft's own build of Office.js, the newest. A closed network hosts a copy and names it here:
 * `OFFICE_JS_URL=https://addins.example.go.kr/office/office.js npm run build`.
 */
const OFFICE_JS_URL = process.env.OFFICE_JS_URL ?? "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Where the built add-in will be served from; manifest.xml carries the development address and gets this one. */
const SITE_URL = process.env.SITE_URL ?? "https://localhost:3000";

/**
 * Files of which nearly everything runs as soon as the pane comes up. Their first line asks the engine to compile them whole, on
 * a thread beside, while they load; otherwise it compiles each function as it is called first, and the first check of a sheet
 * takes twice as long. An engine that does not know the line (before Chromium 136) reads a comment.
 * https://v8.dev/blog/explicit-compile-hints
 */
const CALLED_AT_START = {
  banner: "//# allFunctionsCalledOnLoad",
  raw: true,
  include: /^(pane|usecases|(for\.)?content)\./,
  // After the minimizer, which takes comments away, and before the source maps and the hashes.
  stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1,
};

/** @returns {import("webpack").Configuration} */
module.exports = async (_environment, { mode = "development" }) => ({
  mode,
  devtool: mode === "production" ? "source-map" : "inline-source-map",
  // One page, one copy of every module: what a use case stores, the functions see.
  entry: {
    functions: "./src/runtime/functions.ts",
    shell: { import: "./src/runtime/shell.ts", dependOn: "functions" },
  },
  output: {
    path: path.resolve(__dirname, "dist"),
    // The manifest names functions.js; whatever is loaded later carries its content's hash, so no cache serves it stale.
    filename: ({ chunk }) => (chunk?.name === "functions" ? "functions.js" : "[name].[contenthash:8].js"),
    chunkFilename: "[name].[contenthash:8].js",
    // All files lie beside the one page, so no script has to find out at runtime where it came from.
    publicPath: "",
    clean: true,
  },
  // A file that several chunks need says in its name which: so it can be told what a first paint waits for.
  optimization: {
    chunkIds: "named",
    splitChunks: {
      name: (_module, chunks) => ["for", ...chunks.map(({ name }) => name).sort()].join("."),
      // A library that one chunk needs comes in that chunk.
      cacheGroups: { defaultVendors: false },
    },
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2020",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      },
      // The help's list of functions: the page of the documentation that names them all.
      {
        test: path.resolve(__dirname, "docs/functions.md"),
        type: "json",
        use: path.resolve(__dirname, "scripts/functionsHelp.js"),
      },
    ],
  },
  plugins: [
    new HtmlPlugin({
      template: "./src/taskpane/taskpane.html",
      filename: "taskpane.html",
      // Order matters: the functions are associated before anything else of ours runs.
      chunks: ["functions", "shell"],
      chunksSortMode: "manual",
      scriptLoading: "blocking",
      inject: "body",
      officeScript: OFFICE_JS_URL,
      officeOrigin: new URL(OFFICE_JS_URL).origin,
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets/icons/*.png", to: "assets/icons/[name][ext]", noErrorOnMissing: true },
        { from: "assets/samples/*.xlsx", to: "assets/samples/[name][ext]", noErrorOnMissing: true },
        {
          from: "manifest.xml",
          transform: (content) => siteAddress(String(content), SITE_URL),
          noErrorOnMissing: true,
        },
      ],
    }),
    functionsMetadata({ siteUrl: SITE_URL }),
    new BannerPlugin(CALLED_AT_START),
  ],
  performance: { maxAssetSize: 1_000_000, maxEntrypointSize: 200_000 },
  devServer: {
    port: 3000,
    // Excel loads add-ins over https only; the certificate is made for this machine and asks before it is trusted.
    server: process.env.WEBPACK_SERVE ? { type: "https", options: await getHttpsServerOptions() } : "http",
    headers: { "Access-Control-Allow-Origin": "*" },
  },
});
