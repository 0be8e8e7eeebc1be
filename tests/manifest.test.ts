import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { COMMAND_IDS, INSERT_MODEL } from "../src/commands/commandIds";
import { withMenu } from "../src/commands/manifestMenu";
import { MODELS } from "../src/plans/models/models";
import { describeWith, fileBeside } from "./headless/describeWith";
import { parseXml } from "../src/workbench/node/parseXml";

const ROOT = join(__dirname, "..");
const ORIGIN = "https://localhost:3000/";
const xml = readFileSync(join(ROOT, "manifest.xml"), "utf8");

/** An element with its attributes, text and children, in document order. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Element[];
}

function readElement(node: globalThis.Element): Element {
  const texts = [...node.childNodes].filter(({ nodeType }) => nodeType === node.TEXT_NODE);
  return {
    name: node.tagName,
    attributes: Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
    text: texts
      .map(({ nodeValue }) => nodeValue ?? "")
      .join("")
      .trim(),
    children: [...node.children].map(readElement),
  };
}

const elements = withDescendants(readElement(parseXml(xml).documentElement));

function withDescendants(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(withDescendants)];
}

function named(name: string): readonly Element[] {
  return elements.filter((element) => element.name === name);
}

function only(name: string): Element {
  const [first, ...others] = named(name);
  if (!first || others.length > 0) throw new Error(`${others.length + 1} elements ${name}`);
  return first;
}

const RESOURCES = ["bt:Image", "bt:Url", "bt:String"]
  .flatMap(named)
  .filter(({ attributes }) => "id" in attributes);

/** A text resource in both languages. */
function textOf(resid = "") {
  const text = RESOURCES.find(({ attributes }) => attributes["id"] === resid);
  return { en: text?.attributes["DefaultValue"], ja: text?.children[0]?.attributes["Value"] };
}

