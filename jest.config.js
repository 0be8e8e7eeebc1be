import { availableParallelism } from "node:os";

const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
};

/**
 * What code asks for most, handed to each module: looking it up in the context of a test costs a tenth
 * of all the time. Those are left out that some package names a constant or class of its own by.
 */
const GLOBALS =
  "Array BigInt Error JSON Map Math Number Object Promise Reflect RegExp String TypeError WeakMap WeakSet".split(
    " ",
  );

const node = {
  transform,
  sandboxInjectedGlobals: GLOBALS,
  moduleNameMapper: {
    "^fast-check$": "<rootDir>/tests/headless/seededLaws.cjs",
    "^@fluentui/react-icons$": "<rootDir>/tests/headless/icons.cjs",
  },
  testEnvironment: "<rootDir>/src/workbench/node/nodeEnvironment.mjs",
  globalSetup: "<rootDir>/tests/headless/freshData.mjs",
  setupFiles: ["<rootDir>/tests/headless/laterScripts.ts"],
};

/** Three rooms: rules and office.js in Node, the pane in jsdom, the whole product in Chromium. */
export default {
  // Tests of custom functions wait for office.js as long as they calculate: half as many more than cores.
  // Each file brings its functions anew, so package.json has V8 compile for speed only what runs for long.
  maxWorkers: Math.ceil(1.5 * availableParallelism()),
  // A busy machine is no fault; what never ends does end a run.
  testTimeout: 30_000,
  projects: [
    {
      ...node,
      displayName: "node",
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/tests/browser/", "<rootDir>/tests/bench/"],
    },
    {
      ...node,
      displayName: "pane",
      testEnvironment: "<rootDir>/src/workbench/node/paneEnvironment.mjs",
      testMatch: ["<rootDir>/tests/**/*.test.tsx"],
    },
    {
      ...node,
      displayName: "browser",
      testMatch: ["<rootDir>/tests/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/tests/browser/chromium/setUp.ts",
      globalTeardown: "<rootDir>/tests/browser/chromium/tearDown.ts",
      setupFilesAfterEnv: ["<rootDir>/tests/browser/chromium/timeout.ts"],
    },
  ],
};
