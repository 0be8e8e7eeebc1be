import { FigureCell } from "../../src/functions/card";
import type { ExcelFunction } from "../../src/functions/cellFunction";

/** A card with one property and no layout. */
class LeastCard {
  readonly type = "Double";
  readonly basicValue: number;
  readonly properties: unknown;

  constructor(basicValue: number, text: string) {
    this.basicValue = basicValue;
    this.properties = { Source: { type: "String", basicValue: text } };
  }
}

/** A function's cards with nothing but their source: the least that a card can be. */
export function sourceAlone(value: ExcelFunction): ExcelFunction {
  return madeOnce(value, ({ properties }) => String(properties["Source"]?.basicValue ?? ""));
}

/** As many characters as a function's cards take, in one property: what writing them takes, whatever they are. */
export function charactersAlone(value: ExcelFunction): ExcelFunction {
  const wrapping = JSON.stringify(new LeastCard(10_000, "")).length;
  return madeOnce(value, (card) => "x".repeat(JSON.stringify(card).length - wrapping));
}

function madeOnce(value: ExcelFunction, text: (card: FigureCell) => string): ExcelFunction {
  const made = new WeakMap<FigureCell, LeastCard>();
  return (...passed) => {
    const card = value(...passed);
    if (!(card instanceof FigureCell)) throw new Error("cards are switched off");
    const known = made.get(card) ?? new LeastCard(card.basicValue, text(card));
    made.set(card, known);
    return known;
  };
}