/** The size of a PNG, from its header. */
function pngSize(path: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(join(ROOT, path));
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** The file that a URL of the manifest names. */
function fileOf(url = ""): string {
  expect(url.startsWith(ORIGIN)).toBe(true);
  return url.slice(ORIGIN.length);
}

describe("manifest.xml", () => {
  test("every resid is a resource, and every resource is used", () => {
    const used = elements.flatMap(({ attributes }) => attributes["resid"] ?? []);
    const ids = RESOURCES.map(({ attributes }) => attributes["id"] ?? "");
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
  });

  test("no id is used twice, and none is longer than Excel reads", () => {
    const ids = elements
      .filter(({ name }) => !["Set", "Override", "bt:Override"].includes(name))
      .flatMap(({ attributes }) => attributes["id"] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of RESOURCES) {
      expect(attributes["id"]?.length).toBeLessThanOrEqual(32);
    }
  });

  test("every address is https, on one origin that the build replaces", () => {
    const addresses = elements
      .filter(({ name }) => name !== "OfficeApp" && name !== "VersionOverrides")
      .flatMap(({ attributes, text }) => [...Object.values(attributes), text])
      .filter((value) => value.includes("://"));
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(`${address}/`.startsWith(ORIGIN)).toBe(true);
  });

  test("the pane, the commands and the functions share one long-lived runtime", () => {
    const runtime = only("Runtime").attributes;
    expect(runtime["lifetime"]).toBe("long");
    const page = only("Page").children[0]?.attributes["resid"];
    const panes = named("Action").flatMap(({ children }) =>
      children.filter(({ name }) => name === "SourceLocation"),
    );
    const pages = [page, only("FunctionFile").attributes["resid"]].concat(
      panes.map(({ attributes }) => attributes["resid"]),
    );
    expect(new Set(pages)).toEqual(new Set([runtime["resid"]]));
    expect(named("TaskpaneId")).toHaveLength(0);
  });

  test("every image is a PNG of the size that it stands for", () => {
    const addressOf = (resid = "") =>
      RESOURCES.find(({ attributes }) => attributes["id"] === resid)?.attributes["DefaultValue"];
    const images = elements.filter(({ attributes }) => "size" in attributes);
    expect(images.length).toBeGreaterThan(0);
    for (const { attributes } of images) {
      const size = Number(attributes["size"]);
      expect(pngSize(fileOf(addressOf(attributes["resid"])))).toEqual({
        width: size,
        height: size,
      });
    }
    const [small, large] = [only("IconUrl"), only("HighResolutionIconUrl")].map(({ attributes }) =>
      pngSize(fileOf(attributes["DefaultValue"])),
    );
    expect([small?.width, large?.width]).toEqual([32, 64]);
  });

  test("every icon has the three sizes that Excel requires", () => {
    for (const icon of named("Icon")) {
      expect(icon.children.map(({ attributes }) => attributes["size"])).toEqual(["16", "32", "80"]);
    }
  });

  test("every text is there in Japanese too; the functions' namespace never changes", () => {
    const texts = ["DisplayName", "Description", "bt:String"]
      .flatMap(named)
      .filter(({ attributes }) => "id" in attributes || "DefaultValue" in attributes);
    const withoutJapanese = texts.filter(
      ({ children }) => !children.some((override) => override.attributes["Locale"] === "ja-JP"),
    );
    const ids = withoutJapanese.map(({ name, attributes }) => attributes["id"] ?? name);
    expect(ids).toEqual(["Functions.Namespace"]);
    const namespace = texts.find(({ attributes }) => attributes["id"] === "Functions.Namespace");
    expect(namespace?.attributes["DefaultValue"]).toBe("IIJ");
  });

  test("every button runs code that is associated with it, and every command has a button", () => {
    const buttons = named("FunctionName").map(({ text }) => text);
    expect([...buttons].sort()).toEqual([...COMMAND_IDS].sort());
  });

  test.each(MODELS.map((model) => [model.id, model] as const))(
    "the menu's button for %s says what the model says, in both languages",
    (_, model) => {
      const action = named("FunctionName").find(({ text }) => text === INSERT_MODEL + model.id);
      const item = named("Item").find((one) => action && withDescendants(one).includes(action));
      const [label, supertip] = item?.children ?? [];
      const texts = [label, supertip?.children[1]].map((text) => textOf(text?.attributes["resid"]));
      expect(texts).toEqual([model.title, model.description]);
    },
  );

  test("its menu is what `npm run manifest` makes of the models", () => {
    expect(withMenu(xml, MODELS)).toBe(xml);
  });

  test("a model added to the menu has its button and its texts, whatever letters they have", () => {
    const added = {
      id: "mobile-lines",
      title: { en: 'M&A <"lines">', ja: "モバイル回線" },
      description: { en: "Costs $& and $1.", ja: "回線数。" },
    };
    const more = readElement(parseXml(withMenu(xml, [...MODELS, added])).documentElement);
    const all = withDescendants(more);
    const buttons = all.filter(({ name }) => name === "FunctionName").map(({ text }) => text);
    expect(buttons).toContain("insertModel.mobile-lines");
    const texts = all
      .filter(({ attributes }) => attributes["id"]?.startsWith("Model.MobileLines."))
      .map(({ attributes }) => attributes["DefaultValue"]);
    expect(texts).toEqual([added.title.en, added.description.en]);
  });

  test("a manifest without a menu of models is refused", () => {
    expect(() => withMenu("<OfficeApp />", MODELS)).toThrow("0 places");
  });

  test("says what Excel shows in as many letters as it has room for", () => {
    // Microsoft's reference of the manifest: DisplayName, Description, resources, groups' labels.
    const lengths = (names: readonly string[]) =>
      names
        .flatMap(named)
        .flatMap(({ attributes, children }) => [
          attributes["DefaultValue"]?.length ?? 0,
          ...children.map((child) => child.attributes["Value"]?.length ?? 0),
        ]);
    expect(Math.max(...lengths(["DisplayName"]))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths(["Description"]))).toBeLessThanOrEqual(250);
    expect(Math.max(...lengths(["bt:String"]))).toBeLessThanOrEqual(250);
  });

  test("has an id and a version as Office reads them", () => {
    expect(only("Id").text).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(only("Version").text).toMatch(/^\d{1,5}(?:\.\d{1,5}){3}$/);
    expect(only("Permissions").text).toBe("ReadWriteDocument");
  });
});

const SCHEMA = join(ROOT, "../shared/schemas/OfficeAppManifestV1_1.xsd");
const hasXmllint = spawnSync("xmllint", ["--version"]).status === 0;

describeWith(
  hasXmllint ? fileBeside(SCHEMA) : { what: "xmllint", isThere: false },
  "manifest.xml and Microsoft's schema",
  () => {
    test.each(["manifest.xml", "tests/otherAddin/manifest.xml"])("%s is valid", (file) => {
      const checked = spawnSync("xmllint", ["--noout", "--schema", SCHEMA, join(ROOT, file)]);
      expect(checked.stderr.toString()).toContain("validates");
    });
  },
);
