import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** What somebody asks of a host, compressed as hosts send it. */
export interface NetworkUse {
  /** As docs/deploy.md calls them. */
  readonly who: string;
  readonly requests: number;
  readonly kB: number;
}

/** What Excel fetches before the pane shows, and what is asked for anew each time (src/hosting/headerRules.ts). */
const OPENING =
  /^(taskpane\.html|parts\/(presses|functions|refusals|sources|commands|taskpane)\.\w+\.(js|css))$/;
const METADATA = ["functions.json", "manifest.xml"];
const ICONS = ["icon-16.png", "icon-32.png", "icon-80.png"];
const ASKED_ANEW = ["taskpane.html", "functions.json"];
/** A 304 with its headers, compressed or not. */
const UNCHANGED_KB = 0.5;

/** What users and visitors ask of a host, from dist/ and dist-workbench/ as they are built; office.js is Microsoft's. */
export function measureNetwork(): readonly NetworkUse[] {
  const files = ["taskpane.html", ...filesIn("dist/parts").map((name) => `parts/${name}`)];
  const opening = files.filter((name) => OPENING.test(name));
  const first = [...opening, ...METADATA, ...ICONS.map((icon) => `assets/${icon}`)];
  const workbench = filesIn("dist-workbench/parts").filter((name) => name.startsWith("workbench."));
  return [
    use("A first user, pane shown", "dist", first),
    {
      who: "A returning user, nothing new",
      requests: ASKED_ANEW.length,
      kB: ASKED_ANEW.length * UNCHANGED_KB,
    },
    use(
      "All other parts of the pane, once",
      "dist",
      files.filter((name) => !OPENING.test(name)),
    ),
    use("A first visitor of **Try it here**, beside that", "dist-workbench/parts", workbench),
  ];
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => /\.(js|css)$/.test(name));
}

function use(who: string, folder: string, files: readonly string[]): NetworkUse {
  const bytes = files.reduce((sum, file) => sum + sizeOf(join(folder, file)), 0);
  return { who, requests: files.length, kB: bytes / 1000 };
}

/** As a host sends it: compressed, but for pictures. */
function sizeOf(file: string): number {
  const content = readFileSync(file);
  return file.endsWith(".png") ? content.length : gzipSync(content).length;
}
