// Runs npm scripts side by side, each said when it has ended: node tests/sideBySide.mjs check:types check:lint
// A plus sign joins what runs one after the other; `--aloud` says lines as they come:
// node tests/sideBySide.mjs --aloud check+test:browser test:node
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  options: { aloud: { type: "boolean" } },
  allowPositionals: true,
});

/** Runs a script to its end, after which all that it has said is said; whether it went well. */
function run(script) {
  const started = performance.now();
  const child = spawn("npm", ["run", "--silent", script], {
    env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? "1" : "0" },
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "pipe"],
  });
  const unsaid = new Map([child.stdout, child.stderr].map((stream) => [stream, ""]));
  for (const stream of unsaid.keys()) {
    stream.setEncoding("utf8").on("data", (text) => {
      const said = unsaid.get(stream) + text;
      const end = values.aloud ? said.lastIndexOf("\n") + 1 : 0;
      process.stdout.write(said.slice(0, end));
      unsaid.set(stream, said.slice(end));
    });
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(0);
      console.log(`${script}: ${code === 0 ? "passed" : "failed"} in ${seconds} s`);
      process.stdout.write([...unsaid.values()].join(""));
      resolve(code === 0);
    });
  });
}

/** Runs scripts one after the other, also after one that fails. */
async function runInTurn(scripts) {
  const results = [];
  for (const script of scripts) results.push(await run(script));
  return results;
}

const rows = positionals.map((row) => row.split("+"));
const results = (await Promise.all(rows.map(runInTurn))).flat();
process.exitCode = results.every(Boolean) ? 0 : 1;
