// Two sites: the add-in (dist/, ready for any static host) and the workbench page (dist-workbench/); a third, dist-site/, is put together from both.
import { existsSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";

/** The origin that the sources are written with; ADDIN_URL replaces it in what is published. */
const DEVELOPMENT_URL = "https://localhost:3000";
const addinUrl = (process.env.ADDIN_URL ?? DEVELOPMENT_URL).replace(/\/+$/, "");
const atAddinUrl = (content) => content.toString().replaceAll(DEVELOPMENT_URL, addinUrl);

/** Gzipped kilobytes (1,000 bytes) of what is loaded before anyone asks. Office.js itself is not counted. */
const BUDGETS = [
  // Somewhat less than half of it is figures and the names of metrics, from FY2008 on: a quarter takes
  // some 0.2 kB. docs/dataset.md says what to do when the room is used up.
  { name: "before a cell can calculate", files: ["parts/functions.js"], limitKb: 60.6 },
  {
    name: "before the pane shows",
    files: ["presses", "functions", "refusals", "sources", "commands", "taskpane"].map(
      (name) => `parts/${name}.js`,
    ),
    limitKb: 223.5,
  },
];

/** Gzipped kilobytes of all other scripts together, each loaded when it is asked for. */
const ON_DEMAND_LIMIT_KB = 187;

/** The same of the site's workbench page; most of it is Univer, and what draws charts or writes .xlsx comes later. */
const WORKBENCH_BUDGETS = [
  { name: "before a formula can be typed", files: ["parts/workbench.js"], limitKb: 1700 },
];
const WORKBENCH_ON_DEMAND_LIMIT_KB = 750;

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

/** The compiler that is here anyway writes less than the usual minimizer, in an eighth of its time. */
const SMALL = new MinimizerPlugin({
  minify: MinimizerPlugin.swcMinify,
  minimizerOptions: { ecma: 2022, compress: { passes: 3, unsafe_arrows: true } },
});

const styles = { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] };

const site = {
  mode: "production",
  devtool: "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  stats: "errors-warnings",
  performance: { hints: false },
};

/**
 * Fluent's compiled styles still read its list of tokens into constants that nothing uses. Told that
 * reading it does nothing, webpack leaves out the constants, and the list of 30 kB with them. In
 * anybody else's modules a variable of that name may be anything.
 */
export class UnusedTokens {
  apply(compiler) {
    compiler.hooks.normalModuleFactory.tap("UnusedTokens", ({ hooks }) => {
      hooks.parser.for("javascript/esm").tap("UnusedTokens", (parser) => {
        const isFluent = () => FLUENT.test(parser.state.module.resource);
        const isToken = ({ object }) => object.name === "tokens" && isFluent();
        const isPure = (one) => isToken(one) || undefined;
        const isText = ({ expressions }) =>
          expressions.every((one) => one.type === "MemberExpression" && isToken(one)) || undefined;
        parser.hooks.isPure.for("MemberExpression").tap("UnusedTokens", isPure);
        parser.hooks.isPure.for("TemplateLiteral").tap("UnusedTokens", isText);
      });
    });
  }
}

const FLUENT = /[\\/]node_modules[\\/]@(fluentui|griffel)[\\/]/;

/**
 * One scope for all modules of an entry, without wrappers, imports and exports between them. Webpack
 * makes none of a module that a later script imports, unless it does so through the entry. So the entry
 * exports what its modules do, and to later scripts each of these modules is a list of such exports.
 */
export class OneScope {
  constructor(entry, root = import.meta.dirname) {
    const files = reachedFrom(resolve(root, entry));
    const fromRoot = (file) => `./${relative(root, file).replaceAll("\\", "/")}`;
    this.root = root;
    this.names = new Map(files.map((file, index) => [file, exportsOf(file, index)]));
    const exported = [...this.names].map(([file, names]) => reexport(names, fromRoot(file)));
    this.entry = asEntry([`import "${entry}"`, ...exported].join(";"));
  }

  apply(compiler) {
    compiler.hooks.normalModuleFactory.tap("OneScope", ({ hooks }) => {
      hooks.beforeResolve.tap("OneScope", (asked) => {
        const { issuer } = asked.contextInfo;
        if (issuer.startsWith("data:")) asked.context = this.root;
        else if (issuer !== "" && !this.names.has(issuer)) this.#askEntry(asked);
      });
    });
  }

  #askEntry(asked) {
    const names = this.names.get(fileOf(asked.context, asked.request));
    const turned = names?.map(([name, as]) => [as, name]);
    if (turned) asked.request = asList(reexport(turned, this.entry));
  }
}

/** Modules without a file: one that does something, and one that only exports again. */
const asEntry = (script) => `data:text/javascript,${encodeURIComponent(script)}`;
const asList = (script) => `data:${LIST_TYPE},${encodeURIComponent(script)}`;
const LIST_TYPE = "application/javascript";

