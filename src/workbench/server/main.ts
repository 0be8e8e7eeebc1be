import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { formatBanner, formatPortTaken } from "./banner";
import { openCertificate } from "./certificate";
import { listen, readPort } from "./listen";
import { certificateSources } from "./officeCertificate";
import { nameIn } from "./manifestOrigin";
import { siteListener, type SiteFolders } from "./site";

const ROOT = resolve(fileURLToPath(import.meta.url), "../../../..");
const USUAL_PORT = 3000;

const { values: asked } = parseArgs({ options: { addin: { type: "string" } } });

const FOLDERS: SiteFolders = {
  addin: asked.addin === undefined ? join(ROOT, "dist") : resolve(asked.addin),
  workbench: join(ROOT, "dist-workbench"),
  officeJs: join(ROOT, "node_modules/@microsoft/office-js/dist"),
};

async function serve(): Promise<void> {
  const wanted = readPort(process.env["PORT"], USUAL_PORT);
  const certificate = await openCertificate(certificateSources(import.meta.url));
  let origin = `https://localhost:${wanted}`;
  const server = createServer(
    certificate,
    siteListener(FOLDERS, () => origin),
  );
  const port = await listen(server, wanted);
  origin = `https://localhost:${port}`;
  if (port !== wanted) process.stdout.write(formatPortTaken(wanted, port));
  process.stdout.write(formatBanner(readName(FOLDERS.addin), origin, certificate));
}

function readName(folder: string): string {
  return nameIn(readFileSync(join(folder, "manifest.xml"), "utf8"));
}

const missing = [
  join(FOLDERS.addin, "manifest.xml"),
  join(FOLDERS.workbench, "index.html"),
  join(FOLDERS.officeJs, "office.js"),
].filter((file) => !existsSync(file));

if (missing.length > 0) {
  process.stderr.write(
    `Nothing to serve yet: ${missing.join(", ")} ${missing.length > 1 ? "are" : "is"} missing.\n` +
      `Run "npm start", which builds and serves, or "npm ci" first if node_modules is missing.\n`,
  );
  process.exitCode = 1;
} else {
  serve().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
