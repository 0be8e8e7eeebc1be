import { join, resolve } from "node:path";
import { VERSION } from "../domain/version";
import { writeSite } from "./writeSite";

// Called by `npm run build:site` when everything else is built, with the folder to write.
const ROOT = resolve(import.meta.dirname, "../..");
const [folder = "dist-site"] = process.argv.slice(2);
const address = (process.env["ADDIN_URL"] ?? "https://localhost:3000").replace(/\/+$/, "");

writeSite(folder, {
  addin: join(ROOT, "dist"),
  workbench: join(ROOT, "dist-workbench"),
  front: join(ROOT, "dist-front"),
  pictures: join(ROOT, "assets/pictures"),
  ...{ address, version: VERSION },
});
process.stdout.write(`The site for ${address} is in ${folder}/.\n`);
