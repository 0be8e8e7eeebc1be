import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { FUNCTIONS } from "../functions";
import { catalogueMetadata } from "./catalogueMetadata";
import { readFunctions } from "./readFunctions";

const FOLDER = join(import.meta.dirname, "..");
const FILES = { en: "functions.json", ja: "functions-ja.json" } as const;

const functions = readFunctions(FOLDER, Object.keys(FUNCTIONS));
for (const locale of ["en", "ja"] as const) {
  const content = JSON.stringify(await catalogueMetadata(functions, locale));
  writeFileSync(join(FOLDER, FILES[locale]), await format(content, { parser: "json" }));
}
