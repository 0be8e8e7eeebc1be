import { readFileSync } from "node:fs";
import { join } from "node:path";
import { VERSION } from "../src/domain/version";
import { manifestVersion, withVersion } from "../src/hosting/manifestVersion";

const ROOT = join(__dirname, "..");
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");

/** Everything that says the version. What is built from package.json needs no line here. */
describe("the version of package.json", () => {
  test("is that of the lock file", () => {
    const lock = JSON.parse(read("package-lock.json")) as {
      readonly version: string;
      readonly packages: Readonly<Record<string, { readonly version?: string }>>;
    };
    expect([lock.version, lock.packages[""]?.version]).toEqual([VERSION, VERSION]);
  });

  test("is that of the manifest, in Office's form", () => {
    expect(read("manifest.xml")).toContain(`<Version>${manifestVersion(VERSION)}</Version>`);
  });

  test("is the newest in the changelog", () => {
    expect(/^## (\S+)/m.exec(read("CHANGELOG.md"))?.[1]).toBe(VERSION);
  });
});

describe("the version in a manifest", () => {
  test("is written by `npm version`", () => {
    const other = withVersion(read("manifest.xml"), "2.10.3");
    expect(other).toContain("<Version>2.10.3.0</Version>");
    expect(withVersion(other, VERSION)).toBe(read("manifest.xml"));
  });

  test.each(["1.2", "1.2.3-beta.1", "1.2.3.4", "v1.2.3", ""])("is never made of %p", (version) => {
    expect(() => manifestVersion(version)).toThrow("Write it like 1.2.3.");
  });
});
