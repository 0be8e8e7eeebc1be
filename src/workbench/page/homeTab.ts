import type { FUniver } from "@univerjs/presets";
import { element } from "./element";
import { commandIcon } from "./icons";
import type { HomeCommandId, HomeGroupId, NumberFormatId, Texts } from "./texts";

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
type CommandButton = Exclude<HomeCommandId, ColorButton | "numberFormat" | "comma">;

const GROUPS: readonly (readonly [HomeGroupId, readonly HomeCommandId[]])[] = [
  ["undo", ["undo", "redo"]],
  ["clipboard", ["paste", "cut", "copy"]],
  ["font", ["bold", "italic", "underline", "fill", "fontColor"]],
  ["alignment", ["alignLeft", "alignCenter", "alignRight", "wrap"]],
  ["number", ["numberFormat", "percent", "comma", "moreDecimals", "fewerDecimals"]],
];

/** The Home tab: the part of Excel's that a reader of figures needs. */
export function homeGroups(univerAPI: () => FUniver, texts: Texts): readonly HTMLElement[] {
  return GROUPS.map(([id, commands]) =>
    element(
      "div",
      { class: "ribbon-group", role: "group", "aria-label": texts.groups[id] },
      element(
        "div",
        { class: "ribbon-small" },
        ...commands.map((command) => control(command, univerAPI, texts)),
      ),
      element("div", { class: "ribbon-group-label", "aria-hidden": "true" }, texts.groups[id]),
    ),
  );
}

function control(command: HomeCommandId, univerAPI: () => FUniver, texts: Texts): HTMLElement {
  if (command === "numberFormat") return numberFormatList(univerAPI, texts);
  if (command === "fill" || command === "fontColor") return colorButton(command, univerAPI, texts);
  return element(
    "button",
    {
      type: "button",
      class: "ribbon-icon",
      "aria-label": texts.commands[command],
      title: texts.commands[command],
      onclick: () => {
        if (command === "comma") setNumberFormat(univerAPI, NUMBER_FORMATS.integer);
        else
          void univerAPI().executeCommand(COMMANDS[command].id, { value: COMMANDS[command].value });
      },
    },
    commandIcon(command),
  );
}

function colorButton(command: ColorButton, univerAPI: () => FUniver, texts: Texts): HTMLElement {
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

function numberFormatList(univerAPI: () => FUniver, texts: Texts): HTMLElement {
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
