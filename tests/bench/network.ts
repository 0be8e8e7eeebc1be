import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { BenchRow } from "./benchRow";

const ROOT = resolve(import.meta.dirname, "../..");

/** What Excel fetches before the pane shows, and what is asked for anew each time (src/hosting/headerRules.ts). */
const OPENING = /^(taskpane\.html|parts\/(functions|sources|commands|taskpane)\.\w+\.(js|css))$/;
const METADATA = ["functions.json", "manifest.xml"];
const ICONS = ["icon-16.png", "icon-32.png", "icon-80.png"];
const ASKED_ANEW = ["taskpane.html", "functions.json"];
/** A 304 with its headers, compressed or not. */
const UNCHANGED_KB = 0.5;

/** Bytes and requests of a user as docs/deploy.md counts them, from what is built. */
export function benchNetwork(): BenchRow[] {
  if (!existsSync(join(ROOT, "dist/taskpane.html")))
    return [{ name: "the add-in's files", measured: "not measured: npm run build" }];
  const scripts = readdirSync(join(ROOT, "dist/parts")).filter((name) => /\.(js|css)$/.test(name));
  const files = ["taskpane.html", ...scripts.map((name) => `parts/${name}`)];
  const opening = files.filter((name) => OPENING.test(name));
  const first = [...opening, ...METADATA, ...ICONS.map((icon) => `assets/${icon}`)];
  const parts = files.filter((name) => !OPENING.test(name));
  const workbench = readdirSync(join(ROOT, "dist-workbench/parts")).filter((name) =>
    name.startsWith("workbench."),
  );
  return [
    row("a first user, pane shown", first, "dist"),
    {
      name: "a returning user, nothing new",
      measured: `${ASKED_ANEW.length} requests, ${(ASKED_ANEW.length * UNCHANGED_KB).toFixed(1)} kB`,
    },
    { name: "a calculation, an insert once its part is there", measured: "0 requests, 0 kB" },
    row("every other part of the pane, once", parts, "dist"),
    row("a first visitor of the workbench page, its own files", workbench, "dist-workbench/parts"),
  ];
}

function row(name: string, files: readonly string[], folder: string): BenchRow {
  const bytes = files.reduce((sum, file) => sum + sizeOf(join(ROOT, folder, file)), 0);
  return { name, measured: `${files.length} requests, ${(bytes / 1000).toFixed(1)} kB` };
}

/** As a host sends it: compressed, but for pictures. */
function sizeOf(file: string): number {
  const content = readFileSync(file);
  return file.endsWith(".png") ? content.length : gzipSync(content).length;
}
