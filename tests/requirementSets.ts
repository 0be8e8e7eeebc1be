import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..");

/** The requirement sets that the manifest asks for, with the version of each. */
export const REQUIRED: ReadonlyMap<string, string> = new Map(
  [
    ...readFileSync(join(ROOT, "manifest.xml"), "utf8").matchAll(
      /<Set Name="(\w+)" MinVersion="([\d.]+)"/g,
    ),
  ].map(([, set = "", version = ""]) => [set, version]),
);

/** The order of versions: 1.10 is later than 1.9. */
export function compareVersions(one: string, other: string): number {
  const [a = [], b = []] = [one, other].map((version) => version.split(".").map(Number));
  return (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0);
}

/** The versions of ExcelApi that the code asks for before it goes on, in their order. */
export function readAskedVersions(): readonly string[] {
  const folder = join(ROOT, "src/excel");
  const texts = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(join(folder, file), "utf8"));
  const asked = texts.flatMap((text) => [
    ...text.matchAll(/\boffers\("([\d.]+)"\)/g),
    ...text.matchAll(/isSetSupported\("ExcelApi", "([\d.]+)"\)/g),
  ]);
  return [...new Set(asked.map(([, version = ""]) => version))].toSorted(compareVersions);
}

const TYPINGS = join(ROOT, "node_modules/@types/office-js/index.d.ts");
const TYPE = /^ {4}(?:class|interface) (\w+)/;
const MEMBER = /^ {8}(?:readonly )?(\w+)[?(:]/;
const API_SET = /\[Api set: ExcelApi (\d+\.\d+)/;

/** Every member of Excel's object model with the version of ExcelApi that brought it, as the typings say. */
export function readMemberVersions(): ReadonlyMap<string, string> {
  const text = readFileSync(TYPINGS, "utf8");
  const excel = text.slice(text.indexOf("\ndeclare namespace Excel {"));
  const versions = new Map<string, string>();
  let [type, ofType, said] = ["", "", ""];
  for (const line of excel.split("\n")) {
    said = API_SET.exec(line)?.[1] ?? said;
    const [, owner] = TYPE.exec(line) ?? [];
    const [, member] = MEMBER.exec(line) ?? [];
    if (owner !== undefined) [type, ofType] = [owner, said];
    if (member !== undefined) keepEarliest(versions, `${type}.${member}`, said || ofType);
    if (owner !== undefined || member !== undefined) said = "";
  }
  return versions;
}

/** Of several ways to call a method the first that came counts. */
function keepEarliest(versions: Map<string, string>, member: string, version: string): void {
  const known = versions.get(member);
  if (version !== "" && (known === undefined || compareVersions(version, known) < 0))
    versions.set(member, version);
}
