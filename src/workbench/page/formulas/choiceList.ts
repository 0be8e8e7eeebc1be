import { type Editor, IEditorService } from "@univerjs/preset-sheets-core";
import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { type OfferedChoices, formatChoice, offerChoices } from "./choices";
import { element } from "../base/element";
import { type FormulaArgument, findFormulaArgument } from "./formulaArgument";
import type { Choice, FunctionCatalogue } from "../../addin/functionCatalogue";
import type { GridGeometry } from "../grid/gridGeometry";
import type { Keyboard } from "../base/keyboard";
import type { Texts } from "../base/texts";
import { servicesOf } from "../../host/base/univerInside";

/** What the list needs of the page. */
export interface ChoiceListOptions {
  readonly univer: Univer;
  readonly univerAPI: FUniver;
  readonly catalogue: FunctionCatalogue;
  readonly namespace: string;
  readonly geometry: GridGeometry;
  readonly keyboard: Keyboard;
  readonly texts: Texts;
}

/** More would not be read; typing narrows them. */
const SHOWN = 60;

/** How wide Univer explains a function, in pixels. */
const HELP_WIDTH = 250;

/** The drop-down of argument values beside a cell being edited: arrows, then Tab or Enter, or click. */
export class ChoiceList {
  /** The list; hidden while nothing is offered. */
  readonly element: HTMLElement;
  readonly #options: ChoiceListOptions;
  #argument: FormulaArgument | undefined;
  #choices: readonly Choice[] = [];
  #active = 0;

  constructor(options: ChoiceListOptions) {
    this.#options = options;
    this.element = element("ul", { class: "choices", role: "listbox", hidden: true });
    const { univerAPI } = options;
    univerAPI.addEvent(univerAPI.Event.SheetEditChanging, () => {
      // Univer says so before the text and the cursor are where they will be.
      setTimeout(() => {
        this.#update();
      });
    });
    univerAPI.addEvent(univerAPI.Event.SheetEditEnded, () => {
      this.#close();
    });
    options.keyboard.listen((event) => this.#pressKey(event));
  }

  get #editor(): Readonly<Editor> | undefined {
    const editors = servicesOf(this.#options.univer).get(IEditorService);
    return editors.getFocusEditor() ?? undefined;
  }

  #update(): void {
    const { catalogue, namespace } = this.#options;
    const formula = this.#typed();
    const argument = findFormulaArgument(formula);
    const offered = argument && offerChoices(catalogue, namespace, argument);
    if (!argument || !offered) this.#close();
    else this.#open(argument, offered);
  }

  /** The formula up to the cursor. */
  #typed(): string {
    const editor = this.#editor;
    const text = (editor?.getDocumentData().body?.dataStream ?? "").replace(/\r?\n$/, "");
    const cursor = editor?.getCursorPosition() ?? text.length;
    return cursor >= 0 ? text.slice(0, cursor) : text;
  }

  #open(argument: FormulaArgument, { parameter, choices }: OfferedChoices): void {
    this.#argument = argument;
    this.#choices = choices.slice(0, SHOWN);
    this.#active = 0;
    this.element.setAttribute("aria-label", this.#options.texts.choices(parameter));
    this.element.replaceChildren(
      ...this.#choices.map((choice, index) => this.#option(choice, index)),
    );
    this.element.hidden = false;
    this.#showActive();
    this.#place();
  }

  #close(): void {
    this.element.hidden = true;
    this.#choices = [];
    this.#argument = undefined;
  }

  #option(choice: Choice, index: number): HTMLElement {
    return element(
      "li",
      {
        role: "option",
        class: "choice",
        // The editor must keep the focus, or it would take the formula as finished.
        onpointerdown: (event: PointerEvent) => {
          event.preventDefault();
          this.#active = index;
          this.#choose();
        },
      },
      element("span", { class: "choice-name" }, choice.name),
      element("span", { class: "choice-tip" }, choice.tip),
    );
  }

  #showActive(): void {
    [...this.element.children].forEach((option, index) => {
      option.setAttribute("aria-selected", String(index === this.#active));
      if (index === this.#active) option.scrollIntoView({ block: "nearest" });
    });
  }

  /** To the right of the cell and of what Univer explains of the function below it. */
  #place(): void {
    const { univerAPI, geometry } = this.#options;
    const range = univerAPI.getActiveWorkbook()?.getActiveCell();
    const box = range && geometry.cellBox(range.getRow(), range.getColumn());
    const host = this.element.parentElement?.getBoundingClientRect();
    if (!box || !host) return;
    const editor = this.#editor?.getBoundingClientRect();
    const right = box.left + Math.max(box.width, editor?.width ?? 0, HELP_WIDTH) + 6;
    this.element.style.left = `${Math.max(0, Math.min(right, host.width - this.element.offsetWidth - 8))}px`;
    this.element.style.top = `${Math.max(0, Math.min(box.top, host.height - this.element.offsetHeight - 8))}px`;
  }

  #pressKey({ key, isComposing }: KeyboardEvent): boolean {
    if (this.element.hidden || isComposing) return false;
    const last = this.#choices.length - 1;
    if (key === "ArrowDown") this.#active = Math.min(last, this.#active + 1);
    else if (key === "ArrowUp") this.#active = Math.max(0, this.#active - 1);
    else if (key === "Tab") this.#choose();
    else if (key === "Escape") this.#close();
    else return false;
    this.#showActive();
    return true;
  }

  #choose(): void {
    const choice = this.#choices[this.#active];
    const [argument, editor] = [this.#argument, this.#editor];
    if (!choice || !argument || !editor) return;
    const text = (editor.getDocumentData().body?.dataStream ?? "").replace(/\r?\n$/, "");
    const before = text.slice(0, argument.start) + formatChoice(choice);
    const after = text.slice(argument.start + argument.typed.length);
    const cursor = before.length;
    this.#close();
    editor.replaceText(before + after, [
      { startOffset: cursor, endOffset: cursor, collapsed: true },
    ]);
  }
}
