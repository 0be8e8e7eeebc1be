import type { ExcelCommandId } from "./excelTabTexts";

/** Drawings of our own on a 16 × 16 field, in the current text colour. */
const DRAWINGS = {
  undo: `<path d="M6 3 2.5 6.5 6 10M3 6.5h6a4 4 0 0 1 0 8H6"/>`,
  redo: `<path d="M10 3l3.5 3.5L10 10m3-3.5H7a4 4 0 0 0 0 8h3"/>`,
  paste: `<path d="M5.5 3H3.5v11h9V3h-2M5.5 2h5v2.5h-5zM6 8h4m-4 3h4"/>`,
  cut: `<path d="M4.5 2l6 9m1-9l-6 9"/><circle cx="4" cy="12.5" r="1.7"/><circle cx="12" cy="12.5" r="1.7"/>`,
  copy: `<path d="M5.5 5.5h7v8h-7zM10.5 5.5v-3h-7v8h2"/>`,
  alignLeft: `<path d="M2 3.5h12M2 6.5h7M2 9.5h12M2 12.5h7"/>`,
  alignCenter: `<path d="M2 3.5h12M4.5 6.5h7M2 9.5h12M4.5 12.5h7"/>`,
  alignRight: `<path d="M2 3.5h12M7 6.5h7M2 9.5h12M7 12.5h7"/>`,
  wrap: `<path d="M2 3.5h12M2 8h9.5a2.2 2.2 0 0 1 0 4.5H8m2-2-2 2 2 2M2 12.5h3"/>`,
  fill: `<path d="M7 2l5.5 5.5-5 5L2 7z M2.5 7.5h9.5"/><path d="M14 10c.8 1.2 1 1.8 1 2.3a1 1 0 0 1-2 0c0-.5.2-1.1 1-2.3z" fill="currentColor"/>`,
  close: `<path d="M3.5 3.5l9 9m0-9l-9 9"/>`,
  chevron: `<path d="M4 6l4 4 4-4"/>`,
  moon: `<path d="M13 9.8A5.5 5.5 0 0 1 6.2 3a5.5 5.5 0 1 0 6.8 6.8z"/>`,
  download: `<path d="M8 2.5v7.5M4.5 6.8 8 10.2l3.5-3.4M3 13.5h10"/>`,
  protectSheet: `<path d="M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5M8 10v1.5"/>`,
  plus: `<path d="M8 3v10M3 8h10"/>`,
};

/** Names of the drawings. */
export type IconName = keyof typeof DRAWINGS;

/** Marks that letters draw best, as in Excel. */
const LETTERS: Partial<Readonly<Record<ExcelCommandId, string>>> = {
  bold: "<b>B</b>",
  italic: "<i>I</i>",
  underline: "<u>U</u>",
  fontColor: "A",
  percent: "%",
  comma: ",",
  moreDecimals: "<small>.0 → .00</small>",
  fewerDecimals: "<small>.00 → .0</small>",
};

/** A drawing, hidden from assistive technology: the button around it has the name. */
export function icon(name: IconName): Element {
  return fragmentOf(
    `<svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.2" aria-hidden="true">${DRAWINGS[name]}</svg>`,
  );
}

/** The mark on a button of the tabs of Excel itself. */
export function commandIcon(command: ExcelCommandId): Element {
  const letters = LETTERS[command];
  if (letters !== undefined) return fragmentOf(`<span aria-hidden="true">${letters}</span>`);
  return icon(isIconName(command) ? command : "chevron");
}

function isIconName(name: string): name is IconName {
  return name in DRAWINGS;
}

function fragmentOf(markup: string): Element {
  const template = document.createElement("template");
  template.innerHTML = markup;
  return template.content.firstElementChild ?? document.createElement("span");
}
