import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { VERSION } from "../domain/version";
import { parseXml } from "../hosting/parseXml";
import { checkRelease, inspectSite, type TagPlace } from "./release";

// `npm run release:check`: whether this version may be published at ADDIN_URL.
const ROOT = resolve(import.meta.dirname, "../..");
const { ADDIN_URL: address, ...environment } = process.env;

/** The commit that a name of git stands for; undefined where git knows no such name. */
function commitOf(name: string): string | undefined {
  const words = ["rev-parse", "--quiet", "--verify", `${name}^{commit}`];
  const { status, stdout } = spawnSync("git", words, { cwd: ROOT, encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}

function placeOf(tag: string): TagPlace {
  const tagged = commitOf(`refs/tags/${tag}`);
  if (tagged === undefined) return "nowhere";
  return tagged === commitOf("HEAD") ? "here" : "elsewhere";
}

const isReady = await checkRelease(address, VERSION, {
  run: ([program = "", ...words], env) =>
    spawnSync(program, words, {
      ...{ cwd: ROOT, stdio: "inherit", env: { ...environment, ...env } },
      // npm is a script on Windows.
      shell: process.platform === "win32",
    }).status === 0,
  say: (line) => process.stdout.write(`${line}\n`),
  inspect: (where) => inspectSite(resolve(ROOT, "dist-site"), where, parseXml),
  placeOf,
});
process.exitCode = isReady ? 0 : 1;
