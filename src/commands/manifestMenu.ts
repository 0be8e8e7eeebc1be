import { escapeAttribute } from "../domain/texts/markup";
import type { LocalText } from "../domain/metric";
import { INSERT_MODEL } from "./commandIds";

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
  const menu = replaceOnce(manifest, MENU, entries.map(menuItem).join(""));
  const labels = texts("Label", ({ title }) => title);
  const tips = texts("Tip", ({ description }) => description);
  return replaceOnce(replaceOnce(menu, textsOf("Label"), labels), textsOf("Tip"), tips);
}

const MENU = /(?<=<Items>\n)[^]*?(?= *<\/Items>)/;

/** All text resources of one kind, one after the other. */
function textsOf(kind: string): RegExp {
  return new RegExp(String.raw`(?: *<bt:String id="Model\.\w+\.${kind}"[^]*?</bt:String>\n)+`);
}

function replaceOnce(manifest: string, place: RegExp, content: string): string {
  const around = manifest.split(place);
  if (around.length !== 2)
    throw new Error(`The manifest has ${around.length - 1} places for ${place.source}, not one.`);
  return around.join(content);
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
    `    <FunctionName>${INSERT_MODEL}${entry.id}</FunctionName>`,
    "  </Action>",
    "</Item>",
  ];
  return lines.map((line) => `${INDENT}${line}\n`).join("");
}

function textResource(id: string, { en, ja }: LocalText): string {
  const lines = [
    `<bt:String id="${id}" DefaultValue="${escapeAttribute(en)}">`,
    `  <bt:Override Locale="ja-JP" Value="${escapeAttribute(ja)}" />`,
    "</bt:String>",
  ];
  return lines.map((line) => `        ${line}\n`).join("");
}
