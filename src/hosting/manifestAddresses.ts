/** Reads XML as a browser does; throws where it is not well formed. */
export type ParseXml = (xml: string) => Document;

/** An address of the manifest or of a page, and what it is taken for. */
export interface ManifestAddress {
  readonly url: string;
  readonly use:
    | ("page" | "functions" | "script" | "icon" | "help" | "domain")
    // A page for visitors, and what pages name.
    | ("front" | "pageScript" | "style" | "picture");
  /** Width and height of an icon in pixels. */
  readonly size?: number;
}

/** An element of a manifest with its attributes, text and children, in document order. */
interface ManifestElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly ManifestElement[];
}

/** Every element of a manifest, each before its children; none where it is not XML. */
function readElements(xml: string, parse: ParseXml): readonly ManifestElement[] {
  try {
    return [...parse(xml).querySelectorAll("*")].map(readElement);
  } catch {
    return [];
  }
}

function readElement(node: Element): ManifestElement {
  return {
    name: node.tagName,
    attributes: Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
    text: node.children.length === 0 ? node.textContent.trim() : "",
    children: [...node.children].map(readElement),
  };
}

const USE_BY_ELEMENT: Readonly<Record<string, ManifestAddress["use"]>> = {
  Runtime: "page",
  FunctionFile: "page",
  Script: "script",
  Page: "page",
  Metadata: "functions",
  Action: "page",
  LearnMoreUrl: "help",
  SupportUrl: "help",
  DefaultSettings: "page",
};
const FIXED_ICONS: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** Every address that a manifest names, in every language, with what it is for; each once. */
export function readAddresses(xml: string, parse: ParseXml): readonly ManifestAddress[] {
  const elements = readElements(xml, parse);
  const resources = new Map(
    elements
      .filter(({ name }) => name === "bt:Image" || name === "bt:Url")
      .map((element) => [element.attributes["id"] ?? "", element] as const),
  );
  const addresses = elements.flatMap((element) => addressesOf(element, resources));
  const seen = new Map(addresses.map((one) => [`${one.url} ${one.use} ${one.size ?? ""}`, one]));
  return [...seen.values()];
}

function addressesOf(
  element: ManifestElement,
  resources: ReadonlyMap<string, ManifestElement>,
): readonly ManifestAddress[] {
  const { name, attributes, children, text } = element;
  const resid = attributes["resid"] ?? "";
  if (name === "AppDomain") return [{ url: text, use: "domain" }];
  if (name === "bt:Image" && resid !== "")
    return urlsOf(resources.get(resid)).map((url) => icon(url, Number(attributes["size"])));
  const size = FIXED_ICONS[name];
  if (size !== undefined) return urlsOf(element).map((url) => icon(url, size));
  const use = USE_BY_ELEMENT[name];
  if (!use) return [];
  const locations = [element, ...children.filter((child) => child.name === "SourceLocation")];
  return locations.flatMap((one) => {
    const of = one.attributes["resid"] === undefined ? one : resources.get(one.attributes["resid"]);
    return urlsOf(of).map((url) => ({ url, use }));
  });
}

function icon(url: string, size: number): ManifestAddress {
  return { url, use: "icon", size };
}

function urlsOf(element: ManifestElement | undefined): readonly string[] {
  if (!element) return [];
  const overrides = element.children.map(({ attributes }) => attributes["Value"]);
  return [element.attributes["DefaultValue"], ...overrides].filter(
    (url): url is string => url?.startsWith("http") === true,
  );
}
