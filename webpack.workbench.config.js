const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

/**
 * The workbench: the add-in in a browser, beside a real grid. The add-in itself is not built here, it is served as it
 * stands in dist/. The grid and the formula engine are chunks of their own, so that the frame is on screen first.
 *
 * @type {import("webpack").Configuration}
 */
module.exports = {
  mode: "production",
  devtool: false,
  entry: { workbench: "./test/workbench/page/main.tsx" },
  output: {
    path: path.resolve(__dirname, "dist-workbench"),
    filename: "[name].[contenthash:10].js",
    chunkFilename: "[name].[contenthash:10].js",
    publicPath: "/",
    clean: true,
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
              target: "es2022",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      },
    ],
  },
  // It is served to this machine alone and built at every start: to shrink ten megabytes takes longer than to send them.
  optimization: { minimize: false },
  performance: false,
  plugins: [
    new HtmlPlugin({ template: "./test/workbench/page/index.html", scriptLoading: "defer" }),
    new CopyPlugin({
      patterns: [{ from: require.resolve("@univerjs/preset-sheets-core/lib/index.css"), to: "grid.css" }],
    }),
  ],
};
