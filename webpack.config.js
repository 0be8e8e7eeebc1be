// Two sites: the add-in (dist/, ready for any static host) and the workbench page (dist-workbench/).
import { gzipSync } from "node:zlib";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";

/** The origin that the sources are written with; ADDIN_URL replaces it in what is published. */
const DEVELOPMENT_URL = "https://localhost:3000";
const addinUrl = (process.env.ADDIN_URL ?? DEVELOPMENT_URL).replace(/\/+$/, "");
const atAddinUrl = (content) => content.toString().replaceAll(DEVELOPMENT_URL, addinUrl);

/** Gzipped kilobytes (1,000 bytes). Office.js itself is not counted. */
const BUDGETS = [
  { name: "before a cell can calculate", files: ["functions.js"], limitKb: 50 },
  {
    name: "the pane in all",
    files: ["functions.js", "commands.js", "taskpane.js"],
    limitKb: 200,
  },
];

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
};

const styles = { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] };

const site = {
  mode: "production",
  devtool: "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  stats: "errors-warnings",
  performance: { hints: false },
};

/** Prints the gzipped size of each budget and fails the build above its limit. */
class SizeBudgets {
  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("SizeBudgets", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "SizeBudgets", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        (assets) => {
          for (const { name, files, limitKb } of BUDGETS) {
            const bytes = files
              .map((file) => gzipSync(assets[file]?.buffer() ?? "").length)
              .reduce((sum, size) => sum + size, 0);
            const kb = bytes / 1000;
            const line = `${name}: ${kb.toFixed(1)} kB gzipped of at most ${limitKb} kB (${files.join(" + ")})`;
            console.log(line);
            if (kb > limitKb) compilation.errors.push(new WebpackError(`Over budget, ${line}`));
          }
        },
      );
    });
  }
}

const addin = {
  ...site,
  name: "addin",
  entry: {
    functions: "./src/functions/index.ts",
    commands: { import: "./src/commands/index.ts", dependOn: "functions" },
    taskpane: { import: "./src/taskpane/index.tsx", dependOn: ["functions", "commands"] },
  },
  output: { path: `${import.meta.dirname}/dist`, filename: "[name].js", clean: true },
  module: { rules: [typescript, styles] },
  plugins: [
    new HtmlPlugin({
      template: "./src/taskpane/taskpane.html",
      filename: "taskpane.html",
      chunks: ["functions", "commands", "taskpane"],
      chunksSortMode: "manual",
      hash: true,
    }),
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    new CopyPlugin({
      patterns: [
        { from: "manifest.xml", transform: atAddinUrl },
        { from: "src/functions/functions*.json", to: "[name][ext]", transform: atAddinUrl },
        { from: "assets/*.png", to: "assets/[name][ext]" },
      ],
    }),
    new SizeBudgets(),
  ],
};

const workbench = {
  ...site,
  name: "workbench",
  entry: { workbench: "./src/workbench/page/main.ts" },
  output: {
    path: `${import.meta.dirname}/dist-workbench`,
    publicPath: "/workbench/",
    filename: "[name].js",
    clean: true,
  },
  devtool: false,
  // Served on this machine alone, and most of it (Univer) comes minified.
  optimization: { minimize: false },
  module: {
    rules: [typescript, styles],
  },
  plugins: [
    new HtmlPlugin({ template: "./src/workbench/page/index.html", filename: "index.html" }),
    new MiniCssExtractPlugin({ filename: "[name].css" }),
  ],
};

export default [addin, workbench];
