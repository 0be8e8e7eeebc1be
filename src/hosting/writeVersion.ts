import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { withVersion } from "./manifestVersion";

// Called by `npm version` when package.json has its new version: the manifest gets the same.
const ROOT = resolve(import.meta.dirname, "../..");
const MANIFEST = resolve(ROOT, "manifest.xml");
const { version } = JSON.parse(readFileSync(resolve(ROOT, "package.json"), "utf8")) as {
  readonly version: string;
};
writeFileSync(MANIFEST, withVersion(readFileSync(MANIFEST, "utf8"), version));
