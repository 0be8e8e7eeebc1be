import { copyFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { VERSION } from "../domain/version";
import { writeMissingPage, writePolicyPages } from "./writePolicyPages";

// Called by `npm run build` with the add-in's folder: the manifest names the support page.
const ROOT = resolve(import.meta.dirname, "../..");
const [folder = "dist"] = process.argv.slice(2);
const address = process.env["ADDIN_URL"] ?? "https://localhost:3000";
const facts = { address, version: VERSION, hasFront: false };

writePolicyPages(folder, facts);
writeMissingPage(folder, facts);
copyFileSync(join(ROOT, "src/site/front.css"), join(folder, "front.css"));
