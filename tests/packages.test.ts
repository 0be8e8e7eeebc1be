import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join, resolve } from "node:path";
import ts from "typescript";

const ROOT = resolve(__dirname, "..");

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly peerDependencies?: object;
  readonly peerDependenciesMeta?: object;
}

const LOCKED = Object.entries(
  (JSON.parse(read("package-lock.json")) as { packages: Record<string, LockedPackage> }).packages,
)
  .filter(([path]) => path !== "")
  .map(([path, locked]) => ({ name: path.split("node_modules/").at(-1) ?? path, path, ...locked }));

const SECTIONS = read("docs/dependencies.md").split("\n## ");

/** The table of a section: the texts in backquotes of each row's cells. */
function tableOf(section = ""): readonly (readonly (readonly string[])[])[] {
  return section
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split("|").slice(1, -1).map(quoted));
}

function quoted(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");
}

const ALLOWED = new Set(quoted(/^Every package .*$/m.exec(SECTIONS[0] ?? "")?.[0] ?? ""));

/** Whether an SPDX expression leaves a choice that is allowed; one that cannot be read leaves none. */
function isAllowed(license = ""): boolean {
  const flat = license.replaceAll(/[()]/g, "");
  if (flat.includes(" OR ")) return flat.split(" OR ").some(isAllowed);
  return flat.split(" AND ").every((one) => ALLOWED.has(one));
}

const EXCEPTIONS = new Map(
  tableOf(SECTIONS.find((section) => section.startsWith("Licences"))).map(([names, licences]) => [
    names?.[0] ?? "",
    licences?.[0],
  ]),
);

/** The packages of which an earlier version has a known advisory, with the first that has none. */
const ADVISORIES = tableOf(SECTIONS.find((section) => section.startsWith("Known advisories"))).map(
  ([names, versions]) => [names?.[0] ?? "", versions?.[0] ?? ""] as const,
);

function isAtLeast(version: string, least: string): boolean {
  return version.localeCompare(least, "en", { numeric: true }) >= 0;
}

describe("package-lock.json", () => {
  test.each(ADVISORIES)("%s is at %s or later, which no known advisory is about", (name, least) => {
    const locked = LOCKED.filter((one) => one.name === name);
    expect(locked.length).toBeGreaterThan(0);
    expect(locked.filter(({ version = "" }) => !isAtLeast(version, least))).toEqual([]);
  });

  test("every package has one of the licences that docs/dependencies.md allows, or is named there", () => {
    const others = LOCKED.filter(({ license }) => !isAllowed(license)).map(
      ({ name, license }) => [name, license] as const,
    );
    expect(new Map(others)).toEqual(EXCEPTIONS);
  });

  test("no package is of the commercial Univer", () => {
    expect(LOCKED.filter(({ name }) => name.startsWith("@univerjs-pro/"))).toEqual([]);
  });

  test("every package is known by the hash of its content", () => {
    expect(LOCKED.filter(({ integrity }) => !integrity).map(({ path }) => path)).toEqual([]);
  });
});

interface PackageFile {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}

const PACKAGE_FILE = JSON.parse(read("package.json")) as PackageFile;
const DECLARED = Object.keys({ ...PACKAGE_FILE.dependencies, ...PACKAGE_FILE.devDependencies });

const CODE = ["src", "tests"]
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((file) =>
      join(folder, file),
    ),
  )
  .concat(readdirSync(ROOT))
  .filter((file) => /\.(tsx?|m?js)$/.test(file))
  .map((file) => ({ file, text: read(file) }));

/** The packages that a text imports, types and what Node loads outside Jest's registry included. */
function packagesOf(text: string): readonly string[] {
  const outside = [...text.matchAll(/requireOutside\(\s*"([^"]+)"/g)].map((call) => call[1] ?? "");
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .concat(outside)
    .filter((name) => !name.startsWith(".") && !isBuiltin(name))
    .map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
}

describe("package.json", () => {
  test("docs/dependencies.md says of every package, and of nothing else, why it is there", () => {
    const others = /^(Licences|Known advisories|Tried and refused)\n/;
    const named = SECTIONS.filter((section) => !others.test(section))
      .flatMap(tableOf)
      .flatMap(([names]) => names ?? []);
    expect([...named].sort()).toEqual([...DECLARED].sort());
  });

  test("every package that the code imports is declared, however it would get there otherwise", () => {
    const undeclared = CODE.flatMap(({ file, text }) =>
      packagesOf(text)
        .filter((name) => !DECLARED.includes(name) && !DECLARED.includes(`@types/${name}`))
        .map((name) => `${file} imports ${name}`),
    );
    expect(undeclared).toEqual([]);
  });

  test("every package that is declared is named in code, a script or the rules of lint, gives types, or is another's peer", () => {
    const peers = LOCKED.filter(({ path }) =>
      DECLARED.some((one) => path === `node_modules/${one}`),
    ).flatMap(({ peerDependencies, peerDependenciesMeta }) =>
      Object.keys({ ...peerDependencies, ...peerDependenciesMeta }),
    );
    const commands = [...Object.values(PACKAGE_FILE.scripts), read(".oxlintrc.json")].join("\n");
    const isUsed = (name: string): boolean =>
      name.startsWith("@types/") ||
      peers.includes(name) ||
      commands.includes(name) ||
      CODE.some(({ text }) => text.includes(`"${name}`) || text.includes(`node_modules/${name}`));
    expect(DECLARED.filter((name) => !isUsed(name))).toEqual([]);
  });
});
