import { isReadableByExcel } from "../hosting/excelDemands";
import type { CheckFault } from "./siteTexts";

/** Something wrong with the site that a page comes from. */
export interface SiteFault {
  readonly fault: CheckFault;
  readonly file?: string;
  readonly address?: string;
}

/** What Excel reads before anything else; on the web it reads the lists from an origin of its own. */
const FILES = ["manifest.xml", "functions.json", "functions-ja.json", "taskpane.html"];

/**
 * What would keep Excel from using the site, as far as a page of it can see: whether its files are
 * there, may be read from elsewhere, and name the address that they have. `base` ends with a slash.
 */
export async function checkFromPage(
  base: string,
  ask: (url: string) => Promise<Response>,
): Promise<readonly SiteFault[]> {
  const insecure: readonly SiteFault[] = base.startsWith("https://") ? [] : [{ fault: "insecure" }];
  const found = await Promise.all(FILES.map((file) => checkFile(base, file, ask)));
  const faults = [...insecure, ...found.flat()];
  return faults.some(({ fault }) => fault === "network") ? [{ fault: "network" }] : faults;
}

async function checkFile(
  base: string,
  file: string,
  ask: (url: string) => Promise<Response>,
): Promise<readonly SiteFault[]> {
  let response: Response;
  try {
    response = await ask(base + file);
  } catch {
    return [{ fault: "network" }];
  }
  const content = response.ok ? await response.text() : "";
  if (!response.ok || !isOurs(file, content)) return [{ fault: "missing", file }];
  const isReadable =
    !file.endsWith(".json") ||
    isReadableByExcel(response.headers.get("access-control-allow-origin"));
  const faults: SiteFault[] = isReadable ? [] : [{ fault: "cors", file }];
  const address = file === "manifest.xml" ? addressIn(content) : undefined;
  if (address !== undefined && address !== base) faults.push({ fault: "address", address });
  return faults;
}

/** A host that knows no file often answers with a page of its own. */
function isOurs(file: string, content: string): boolean {
  if (file.endsWith(".json")) return content.trimStart().startsWith("{");
  return file.endsWith(".xml") ? content.includes("<OfficeApp") : content.includes("office.js");
}

/** The folder that the manifest's page lies in, with a slash at the end. */
export function addressIn(manifest: string): string | undefined {
  return /DefaultValue="([^"]*\/)taskpane\.html"/.exec(manifest)?.[1];
}
