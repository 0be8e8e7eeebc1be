/** What a ribbon button does when it is pressed. */
export type RibbonAction =
  | { readonly kind: "showPane" }
  | { readonly kind: "execute"; readonly actionId: string };

/** One button of the ribbon or of a menu on it. */
export interface RibbonButton {
  readonly kind: "button";
  readonly id: string;
  readonly label: string;
  /** Title and sentence of the tool tip. */
  readonly tip: { readonly title: string; readonly description: string };
  /** Address of the icon drawn for 32 pixels, or the nearest size there is. */
  readonly icon: string | undefined;
  readonly action: RibbonAction;
}

/** A button that opens a list of buttons. */
export interface RibbonMenu extends Omit<RibbonButton, "kind" | "action"> {
  readonly kind: "menu";
  readonly items: readonly RibbonButton[];
}

/** Named buttons side by side. */
export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly (RibbonButton | RibbonMenu)[];
}

/** A tab of the add-in's own, or groups it adds to one of Excel's tabs (such as "TabHome"). */
export interface RibbonTab {
  readonly kind: "custom" | "office";
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** What Excel reads from an add-in's manifest, in one language. */
export interface Manifest {
  readonly name: string;
  /** Prefix of the custom functions, without the dot. */
  readonly namespace: string;
  readonly paneUrl: string;
  readonly functionsUrl: string;
  readonly tabs: readonly RibbonTab[];
}

/** The manifest lacks something that Excel needs; the message names it. */
export class UnreadableManifest extends Error {
  constructor(missing: string) {
    super(`manifest.xml: ${missing} is missing.`);
  }
}

/** The manifest gives an address that no page is fetched from; the message names it. */
export class RefusedAddress extends Error {
  constructor(address: string) {
    super(
      `manifest.xml: "${address}" is not taken for an address. Write one that begins with https://.`,
    );
  }
}

/** The parts of an add-in-only manifest that a host uses, with the overrides of one language. */
export function readManifest(xml: string, language: string, parse = parseInBrowser): Manifest {
  const parsed = parse(xml);
  if (parsed.querySelector("parsererror")) throw new UnreadableManifest("well-formed XML");
  const reader = new ManifestReader(parsed.documentElement, language);
  return {
    name: reader.overridden(demand(childOf(parsed.documentElement, "DisplayName"), "DisplayName")),
    namespace: reader.resource(demand(parsed.querySelector("Namespace"), "Namespace")),
    paneUrl: reader.paneUrl(),
    functionsUrl: reader.address(
      demand(parsed.querySelector("Metadata > SourceLocation"), "Metadata/SourceLocation"),
    ),
    tabs: [...parsed.querySelectorAll("CustomTab, OfficeTab")].map((tab) => reader.tab(tab)),
  };
}

function parseInBrowser(xml: string): Document {
  return new DOMParser().parseFromString(xml, "application/xml");
}

class ManifestReader {
  readonly #root: Element;
  readonly #language: string;

  constructor(root: Element, language: string) {
    this.#root = root;
    this.#language = language;
  }

  /** The value of an element that carries its texts as DefaultValue and Override children. */
  overridden(holder: Element): string {
    const override = [...holder.children].find(
      (child) => child.localName === "Override" && child.getAttribute("Locale") === this.#language,
    );
    return override?.getAttribute("Value") ?? holder.getAttribute("DefaultValue") ?? "";
  }

  /** The text, image or address that an element's resid names. */
  resource(reference: Element): string {
    const resid = reference.getAttribute("resid") ?? reference.getAttribute("id") ?? "";
    const found = [...this.#root.querySelectorAll("Resources *")].find(
      (resource) => resource.getAttribute("id") === resid,
    );
    return this.overridden(demand(found, `the resource "${resid}"`));
  }

  /** The address that an element's resid names: a script or a document in its place is none. */
  address(reference: Element): string {
    return requireAddress(this.resource(reference));
  }

  paneUrl(): string {
    const location = this.#root.querySelector("Page > SourceLocation, Runtime[resid]");
    if (location) return this.address(location);
    const settings = this.#root.querySelector("DefaultSettings > SourceLocation");
    return requireAddress(this.overridden(demand(settings, "DefaultSettings/SourceLocation")));
  }

  tab(tab: Element): RibbonTab {
    const custom = tab.localName === "CustomTab";
    const label = childOf(tab, "Label");
    return {
      kind: custom ? "custom" : "office",
      id: tab.getAttribute("id") ?? "",
      label: label ? this.resource(label) : "",
      groups: childrenOf(tab, "Group").map((group) => this.#group(group)),
    };
  }

  #group(group: Element): RibbonGroup {
    return {
      id: group.getAttribute("id") ?? "",
      label: this.#text(group, "Label"),
      controls: childrenOf(group, "Control").map((control) =>
        control.getAttribute("xsi:type") === "Menu" ? this.#menu(control) : this.#button(control),
      ),
    };
  }

  #menu(control: Element): RibbonMenu {
    const items = childOf(control, "Items");
    return {
      ...this.#face(control),
      kind: "menu",
      items: (items ? childrenOf(items, "Item") : []).map((item) => this.#button(item)),
    };
  }

  #button(control: Element): RibbonButton {
    return { ...this.#face(control), kind: "button", action: readAction(control) };
  }

  #face(control: Element): Omit<RibbonButton, "kind" | "action"> {
    const tip = childOf(control, "Supertip");
    const label = this.#text(control, "Label");
    return {
      id: control.getAttribute("id") ?? "",
      label,
      tip: {
        title: tip ? this.#text(tip, "Title") : label,
        description: tip ? this.#text(tip, "Description") : "",
      },
      icon: this.#icon(control),
    };
  }

  #text(parent: Element, name: string): string {
    return this.resource(demand(childOf(parent, name), `${parent.localName}/${name}`));
  }

  #icon(control: Element): string | undefined {
    const images = childrenOf(childOf(control, "Icon") ?? control, "Image");
    const wanted = images.find((image) => image.getAttribute("size") === "32") ?? images.at(-1);
    return wanted ? this.address(wanted) : undefined;
  }
}

/** What is opened in a frame runs: nothing but pages of the web is. */
function requireAddress(address: string): string {
  const anywhere = "https://localhost/";
  const isWeb =
    URL.canParse(address, anywhere) &&
    ["https:", "http:"].includes(new URL(address, anywhere).protocol);
  if (!isWeb) throw new RefusedAddress(address);
  return address;
}

function readAction(control: Element): RibbonAction {
  const action = demand(childOf(control, "Action"), `${control.localName}/Action`);
  if (action.getAttribute("xsi:type") === "ShowTaskpane") return { kind: "showPane" };
  const name = demand(childOf(action, "FunctionName"), "Action/FunctionName");
  return { kind: "execute", actionId: name.textContent.trim() };
}

function childrenOf(parent: Element, name: string): readonly Element[] {
  return [...parent.children].filter((child) => child.localName === name);
}

function childOf(parent: Element, name: string): Element | undefined {
  return childrenOf(parent, name)[0];
}

function demand(found: Element | null | undefined, name: string): Element {
  if (!found) throw new UnreadableManifest(name);
  return found;
}
