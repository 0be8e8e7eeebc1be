import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LOCALES } from "../../domain/locale";
import "../refusals/shippedRefusals";
import "../telling/shippedTelling";
import { FUNCTIONS } from "../functions";
import { readFunctions } from "../metadata/readFunctions";
import { helpDocument } from "./helpDocument";
import { helpPage } from "./helpPage";

/** The help pages, one folder a language, below the folder given on the command line. */
const [folder = "dist/help"] = process.argv.slice(2);

const functions = readFunctions(join(import.meta.dirname, ".."), Object.keys(FUNCTIONS));
for (const locale of LOCALES) {
  mkdirSync(join(folder, locale), { recursive: true });
  const page = helpPage(await helpDocument(functions, locale));
  writeFileSync(join(folder, locale, "functions.html"), page);
}