/** Whoever imports from a list takes it from the entry at once. */
export const LISTS = { mimetype: LIST_TYPE, sideEffects: false };

function reexport(names, from) {
  return `export{${names.map(([name, as]) => `${name} as ${as}`).join()}}from${JSON.stringify(from)}`;
}

/** The names that a file exports, each with one that no other file of the entry has. */
function exportsOf(file, index) {
  return [...readFileSync(file, "utf8").matchAll(EXPORT)].map(([, name]) => [
    name,
    `${name}_${index}`,
  ]);
}

const EXPORT = /^export (?:async )?(?:abstract )?(?:function\*?|const|let|class|enum) (\w+)/gm;

/** A file of ours, and those that it needs before it can run. */
function reachedFrom(file, known = new Set()) {
  if (known.has(file) || !file.endsWith(".ts")) return [];
  known.add(file);
  const imports = [...readFileSync(file, "utf8").matchAll(IMPORT)];
  return [file, ...imports.flatMap(([, from]) => reachedFrom(fileOf(dirname(file), from), known))];
}

const IMPORT = /^(?:import|export) (?!type)[^;]*?"(\.[^"]+)";/gm;

function fileOf(folder, request) {
  const path = resolve(folder, request);
  return existsSync(`${path}.ts`) ? `${path}.ts` : path;
}

/**
 * Keeps a module out of the entry's scope: it stands behind that then. Figures beside the names of
 * metrics, amidst the code, compress a kilobyte worse.
 */
class Apart {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("Apart", ({ hooks }) => {
      hooks.finishModules.tap("Apart", (modules) => {
        for (const module of modules) {
          if (!this.file.test(module.resource ?? "")) continue;
          module.getConcatenationBailoutReason = () => "kept apart";
        }
      });
    });
  }
}

/**
 * Leaves out Univer's patterns for breaking words, of 80 languages and a megabyte compressed. No word
 * in a cell is broken, and Univer does without a pattern that is not there.
 */
class NoHyphenation {
  apply(compiler) {
    compiler.hooks.normalModuleFactory.tap("NoHyphenation", ({ hooks }) => {
      hooks.beforeResolve.tap("NoHyphenation", (asked) => {
        if (UNIVER_DRAWING.test(asked.context) && asked.request.startsWith("./"))
          asked.request = asEntry("");
      });
    });
  }
}

const UNIVER_DRAWING = /[\\/]@univerjs[\\/]engine-render[\\/]lib[\\/]es\b/;

/** What is left of the patterns is worth no request. */
const HYPHENATING = { test: UNIVER_DRAWING, parser: { dynamicImportMode: "eager" } };

/** Prints the gzipped size of each budget and fails the build above its limit. */
class SizeBudgets {
  constructor(budgets, onDemandLimitKb) {
    this.budgets = budgets;
    this.onDemandLimitKb = onDemandLimitKb;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("SizeBudgets", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "SizeBudgets", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        (assets) => {
          const sizes = scriptSizes(assets);
          const rest = onDemand(sizes, this.budgets, this.onDemandLimitKb);
          for (const { name, files, limitKb } of [...this.budgets, rest]) {
            const kb = files.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
            const parts = files.map((file) => `${file} ${(sizes.get(file) ?? 0).toFixed(1)}`);
            const line = `${name}: ${kb.toFixed(1)} kB gzipped of at most ${limitKb} kB (${parts.slice(0, MOST_NAMED).join(" + ")}${parts.length > MOST_NAMED ? " …" : ""})`;
            console.log(line);
            if (kb > limitKb) compilation.errors.push(new WebpackError(`Over budget, ${line}`));
          }
        },
      );
    });
  }
}

/**
 * The functions' script once more under the name that the manifest gives it. Excel loads the page,
 * where functions, commands and pane share a runtime, but the schema and the store want the script too.
 */
