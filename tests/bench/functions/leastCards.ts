import { FigureCell } from "../../../src/functions/telling/card";
import type { ExcelFunction } from "../../../src/functions/cells/cellFunction";

/** What a card inherits from: office.js takes no plain objects as they are, as `FigureCell` says. */
const NOT_PLAIN = {};

/** A function's cards with source and status alone, in a list: the least that =A1.Source and =A1.Status need. */
export function sourceAndStatus(value: ExcelFunction): ExcelFunction {
  return madeOnce(value, ({ type, basicValue, numberFormat, properties: { Source, Status } }) => ({
    ...{ type, basicValue, numberFormat },
    properties: { Source, Status },
    layouts: { card: { sections: [{ layout: "List", properties: ["Source", "Status"] }] } },
  }));
}

/** A function's cards with one letter in every text: what their properties take, whatever they say. */
export function lettersAlone(value: ExcelFunction): ExcelFunction {
  return madeOnce(value, ({ properties, ...card }) => {
    const letters = Object.entries(properties).map(([name, property]) => {
      const isText = property.type === "String";
      return [name, isText ? { ...property, basicValue: "x" } : property] as const;
    });
    return { ...card, properties: Object.fromEntries(letters) };
  });
}

/** As many characters as a function's cards take, in one property: what writing them takes, whatever they are. */
export function charactersAlone(value: ExcelFunction): ExcelFunction {
  const inOneText = ({ type, basicValue }: FigureCell, text: string) => ({
    ...{ type, basicValue },
    properties: { Source: { type: "String", basicValue: text } },
  });
  return madeOnce(value, (card) => {
    const wrapping = JSON.stringify(inOneText(card, "")).length;
    return inOneText(card, "x".repeat(JSON.stringify(card).length - wrapping));
  });
}

function madeOnce(value: ExcelFunction, content: (card: FigureCell) => object): ExcelFunction {
  const made = new WeakMap<FigureCell, unknown>();
  return (...passed) => {
    const card = value(...passed);
    if (!(card instanceof FigureCell)) throw new Error("cards are switched off");
    const known: unknown = made.get(card) ?? Object.assign(Object.create(NOT_PLAIN), content(card));
    made.set(card, known);
    return known;
  };
}
