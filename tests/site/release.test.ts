import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import {
  CONTENT_SECURITY_POLICY,
  isRuleFor,
  SITE_HEADER_RULES,
} from "../../src/hosting/headerRules";
import { checkRelease, inspectSite, RELEASE_STEPS, type TagPlace } from "../../src/site/release";
import { writeSite } from "../../src/site/writeSite";
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
  {
    failing,
    problems = [],
    tag = "here",
  }: { failing?: string; problems?: readonly string[]; tag?: TagPlace } = {},
): Promise<Tried> {
  const said: string[] = [];
  const ran: string[] = [];
  const isReady = await checkRelease(address, "1.2.3", {
    run: (command, env) => {
      const given = Object.entries(env).map(([name, value]) => `${name}=${value}`);
      ran.push([...given, ...command].join(" "));
      return command.join(" ") !== failing;
    },
    say: (line) => said.push(line),
    inspect: () => Promise.resolve(problems),
    placeOf: () => tag,
  });
  return { isReady, said: said.join("\n"), ran };
}

describe("the check of a release", () => {
  test("tests with a browser and for no address, builds for the one that is given, and says what to do next", async () => {
    const { isReady, said, ran } = await tryRelease(ADDRESS);
    expect(isReady).toBe(true);
    expect(ran).toEqual(["REQUIRE_BROWSER=1 npm test", `ADDIN_URL=${ADDRESS} npm run build:site`]);
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

  test.each<[TagPlace, RegExp]>([
    ["here", /git push --follow-tags: it takes the tag v1\.2\.3 along\./],
    [
      "nowhere",
      /git has no tag v1\.2\.3 yet: git tag -a v1\.2\.3 .* then git push --follow-tags\./,
    ],
  ])("says how to push where git has the version's tag %s", async (tag, sentence) => {
    const { isReady, said } = await tryRelease(ADDRESS, { tag });
    expect(isReady).toBe(true);
    expect(said).toMatch(sentence);
  });

  test("begins nothing where the version is already the tag of another commit", async () => {
    const { isReady, said, ran } = await tryRelease(ADDRESS, { tag: "elsewhere" });
    expect(isReady).toBe(false);
    expect(said).toMatch(/v1\.2\.3 is the tag of another commit.*npm version/);
    expect(ran).toEqual([]);
  });

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
  const home = mkdtempSync(join(tmpdir(), "release-"));
  const folder = join(home, "site");
  const built = (name: string): string => join(home, name);
  afterAll(() => {
    rmSync(home, { recursive: true });
  });

  const write = (name: string, content: string): void => {
    mkdirSync(dirname(built(name)), { recursive: true });
    writeFileSync(built(name), content);
  };

  /** What webpack and the writers build, with pages and scripts that hold no more than is checked. */
  beforeAll(() => {
    cpSync(join(ROOT, "assets"), built("addin/assets"), { recursive: true });
    const script =
      "<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>";
    write("addin/taskpane.html", `<!doctype html>${script}`);
    write("addin/manifest.xml", readFileSync(join(ROOT, "manifest.xml"), "utf8"));
    write("addin/functions.js", "");
    for (const file of ["functions.json", "functions-ja.json"])
      write(`addin/${file}`, readFileSync(join(ROOT, "src/functions", file), "utf8"));
    for (const language of ["en", "ja"])
      write(`addin/help/${language}/functions.html`, "<h1>Functions</h1>");
    write("front/front.js", "");
    write("front/front.css", "");
    const icon = '<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns=\'a\'/%3E">';
    const page = `<title></title>${icon}<script defer src="/workbench/parts/workbench.0123abcd.js"></script>`;
    write("workbench/index.html", page);
    write("workbench/parts/workbench.0123abcd.js", "");
  });

  beforeEach(() => {
    writeSite(folder, {
      addin: built("addin"),
      workbench: built("workbench"),
      front: built("front"),
      pictures: join(ROOT, "assets/pictures"),
      address: ADDRESS,
      version: "1.2.3",
    });
  });

  const take = (file: string): void => {
    rmSync(join(folder, file), { recursive: true });
  };

  test("holds what Excel and its visitors ask for", async () => {
    expect(await inspectSite(folder, ADDRESS, parseXml)).toEqual([]);
  });

  test("is refused where it was built for another address", async () => {
    const other = "https://other.example.com";
    expect((await inspectSite(folder, other, parseXml)).join()).toMatch(
      /build it with ADDIN_URL=https:\/\/other\.example\.com/,
    );
  });

  test("is refused where it lacks what Excel or a visitor asks for, with a sentence for each file", async () => {
    const lost: readonly (readonly [file: string, sentence: string])[] = [
      ["functions-ja.json", "functions-ja.json answers 404; Excel needs it as the list"],
      ["ja/index.html", "ja/ answers 404; it is needed as a page of the site."],
      ["front.css", "front.css answers 404; it is needed as the style of a page."],
      [
        "pictures/model.png",
        "pictures/model.png answers 404; it is needed as a picture of a page.",
      ],
      [
        "workbench/parts",
        "workbench/parts/workbench.0123abcd.js answers 404; it is needed as a script",
      ],
    ];
    for (const [file] of lost) take(file);
    const problems = await inspectSite(folder, ADDRESS, parseXml);
    expect(problems).toHaveLength(lost.length);
    for (const [, sentence] of lost)
      expect(problems).toContainEqual(expect.stringContaining(`${ADDRESS}/${sentence}`));
  });

  test("is refused without its page for what is missing, which some hosts answer with the front page", async () => {
    take("404.html");
    expect((await inspectSite(folder, ADDRESS, parseXml)).join()).toMatch(
      /parts\/missing\.00000000\.js answers 200, though there is no such file/,
    );
  });

  test("has its policy on every name that a host serves the pane under", () => {
    const names = ["taskpane.html", "taskpane"];
    const rules = names.map((path) => SITE_HEADER_RULES.filter((rule) => isRuleFor(rule, path)));
    expect(rules[1]).toEqual(rules[0]);
    expect(rules[1]?.map(({ headers }) => headers["Content-Security-Policy"])).toContain(
      CONTENT_SECURITY_POLICY,
    );
  });

  test("takes its pictures and nothing else of their folder, whatever the folder is called", () => {
    const pictures = built("john.doe");
    write("john.doe/card.png", "");
    write("john.doe/by.script/model.png", "");
    write("john.doe/README", "");
    rmSync(folder, { recursive: true });
    writeSite(folder, {
      ...{ addin: built("addin"), workbench: built("workbench"), front: built("front"), pictures },
      ...{ address: ADDRESS, version: "1.2.3" },
    });
    const found = readdirSync(join(folder, "pictures"), { recursive: true, encoding: "utf8" });
    expect(found.sort()).toEqual(["by.script", join("by.script", "model.png"), "card.png"]);
  });
});
