import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SITE_HEADER_RULES, type HeaderRule } from "../../../src/hosting/headerRules";
import { serveFolder } from "../../../src/hosting/serveFolder";
import { writeSite } from "../../../src/site/writeSite";
import { openCertificate } from "../../../src/workbench/server/certificate";
import { certificateSources } from "../../../src/workbench/server/officeCertificate";

/** A folder served as any static host would. */
export interface ServedSite {
  readonly address: string;
  readonly stop: () => void;
}

/** Serves a folder over https on a free port, with the headers that the rules give each path. */
export async function serveSite(folder: string, rules: readonly HeaderRule[]): Promise<ServedSite> {
  const certificate = await openCertificate(
    certificateSources(join(process.cwd(), "package.json")),
  );
  const { port, stop } = await serveFolder({ folder, rules, certificate });
  return { address: `https://localhost:${port}`, stop };
}

/** The whole site as it is built, in a folder of its own, served as a host would until it is stopped. */
export async function serveBuiltSite(
  version: string,
): Promise<ServedSite & { readonly folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), "iij-site-"));
  const { address, stop } = await serveSite(folder, SITE_HEADER_RULES);
  writeSite(folder, {
    addin: "dist",
    workbench: "dist-workbench",
    front: "dist-front",
    pictures: "assets/pictures",
    ...{ address, version },
  });
  return {
    ...{ folder, address },
    stop: () => {
      stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
