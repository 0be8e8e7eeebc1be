import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { MODELS } from "../plans/models/models";
import { withMenu } from "./manifestMenu";

// Called by `npm run manifest`: the ribbon's menu is that of the models.
const MANIFEST = resolve(import.meta.dirname, "../../manifest.xml");
writeFileSync(MANIFEST, withMenu(readFileSync(MANIFEST, "utf8"), MODELS));
