import { join } from "node:path";
import type { HeaderRule } from "../../src/hosting/headerRules";
import { serveFolder } from "../../src/hosting/serveFolder";
import { openCertificate } from "../../src/workbench/server/certificate";
import { certificateSources } from "../../src/workbench/server/officeCertificate";

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
