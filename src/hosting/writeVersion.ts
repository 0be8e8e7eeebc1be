import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { VERSION } from "../domain/version";
import { withVersion } from "./manifestVersion";

// Called by `npm version` when package.json has its new version: the manifest gets the same.
const ROOT = resolve(import.meta.dirname, "../..");
const MANIFEST = resolve(ROOT, "manifest.xml");
writeFileSync(MANIFEST, withVersion(readFileSync(MANIFEST, "utf8"), VERSION));
