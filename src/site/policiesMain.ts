import { copyFileSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { writePolicyPages } from "./writePolicyPages";

// Called by `npm run build` with the add-in's folder: the manifest names the support page.
const ROOT = resolve(import.meta.dirname, "../..");
const [folder = "dist"] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  readonly version: string;
};

writePolicyPages(folder, { version, hasFront: false });
copyFileSync(join(ROOT, "src/site/front.css"), join(folder, "front.css"));
