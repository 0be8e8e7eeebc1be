import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folderOf, formatFrontPage, type SiteFacts } from "./frontPage";
import { formatHeadersFile, formatNginxFile } from "../hosting/hostFiles";
import { SITE_HEADER_RULES } from "../hosting/headerRules";
import { addressIn } from "./checkFromPage";
import { LANGUAGES } from "./siteTexts";
import { writeMissingPage, writePolicyPages } from "./writePolicyPages";

/** What a site is put together from; all folders are built before. */
export interface SiteParts {
  readonly addin: string;
  readonly workbench: string;
  /** The front page's script and style. */
  readonly front: string;
  readonly pictures: string;
  /** The https address that the site will have, without a slash at the end. */
  readonly address: string;
  readonly version: string;
}

/** Files that name the address they are served at. */
const ADDRESSED = /^(manifest\.xml|functions[^/]*\.json)$/;

/** Writes the whole site into a folder, which is emptied first: any static host can serve it. */
export function writeSite(folder: string, parts: SiteParts): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(parts.addin, folder, { recursive: true });
  cpSync(parts.front, folder, { recursive: true });
  cpSync(parts.pictures, join(folder, "pictures"), {
    recursive: true,
    filter: (file) => statSync(file).isDirectory() || file.endsWith(".png"),
  });
  writeWorkbench(join(folder, "workbench"), parts.workbench);
  moveAddresses(folder, parts);
  writePages(folder, parts);
  writeFileSync(join(folder, "_headers"), formatHeadersFile(parts.address, SITE_HEADER_RULES));
  writeFileSync(join(folder, "nginx.conf"), formatNginxFile(parts.address, SITE_HEADER_RULES));
}

/** The workbench in a folder of its own finds its scripts beside it and the add-in one folder up. */
function writeWorkbench(folder: string, built: string): void {
  cpSync(built, folder, { recursive: true });
  const page = join(folder, "index.html");
  const html = readFileSync(page, "utf8").replaceAll('"/workbench/', '"');
  writeFileSync(
    page,
    html.replace("<title>", '<meta name="addin" content="../manifest.xml"><title>'),
  );
}

/** The add-in may have been built for another address: its manifest says for which. */
function moveAddresses(folder: string, { address }: SiteParts): void {
  const builtFor = addressIn(readFileSync(join(folder, "manifest.xml"), "utf8"))?.slice(0, -1);
  if (builtFor === undefined) throw new Error(`The manifest in ${folder} names no taskpane.html.`);
  for (const file of readdirSync(folder).filter((name) => ADDRESSED.test(name))) {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, "utf8").replaceAll(builtFor, address));
  }
}

function writePages(folder: string, facts: SiteFacts): void {
  writePolicyPages(folder, { ...facts, hasFront: true });
  writeMissingPage(folder, { ...facts, hasFront: true });
  for (const language of LANGUAGES)
    writeFileSync(join(folder, folderOf(language), "index.html"), formatFrontPage(language, facts));
}
