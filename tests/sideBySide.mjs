// Runs npm scripts side by side: node tests/sideBySide.mjs check:types check:lint
import { spawn } from "node:child_process";

/** Runs a script to its end, then prints all it has said; whether it went well. */
function run(script) {
  const started = performance.now();
  const child = spawn("npm", ["run", "--silent", script], {
    env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? "1" : "0" },
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = [];
  child.stdout.on("data", (part) => said.push(part));
  child.stderr.on("data", (part) => said.push(part));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(0);
      console.log(`${script}: ${code === 0 ? "passed" : "failed"} in ${seconds} s`);
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

const results = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = results.every(Boolean) ? 0 : 1;
