import { dataAsOf } from "../../dataset/figures";
import { listMetrics, listStatements } from "../../dataset/metrics";
import { splitComparison } from "../../dataset/comparison";
import { loadSourceTexts } from "../../dataset/loadSourceTexts";
import type { Locale } from "../../domain/locale";
import { coveredInJapanese } from "../../domain/periods/japanesePeriods";
import type { FunctionMetadata, ParameterMetadata } from "../metadata/functionMetadata";
import { catalogueMetadata } from "../metadata/catalogueMetadata";
import type { DocumentedFunction } from "../metadata/readFunctions";
import { exampleInJapanese } from "./exampleInJapanese";
import { calculateExample, type ExampleResult } from "./exampleResult";
import { LABELS, SECTIONS } from "./helpTexts";

/** The help in one language, before it becomes Markdown or a page. */
export interface HelpDocument {
  readonly locale: Locale;
  readonly title: string;
  readonly introduction: string;
  /** The day that the figures reach to, as a sentence. */
  readonly asOf: string;
  readonly functions: readonly HelpEntry[];
  readonly sections: readonly HelpTopic[];
  readonly metrics: readonly MetricRow[];
}

/** A function in the help. */
export interface HelpEntry {
  /** The anchor that Excel's own help link leads to. */
  readonly anchor: string;
  readonly name: string;
  /** Such as IIJ.REVENUE(period, [segment], [unit]). */
  readonly signature: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
  readonly examples: readonly ExampleResult[];
}

/** Something that holds for every function. */
export interface HelpTopic {
  readonly anchor: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly examples: readonly ExampleResult[];
}

/** A metric in the help. */
export interface MetricRow {
  readonly id: string;
  readonly name: string;
  readonly statement: string;
}

/** Writes the help from the functions' own descriptions, with examples worked out by the functions. */
export async function helpDocument(
  functions: readonly DocumentedFunction[],
  locale: Locale,
): Promise<HelpDocument> {
  await loadSourceTexts(locale);
  const { functions: described } = await catalogueMetadata(functions, locale);
  return {
    locale,
    title: LABELS.title[locale],
    introduction: LABELS.introduction[locale],
    asOf: asOfLine(locale),
    functions: described.map((metadata, index) =>
      helpEntry(metadata, functions[index]?.examples ?? [], locale),
    ),
    sections: SECTIONS.map((section) => ({
      anchor: section.id,
      title: section.title[locale],
      paragraphs: section.paragraphs.map((paragraph) => paragraph[locale]),
      examples: section.examples.map((formula) => shownIn(formula, locale)),
    })),
    metrics: metricRows(locale),
  };
}

function helpEntry(
  { id, description, parameters, result }: FunctionMetadata,
  examples: readonly string[],
  locale: Locale,
): HelpEntry {
  return {
    anchor: id.toLowerCase(),
    name: `IIJ.${id}`,
    signature: `IIJ.${id}(${parameters.map(signatureOf).join(", ")})`,
    description: sentences(
      [description, ...(result.dimensionality === "matrix" ? [LABELS.spills[locale]] : [])],
      locale,
    ),
    parameters,
    examples: examples.map((formula) => shownIn(formula, locale)),
  };
}

/** Sentences that follow each other: Japanese leaves no room between them. */
export function sentences(texts: readonly string[], locale: Locale): string {
  return texts.join(locale === "ja" ? "" : " ");
}

function asOfLine(locale: Locale): string {
  const date = dataAsOf();
  return locale === "ja"
    ? `${LABELS.asOf.ja}：${coveredInJapanese({ kind: "instant", date })}。`
    : `${LABELS.asOf.en}: ${date}.`;
}

/** An example in the words of its reader. */
function shownIn(formula: string, locale: Locale): ExampleResult {
  return calculateExample(locale === "ja" ? exampleInJapanese(formula) : formula, locale);
}

function signatureOf({ name, optional }: ParameterMetadata): string {
  return optional ? `[${name}]` : name;
}

/** Printed comparisons ("revenue.yoy") go without saying. */
function metricRows(locale: Locale): readonly MetricRow[] {
  const titles = new Map(listStatements().map(({ id, title }) => [id, title[locale]]));
  return listMetrics()
    .filter(({ id }) => !splitComparison(id))
    .map(({ id, label, statement }) => ({
      id,
      name: label[locale],
      statement: titles.get(statement) ?? statement,
    }));
}
