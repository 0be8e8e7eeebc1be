import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { checkRelease, inspectSite, RELEASE_STEPS } from "../../src/site/release";
import { writePolicyPages } from "../../src/site/writePolicyPages";
import { parseXml } from "../../src/workbench/node/parseXml";

const ROOT = resolve(__dirname, "../..");
const ADDRESS = "https://iij.example.com/figures";

interface Tried {
  readonly isReady: boolean;
  readonly said: string;
  readonly ran: readonly string[];
}

async function tryRelease(
  address: string | undefined,
  { failing, problems = [] }: { failing?: string; problems?: readonly string[] } = {},
): Promise<Tried> {
  const said: string[] = [];
  const ran: string[] = [];
  const isReady = await checkRelease(address, "1.2.3", {
    run: (command, env) => {
      ran.push(`${command.join(" ")} ${env["ADDIN_URL"] ?? ""}`.trim());
      return command.join(" ") !== failing;
    },
    say: (line) => said.push(line),
    inspect: () => Promise.resolve(problems),
  });
  return { isReady, said: said.join("\n"), ran };
}

describe("the check of a release", () => {
  test("tests for no address, builds for the one that is given, and says what to do next", async () => {
    const { isReady, said, ran } = await tryRelease(ADDRESS);
    expect(isReady).toBe(true);
    expect(ran).toEqual(["npm test", `npm run build:site ${ADDRESS}`]);
    expect(said).toContain("Version 1.2.3");
    expect(said).toContain(`npm run check:site -- ${ADDRESS}`);
  });

  test.each(RELEASE_STEPS.map(({ command }) => command.join(" ")))(
    "goes no further where %s fails",
    async (failing) => {
      const { isReady, said, ran } = await tryRelease(ADDRESS, { failing });
      expect(isReady).toBe(false);
      expect(said).toMatch(/failed\. Mend what/);
      expect(said).not.toContain("Next:");
      expect(ran.at(-1)).toMatch(failing);
    },
  );

  test("says what is wrong with the site instead of what to do next", async () => {
    const { isReady, said } = await tryRelease(ADDRESS, { problems: ["An icon is missing."] });
    expect(isReady).toBe(false);
    expect(said).toContain("- An icon is missing.");
    expect(said).not.toContain("Next:");
  });

  test.each([
    [undefined, /^Say which address/],
    ["http://iij.example.com", /^"http:\/\/iij\.example\.com" is no https address/],
    ["iij.example.com", /is no https address/],
    ["https://iij.example.com/", /ends with a slash/],
  ])("asks for an https address where it is given %s", async (address, sentence) => {
    const { isReady, said, ran } = await tryRelease(address);
    expect(isReady).toBe(false);
    expect(said).toMatch(sentence);
    expect(ran).toEqual([]);
  });
});

describe("a built site, served in the place of its address", () => {
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const at = (file: string): string =>
    readFileSync(join(ROOT, file), "utf8").replaceAll("https://localhost:3000", ADDRESS);

  beforeAll(() => {
    cpSync(join(ROOT, "assets"), join(folder, "assets"), { recursive: true });
    const script =
      "<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>";
    writeFileSync(join(folder, "taskpane.html"), `<!doctype html>${script}`);
    writeFileSync(join(folder, "manifest.xml"), at("manifest.xml"));
    writeFileSync(join(folder, "functions.js"), "");
    for (const file of ["functions.json", "functions-ja.json"])
      writeFileSync(join(folder, file), at(`src/functions/${file}`));
    writePolicyPages(folder, { version: "1.2.3", hasFront: true });
    for (const language of ["en", "ja"]) {
      mkdirSync(join(folder, "help", language), { recursive: true });
      writeFileSync(join(folder, "help", language, "functions.html"), "<h1>Functions</h1>");
    }
  });

  test("holds what Excel asks for", async () => {
    expect(await inspectSite(folder, ADDRESS, parseXml)).toEqual([]);
  });

  test("is refused where it was built for another address, or lacks a file", async () => {
    const other = "https://other.example.com";
    expect((await inspectSite(folder, other, parseXml)).join()).toMatch(
      /build it with ADDIN_URL=https:\/\/other\.example\.com/,
    );
    rmSync(join(folder, "functions-ja.json"));
    expect(await inspectSite(folder, ADDRESS, parseXml)).toEqual([
      `${ADDRESS}/functions-ja.json answers 404; Excel needs it as the list of the functions.`,
    ]);
  });
});
