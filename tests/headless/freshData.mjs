import { execFileSync } from "node:child_process";

/** Jest's global set-up: compiles the dataset once a run, so that no test reads that of another branch. */
export default function freshData() {
  if (process.env.DATA_COMPILED) return;
  execFileSync(process.execPath, ["--import", "tsx", "src/dataset/compile/main.ts"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  process.env.DATA_COMPILED = "yes";
}
