import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseXml } from "../hosting/parseXml";
import { checkRelease, inspectSite } from "./release";

// `npm run release:check`: whether this version may be published at ADDIN_URL.
const ROOT = resolve(import.meta.dirname, "../..");
const { ADDIN_URL: address, ...environment } = process.env;
const { version } = JSON.parse(readFileSync(resolve(ROOT, "package.json"), "utf8")) as {
  readonly version: string;
};

const isReady = await checkRelease(address, version, {
  run: ([program = "", ...words], env) =>
    spawnSync(program, words, {
      ...{ cwd: ROOT, stdio: "inherit", env: { ...environment, ...env } },
      // npm is a script on Windows.
      shell: process.platform === "win32",
    }).status === 0,
  say: (line) => process.stdout.write(`${line}\n`),
  inspect: (where) => inspectSite(resolve(ROOT, "dist-site"), where, parseXml),
});
process.exitCode = isReady ? 0 : 1;
