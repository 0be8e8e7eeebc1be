import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { VIEWPORT } from "./workbenchPage";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first Chromium or Chrome on the PATH; undefined where there is none. */
export function findChromium(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const endings = process.platform === "win32" ? [".exe"] : [""];
  return folders
    .flatMap((folder) => NAMES.flatMap((name) => endings.map((end) => join(folder, name + end))))
    .find(isExecutable);
}

function executableChromium(): string {
  const path = findChromium();
  if (path === undefined) throw new Error("No Chromium on the PATH.");
  return path;
}

/** Starts the Chromium found on the PATH, headless. Throws where there is none. */
export async function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: executableChromium(), args: FLAGS });
}

/** Pages of tests live for seconds: scripts compiled a second time, for speed, cost more than they give. */
const COMPILED_ONCE = "--js-flags=--no-maglev --no-turbofan";

/** A folder in which Chromium keeps a profile, and the server's key that it trusts there. */
export interface KeptProfile {
  readonly folder: string;
  /** Of the server, such as https://localhost:3900. */
  readonly address: string;
  /** SHA-256 of the public key, in Base64: Chromium keeps nothing of an address whose certificate is in error. */
  readonly trustedKey: string;
}

/**
 * Starts Chromium with a profile that outlives it, so that scripts compiled once are not compiled
 * for every page of every test; its first context opens pages in it. Its first page stays at the
 * server, and keeps the process that all pages of a site share. Throws where there is no Chromium.
 */
export async function startKeptChromium(profile: KeptProfile): Promise<Browser> {
  const context = await chromium.launchPersistentContext(profile.folder, {
    executablePath: executableChromium(),
    args: [
      ...FLAGS,
      COMPILED_ONCE,
      "--process-per-site",
      `--ignore-certificate-errors-spki-list=${profile.trustedKey}`,
    ],
    viewport: VIEWPORT,
    // For what a test itself fetches; in the browser the key is enough.
    ignoreHTTPSErrors: true,
  });
  const browser = context.browser();
  if (!browser) throw new Error("The profile belongs to no browser.");
  await context.pages()[0]?.goto(`${profile.address}/assets/icon-16.png`);
  return browser;
}
