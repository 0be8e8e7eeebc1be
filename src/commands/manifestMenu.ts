import type { LocalText } from "../domain/metric";
import { insertCommandId } from "./commands";

/** A model as the ribbon's menu shows it. */
export interface MenuEntry {
  readonly id: string;
  readonly title: LocalText;
  readonly description: LocalText;
}

const INDENT = " ".repeat(20);
const ICON_SIZES = [16, 32, 80];

/**
 * A manifest whose menu of models, with its texts in two languages, is that of the entries; everything
 * else stays as it is. Throws where the manifest has no such menu.
 */
export function withMenu(manifest: string, entries: readonly MenuEntry[]): string {
  const texts = (kind: "Label" | "Tip", textOf: (entry: MenuEntry) => LocalText) =>
    entries.map((entry) => textResource(`${resourceOf(entry)}.${kind}`, textOf(entry))).join("");
  const menu = replaceOnce(
    manifest,
    /(<Items>\n)[^]*?( *<\/Items>)/,
    entries.map(menuItem).join(""),
  );
  const labelled = replaceOnce(
    menu,
    textsOf("Label"),
    texts("Label", ({ title }) => title),
  );
  return replaceOnce(
    labelled,
    textsOf("Tip"),
    texts("Tip", ({ description }) => description),
  );
}

/** All text resources of one kind, one after the other. */
function textsOf(kind: string): RegExp {
  return new RegExp(
    String.raw`()(?: *<bt:String id="Model\.\w+\.${kind}"[^]*?</bt:String>\n)+()`,
    "g",
  );
}

function replaceOnce(manifest: string, place: RegExp, content: string): string {
  const found = manifest.match(new RegExp(place.source, "g"))?.length ?? 0;
  if (found !== 1)
    throw new Error(`The manifest has ${found} places for ${place.source}, not one.`);
  return manifest.replace(place, (_, before: string, after: string) => before + content + after);
}

/** What the resources of a model begin with: Model.CashFlow of "cash-flow". */
function resourceOf({ id }: MenuEntry): string {
  return `Model.${pascalCase(id)}`;
}

function pascalCase(id: string): string {
  return id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function menuItem(entry: MenuEntry): string {
  const resource = resourceOf(entry);
  const lines = [
    `<Item id="Iij.InsertModel.${pascalCase(entry.id)}.Item">`,
    `  <Label resid="${resource}.Label" />`,
    "  <Supertip>",
    `    <Title resid="${resource}.Label" />`,
    `    <Description resid="${resource}.Tip" />`,
    "  </Supertip>",
    "  <Icon>",
    ...ICON_SIZES.map((size) => `    <bt:Image size="${size}" resid="Model.${size}" />`),
    "  </Icon>",
    '  <Action xsi:type="ExecuteFunction">',
    `    <FunctionName>${insertCommandId(entry.id)}</FunctionName>`,
    "  </Action>",
    "</Item>",
  ];
  return lines.map((line) => `${INDENT}${line}\n`).join("");
}

function textResource(id: string, { en, ja }: LocalText): string {
  const lines = [
    `<bt:String id="${id}" DefaultValue="${escapeXml(en)}">`,
    `  <bt:Override Locale="ja-JP" Value="${escapeXml(ja)}" />`,
    "</bt:String>",
  ];
  return lines.map((line) => `        ${line}\n`).join("");
}

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
