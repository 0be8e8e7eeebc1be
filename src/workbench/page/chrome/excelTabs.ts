import type { FUniver } from "@univerjs/core/facade";
import { element } from "../base/element";
import { commandIcon } from "../base/icons";
import type { RibbonTab } from "./ribbon";
import type {
  ExcelCommandId,
  ExcelGroupId,
  ExcelTabTexts,
  NumberFormatId,
} from "../base/excelTabTexts";

/** Commands of Univer that take no more than a value (HorizontalAlign and WrapStrategy numbers). */
const COMMANDS: Readonly<Record<CommandButton, { readonly id: string; readonly value?: unknown }>> =
  {
    undo: { id: "univer.command.undo" },
    redo: { id: "univer.command.redo" },
    paste: { id: "univer.command.paste" },
    cut: { id: "univer.command.cut" },
    copy: { id: "univer.command.copy" },
    bold: { id: "sheet.command.set-range-bold" },
    italic: { id: "sheet.command.set-range-italic" },
    underline: { id: "sheet.command.set-range-underline" },
    alignLeft: { id: "sheet.command.set-horizontal-text-align", value: 1 },
    alignCenter: { id: "sheet.command.set-horizontal-text-align", value: 2 },
    alignRight: { id: "sheet.command.set-horizontal-text-align", value: 3 },
    wrap: { id: "sheet.command.set-text-wrap", value: 3 },
    percent: { id: "sheet.command.numfmt.set.percent" },
    moreDecimals: { id: "sheet.command.numfmt.add.decimal.command" },
    fewerDecimals: { id: "sheet.command.numfmt.subtract.decimal.command" },
  };

const COLOR_COMMANDS: Readonly<
  Record<ColorButton, { readonly id: string; readonly first: string }>
> = {
  fill: { id: "sheet.command.set-background-color", first: "#ffff00" },
  fontColor: { id: "sheet.command.set-range-text-color", first: "#c00000" },
};

const NUMBER_FORMATS: Readonly<Record<NumberFormatId, string>> = {
  general: "General",
  integer: "#,##0",
  number: "#,##0.00",
  accounting: "#,##0;(#,##0)",
  percentage: "0.0%",
  date: "yyyy-mm-dd",
  text: "@",
};

type ColorButton = "fill" | "fontColor";
type CommandButton = Exclude<
  ExcelCommandId,
  ColorButton | "numberFormat" | "comma" | "protectSheet"
>;

const GROUPS: readonly (readonly [
  ExcelGroupId,
  readonly Exclude<ExcelCommandId, "protectSheet">[],
])[] = [
  ["undo", ["undo", "redo"]],
  ["clipboard", ["paste", "cut", "copy"]],
  ["font", ["bold", "italic", "underline", "fill", "fontColor"]],
  ["alignment", ["alignLeft", "alignCenter", "alignRight", "wrap"]],
  ["number", ["numberFormat", "percent", "comma", "moreDecimals", "fewerDecimals"]],
];

/** Excel's own tabs, and whether a button of theirs shows the sheet in front as protected. */
export interface ExcelTabs {
  readonly tabs: readonly [RibbonTab, RibbonTab];
  readonly showProtected: (isProtected: boolean) => void;
}

/** Home and Review: the part of Excel's that a reader of figures needs. */
export function excelTabs(
  univerAPI: () => FUniver,
  texts: ExcelTabTexts,
  protect: () => void,
): ExcelTabs {
  const lock = commandButton("protectSheet", texts, protect);
  const groups = GROUPS.map(([id, commands]) =>
    ribbonGroup(
      texts.groups[id],
      commands.map((command) => control(command, univerAPI, texts)),
    ),
  );
  return {
    tabs: [
      { id: "home", label: texts.home, groups },
      {
        id: "review",
        label: texts.review,
        groups: [ribbonGroup(texts.groups.protection, [lock])],
      },
    ],
    showProtected: (isProtected) => {
      lock.setAttribute("aria-pressed", String(isProtected));
    },
  };
}

function ribbonGroup(label: string, controls: readonly HTMLElement[]): HTMLElement {
  return element(
    "div",
    { class: "ribbon-group", role: "group", "aria-label": label },
    element("div", { class: "ribbon-small" }, ...controls),
    element("div", { class: "ribbon-group-label", "aria-hidden": "true" }, label),
  );
}

function control(
  command: Exclude<ExcelCommandId, "protectSheet">,
  univerAPI: () => FUniver,
  texts: ExcelTabTexts,
): HTMLElement {
  if (command === "numberFormat") return numberFormatList(univerAPI, texts);
  if (command === "fill" || command === "fontColor") return colorButton(command, univerAPI, texts);
  return commandButton(command, texts, () => {
    if (command === "comma") setNumberFormat(univerAPI, NUMBER_FORMATS.integer);
    else void univerAPI().executeCommand(COMMANDS[command].id, { value: COMMANDS[command].value });
  });
}

function commandButton(
  command: ExcelCommandId,
  texts: ExcelTabTexts,
  press: () => void,
): HTMLElement {
  return element(
    "button",
    {
      type: "button",
      class: "ribbon-icon",
      "aria-label": texts.commands[command],
      title: texts.commands[command],
      onclick: press,
    },
    commandIcon(command),
  );
}

function colorButton(
  command: ColorButton,
  univerAPI: () => FUniver,
  texts: ExcelTabTexts,
): HTMLElement {
  const { id, first } = COLOR_COMMANDS[command];
  const input = element("input", {
    type: "color",
    value: first,
    "aria-label": texts.commands[command],
    title: texts.commands[command],
  });
  input.addEventListener("change", () => {
    void univerAPI().executeCommand(id, { value: input.value });
  });
  return element("label", { class: "ribbon-color" }, commandIcon(command), input);
}

function numberFormatList(univerAPI: () => FUniver, texts: ExcelTabTexts): HTMLElement {
  const list = element(
    "select",
    { class: "ribbon-select", "aria-label": texts.commands.numberFormat },
    ...Object.entries(texts.numberFormats).map(([id, label]) =>
      element("option", { value: NUMBER_FORMATS[readFormatId(id)] }, label),
    ),
  );
  list.addEventListener("change", () => {
    setNumberFormat(univerAPI, list.value);
  });
  return list;
}

function readFormatId(id: string): NumberFormatId {
  return isFormatId(id) ? id : "general";
}

function isFormatId(id: string): id is NumberFormatId {
  return id in NUMBER_FORMATS;
}

function setNumberFormat(univerAPI: () => FUniver, pattern: string): void {
  univerAPI().getActiveWorkbook()?.getActiveRange()?.setNumberFormat(pattern);
}
