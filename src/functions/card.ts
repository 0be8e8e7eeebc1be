import type { Locale } from "../domain/locale";
import type { Figure, Provenance } from "./figure";

/** A text on a card, as Excel's data types write it. */
interface CardText {
  readonly type: "String";
  readonly basicValue: string;
}

interface CardNumber {
  readonly type: "Double";
  readonly basicValue: number;
  readonly numberFormat: string;
}

/** A number that stays a number in every formula and carries a card: =A1.Source, =A1.Status. */
export interface FigureCell extends CardNumber {
  readonly properties: Readonly<Record<string, CardText | CardNumber>>;
  readonly layouts: { readonly card: CardLayout };
}

interface CardLayout {
  readonly title: { readonly property: string };
  readonly sections: readonly { readonly layout: "List"; readonly properties: readonly string[] }[];
}

/**
 * A figure with its card. Every property is always there, so that =A1.Note never fails; the card
 * lists those that say something. List is the one layout that Excel on the web takes.
 */
export function figureCell(
  { number, numberFormat, provenance }: Figure,
  locale: Locale,
): FigureCell {
  const told = provenance();
  const value: CardNumber = { type: "Double", basicValue: number, numberFormat };
  const texts = textsOf(told, locale);
  const properties = Object.fromEntries(texts.map(([name, text]) => [name, cardText(text)]));
  const shown = texts
    .filter(([name, text]) => name !== "Metric" && text !== "")
    .map(([name]) => name);
  return {
    ...value,
    properties: { ...properties, Value: value },
    layouts: { card: layoutOf(shown) },
  };
}

/** Property names are part of formulas (=A1.Source), so they are the same in every language. */
function textsOf(told: Provenance, locale: Locale): readonly (readonly [string, string])[] {
  return [
    ["Metric", told.metric[locale]],
    ["Period", told.period],
    ["Unit", told.unit[locale]],
    ["Status", told.status],
    ["Source", told.source],
    ["AsPrinted", told.printed],
    ["Range", told.range],
    ["Formula", told.formula],
    ["Note", told.note],
  ];
}

function cardText(text: string): CardText {
  return { type: "String", basicValue: text };
}

function layoutOf(shown: readonly string[]): CardLayout {
  const properties = ["Value", ...shown];
  return { title: { property: "Metric" }, sections: [{ layout: "List", properties }] };
}
