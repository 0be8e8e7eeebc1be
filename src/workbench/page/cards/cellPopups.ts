import { readCard } from "./cardModel";
import { cellCard } from "./cellCard";
import { element } from "../base/element";
import type { FUniver } from "@univerjs/core/facade";
import type { GridGeometry } from "../grid/gridGeometry";
import { formatNumber } from "../grid/numberFormat";
import type { Texts } from "../base/texts";

/** What the popups need to know of a cell. */
export interface PopupCell {
  readonly error: string | null;
  /** The sentence that explains the error. */
  readonly message: string | null;
  /** The value with its properties, where it has any. */
  readonly card: object | null;
}

/** What the popups need of the page. */
export interface CellPopupsOptions {
  readonly univerAPI: FUniver;
  readonly geometry: GridGeometry;
  readonly texts: Texts;
  /** The cell of the sheet in front, counted from 0; absent outside of the sheet. */
  readonly cell: (row: number, column: number) => PopupCell | undefined;
}

const GAP = 4;
const SET_SELECTIONS = "sheet.operation.set-selections";
/** Univer's numbers for a selection that the pointer still draws. */
const UNFINISHED: readonly unknown[] = [0, 1];

function isDone(params: unknown): boolean {
  const type = typeof params === "object" && params !== null && "type" in params && params.type;
  return !UNFINISHED.includes(type);
}

/** What shows beside a cell: the reason of an error, the card of a value. */
export class CellPopups {
  /** Lies over the grid; empty while nothing is shown. */
  readonly element = element("div", { class: "popups" });
  readonly #options: CellPopupsOptions;
  readonly #tip = element("div", { class: "error-tip", role: "tooltip", hidden: true });
  #card: HTMLElement | undefined;
  /** The cell that is pointed at or selected: its reason shows as soon as it has one. */
  #asked: readonly [number, number] | undefined;
  #cardCell: readonly [number, number] = [0, 0];

  constructor(options: CellPopupsOptions) {
    this.#options = options;
    this.element.append(this.#tip);
    const { univerAPI } = options;
    const { Event } = univerAPI;
    univerAPI.addEvent(Event.CellHover, ({ row, column }) => {
      this.#explain(row, column);
    });
    univerAPI.addEvent(Event.CellClicked, ({ row, column }) => {
      this.showCard(row, column);
    });
    // Univer's event of a changed selection is missing after Enter; its operation is always run.
    univerAPI.addEvent(Event.CommandExecuted, ({ id, params }) => {
      if (id === SET_SELECTIONS && isDone(params)) this.#follow();
    });
    for (const event of [Event.SheetEditStarted, Event.ActiveSheetChanged] as const)
      univerAPI.addEvent(event, () => {
        this.closeAll();
      });
  }

  /** Shows the card of a cell that has one; returns whether it has. */
  showCard(row: number, column: number): boolean {
    this.closeCard();
    const value = this.#options.cell(row, column)?.card;
    if (!value) return false;
    this.#card = cellCard(readCard(value, formatNumber), this.#options.texts, () => {
      this.closeCard();
    });
    this.element.append(this.#card);
    this.#cardCell = [row, column];
    this.#place(this.#card, row, column);
    return true;
  }

  /** Shows what became of the cell after the workbook changed: an error may come or go. */
  refresh(): void {
    if (this.#asked) this.#explain(...this.#asked);
  }

  /** Moves what is shown to where its cell is now. */
  place(): void {
    if (!this.#tip.hidden && this.#asked) this.#place(this.#tip, ...this.#asked);
    if (this.#card) this.#place(this.#card, ...this.#cardCell);
  }

  /** Takes the card away. */
  closeCard(): void {
    this.#card?.remove();
    this.#card = undefined;
  }

  /** Takes the card and the reason away. */
  closeAll(): void {
    this.closeCard();
    this.#asked = undefined;
    this.#tip.hidden = true;
  }

  #follow(): void {
    this.closeCard();
    const selected = this.#options.univerAPI.getActiveWorkbook()?.getActiveRange();
    if (selected) this.#explain(selected.getRow(), selected.getColumn());
  }

  #explain(row: number, column: number): void {
    this.#asked = [row, column];
    const cell = this.#options.cell(row, column);
    const error = cell?.error ?? null;
    this.#tip.hidden = error === null;
    if (!cell || error === null) return;
    const reason = cell.message ?? this.#options.texts.reasons[error];
    this.#tip.textContent = reason === undefined ? error : `${error} ${reason}`;
    this.#place(this.#tip, row, column);
  }

  /** To the right of the cell where there is room, else to its left; never outside of the grid. */
  #place(popup: HTMLElement, row: number, column: number): void {
    const cell = this.#options.geometry.cellBox(row, column);
    if (!cell) return;
    const [width, height] = [this.element.clientWidth, this.element.clientHeight];
    const right = cell.left + cell.width + GAP;
    const left = right + popup.offsetWidth <= width ? right : cell.left - popup.offsetWidth - GAP;
    popup.style.left = `${Math.max(GAP, left)}px`;
    popup.style.top = `${Math.max(GAP, Math.min(cell.top, height - popup.offsetHeight - GAP))}px`;
  }
}