class NamedInManifest {
  apply(compiler) {
    const { Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("NamedInManifest", (compilation) => {
      // After the budgets: it is loaded by nobody who loads the page.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT + 1;
      compilation.hooks.processAssets.tap({ name: "NamedInManifest", stage }, (assets) => {
        const [script] = compilation.entrypoints.get("functions").getFiles();
        compilation.emitAsset("functions.js", assets[script]);
      });
    });
  }
}

/** Gzipped kilobytes of each script. */
function scriptSizes(assets) {
  const scripts = Object.entries(assets)
    .map(([asset, source]) => [asset.replace(/\.[0-9a-f]{8}\.js$/, ".js"), source])
    .filter(([file]) => file.endsWith(".js"));
  return new Map(scripts.map(([file, source]) => [file, gzipSync(source.buffer()).length / 1000]));
}

/** Scripts of a budget that are named, the largest first. */
const MOST_NAMED = 12;

/** Whatever no other budget counts, so that nothing hides. */
function onDemand(sizes, budgets, limitKb) {
  const counted = budgets.flatMap(({ files }) => files);
  const files = [...sizes.keys()].filter((file) => !counted.includes(file));
  files.sort((a, b) => sizes.get(b) - sizes.get(a));
  return { name: "on demand", files, limitKb };
}

const functionsScope = new OneScope("./src/functions/index.ts");

const addin = {
  ...site,
  name: "addin",
  // What the hosts of custom functions run, as swc writes the rest.
  target: ["web", "es2022"],
  entry: {
    presses: "./src/commands/earlyPresses.ts",
    functions: functionsScope.entry,
    refusals: { import: "./src/functions/refusals/shippedRefusals.ts", dependOn: "functions" },
    sources: { import: "./src/functions/telling/shippedTelling.ts", dependOn: "functions" },
    commands: { import: "./src/commands/index.ts", dependOn: "functions" },
    taskpane: {
      import: "./src/taskpane/index.tsx",
      dependOn: ["functions", "refusals", "sources", "commands"],
    },
  },
  output: {
    path: `${import.meta.dirname}/dist`,
    // Excel may stay open for days: a part of another version must never be joined to the one that runs.
    // Whoever has a part may keep it (src/hosting/headerRules.ts): its name changes with what it holds.
    filename: "parts/[name].[contenthash:8].js",
    // All parts lie below taskpane.html: their names are their addresses, wherever the add-in is hosted.
    publicPath: "",
    // The page says which letters its scripts are in.
    chunkLoadingGlobal: "iijParts",
    charset: false,
    clean: true,
  },
  optimization: {
    // A part is asked for by its name, which its address has anyway.
    chunkIds: "named",
    // All scripts are of one version: what they call each other's exports may change with it.
    mangleExports: "size",
    minimizer: [SMALL],
    splitChunks: {
      chunks: "async",
      cacheGroups: {
        default: false,
        defaultVendors: false,
        plans: {
          name: "plans",
          test: /src[\\/](plans|domain|dataset)[\\/](?!.*(definitions|japanese|compile[\\/]))/,
          enforce: true,
        },
        japanese: { name: "japanese", test: /src[\\/]dataset[\\/]japanese/, enforce: true },
        excel: { name: "excel", test: /src[\\/]excel[\\/]/, enforce: true },
        controls: { name: "controls", test: /node_modules/, enforce: true },
      },
    },
  },
  module: { rules: [typescript, styles, LISTS] },
  plugins: [
    new HtmlPlugin({
      template: "./src/taskpane/taskpane.html",
      filename: "taskpane.html",
      // A button that is pressed waits for its script, and is answered as soon as the functions are there.
      chunks: ["presses", "functions", "commands", "refusals", "sources", "taskpane"],
      chunksSortMode: "manual",
      // Deferred scripts run after office.js has started, and the first click or cell finds nothing to call.
      scriptLoading: "blocking",
    }),
    new MiniCssExtractPlugin({ filename: "parts/[name].[contenthash:8].css" }),
    new NamedInManifest(),
    new CopyPlugin({
      patterns: [
        { from: "manifest.xml", transform: atAddinUrl },
        { from: "src/functions/functions*.json", to: "[name][ext]", transform: atAddinUrl },
        { from: "assets/*.png", to: "assets/[name][ext]" },
      ],
    }),
    functionsScope,
    new Apart(/[\\/]compiled[\\/]figures\.json$/),
    new UnusedTokens(),
    new SizeBudgets(BUDGETS, ON_DEMAND_LIMIT_KB),
  ],
};

/** The page for this machine's server and for the site: small, in files whose names change with what they hold. */
const workbench = {
  ...site,
  name: "workbench",
  entry: { workbench: "./src/workbench/page/main.ts" },
  output: {
    path: `${import.meta.dirname}/dist-workbench`,
    // Beside the script that asks, wherever the page is served.
    publicPath: "auto",
    filename: "parts/[name].[contenthash:8].js",
    clean: true,
  },
  devtool: false,
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        // What more passes find is a quarter of a percent, for two fifths more of the time.
        minimizerOptions: { compress: { passes: 1 } },
        extractComments: false,
      }),
    ],
  },
  module: { rules: [typescript, styles, HYPHENATING] },
  plugins: [
    new NoHyphenation(),
    new HtmlPlugin({
      template: "./src/workbench/page/index.html",
      filename: "index.html",
      publicPath: "/workbench/",
    }),
    new MiniCssExtractPlugin({ filename: "parts/[name].[contenthash:8].css" }),
    new SizeBudgets(WORKBENCH_BUDGETS, WORKBENCH_ON_DEMAND_LIMIT_KB),
  ],
};

/** Script and style of the site's front page. */
const front = {
  ...site,
  name: "front",
  entry: { front: "./src/site/front.ts" },
  output: { path: `${import.meta.dirname}/dist-front`, filename: "[name].js", clean: true },
  devtool: false,
  module: { rules: [typescript, styles] },
  plugins: [new MiniCssExtractPlugin({ filename: "[name].css" })],
};

export default [addin, workbench, front];
