import type { Locale } from "../../domain/locale";
import { triangleFormat } from "../../domain/numbers/triangleFormat";
import type { Figure } from "../answers/figure";
import { provenanceOf, type Provenance } from "./provenance";

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

/**
 * A number that stays a number in every formula and carries a card: =A1.Source, =A1.Status. A class
 * because office.js walks through plain objects in search of its own proxies (its
 * `isPlainJsonObject`), which takes several times as long as sending them; instances it sends as
 * they are.
 */
export class FigureCell implements CardNumber {
  readonly type = "Double";
  readonly basicValue: number;
  readonly numberFormat: string;
  readonly properties: Readonly<Record<string, CardText | CardNumber>>;
  readonly layouts: { readonly card: CardLayout };

  /** What has nothing to say is left out. List is the one layout that Excel on the web takes. */
  constructor(figure: Figure, locale: Locale) {
    const { number } = figure;
    const numberFormat =
      locale === "ja" ? triangleFormat(figure.numberFormat) : figure.numberFormat;
    this.basicValue = number;
    this.numberFormat = numberFormat;
    const texts = textsOf(provenanceOf(figure, locale)).filter(([, text]) => text !== "");
    this.properties = {
      Value: { type: "Double", basicValue: number, numberFormat },
      ...Object.fromEntries(texts.map(([name, text]) => [name, cardText(text)])),
    };
    this.layouts = { card: layoutOf(texts.map(([name]) => name).filter(isListed)) };
  }
}

interface CardLayout {
  readonly title: { readonly property: string };
  readonly sections: readonly { readonly layout: "List"; readonly properties: readonly string[] }[];
}

/**
 * What the properties say. The texts of ours keep to Latin-1 in English: one letter beyond it makes
 * the whole message to Excel twice as large in memory and a third slower to write.
 *
 * Property names are part of formulas (=A1.Source), so they are the same in every language.
 */
function textsOf(told: Provenance): readonly (readonly [string, string])[] {
  return [
    ["Metric", told.metric],
    ["Period", told.period],
    ["Unit", told.unit],
    ["Status", told.status],
    ["Source", told.source],
    ["AsPrinted", told.printed],
    ["Range", told.range],
    ["Formula", told.formula],
    ["Note", told.note],
    ["Standard", told.standard],
    ["Restated", told.restated],
  ];
}

function cardText(text: string): CardText {
  return { type: "String", basicValue: text };
}

/** The metric is the card's title. */
function isListed(name: string): boolean {
  return name !== "Metric";
}

function layoutOf(shown: readonly string[]): CardLayout {
  const properties = ["Value", ...shown];
  return { title: { property: "Metric" }, sections: [{ layout: "List", properties }] };
}
