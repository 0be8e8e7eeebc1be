import { addScaled, formatScaled, parseScaled } from "../../domain/decimalText";
import type { BaseUnit, Scenario } from "../../domain/fact";
import type { Standard } from "../../domain/standard";
import {
  joinTexts,
  openColumns,
  packColumns,
  unpackColumns,
  UnpackableText,
  type Columns,
  type TextRecord,
} from "./columns";
import type { ComputedFigure } from "../computedFigure";
import type { Documents, ShippedDocument } from "../reported";
import {
  rowTokens,
  textToken,
  type Authority,
  type Token,
  type StatementBody,
  type StatementHead,
} from "../statement";
import { splitComparison } from "../comparison";
import {
  LINE_FIELDS,
  packColumnHeads,
  packRow,
  packText,
  unpackColumnHeads,
  unpackRow,
  unpackText,
} from "./packedLine";

/** Everything that is known of the figures. */
export interface Figures {
  /** The last day that consolidated revenue is known for, as an ISO date. */
  readonly asOf: string;
  readonly documents: Documents;
  readonly statements: readonly StatementBody[];
  readonly computed: readonly ComputedFigure[];
}

const DOCUMENT_FIELDS = ["key", "title", "published", "url", "authority"] as const;
const STATEMENT_FIELDS = ["document", "section", "url", "unit", "columns", "lines"] as const;
const COMPUTED_FIELDS = [
  "metric",
  "period",
  "kind",
  "value",
  "below",
  "above",
  "formula",
  "note",
] as const;

/** The figures as they ship. */
export interface PackedFigures {
  readonly asOf: string;
  readonly documents: Columns<(typeof DOCUMENT_FIELDS)[number]>;
  readonly statements: Columns<(typeof STATEMENT_FIELDS)[number]>;
  readonly lines: Columns<(typeof LINE_FIELDS)[number]>;
  readonly computed: Columns<(typeof COMPUTED_FIELDS)[number]>;
}

/** Packs the figures for shipping; tokens stay as printed, a metric is its number among the ids. */
export function packFigures(figures: Figures, metricIds: readonly string[]): PackedFigures {
  const { asOf, documents, statements, computed } = figures;
  const numbers = numbersOf(metricIds);
  const numberOf = (id: string): string => {
    const number = numbers.get(id);
    if (number === undefined) throw new UnpackableText(`${id} is not among the metrics`);
    return number;
  };
  const lines = statements
    .flatMap(({ rows, text }) => [...rows.map(packRow), ...text.map(packText)])
    .map((line) => ({ ...line, metric: numberOf(line.metric) }));
  return {
    asOf,
    documents: packColumns(DOCUMENT_FIELDS, Object.entries(documents).map(packDocument)),
    statements: packColumns(STATEMENT_FIELDS, statements.map(packStatement)),
    lines: packColumns(LINE_FIELDS, lines),
    computed: packColumns(
      COMPUTED_FIELDS,
      computed.map((figure) => packComputed(figure, numberOf)),
    ),
  };
}

/** The figures of a dataset that is unpacked a metric at a time. */
export interface OpenFigures {
  readonly documents: Documents;
  /** Every printing of a metric's figures. */
  printedOf(metric: string): readonly Token[];
  /** A metric's figures that no document prints, or none as closely. */
  computedOf(metric: string): readonly ComputedFigure[];
}

/** Opens the figures: only which lines are of which metric is read at once. */
export function openFigures(packed: PackedFigures, metricIds: readonly string[]): OpenFigures {
  const idOf = (number: string) => metricIds[parseInt(number, 36)] ?? "";
  const numbers = numbersOf(metricIds);
  const lines = openColumns(packed.lines);
  const computed = openColumns(packed.computed);
  const linesOf = indexBy(lines.column("metric"));
  const computedOf = indexBy(computed.column("metric"));
  let heads: ((line: number) => StatementHead & { readonly isRow: boolean }) | undefined;

  function tokensAt(line: number): Token[] {
    heads ??= openHeads(packed.statements);
    const head = heads(line);
    const packedLine = lines.record(line);
    const record = { ...packedLine, metric: idOf(packedLine.metric) };
    return head.isRow
      ? rowTokens(head, unpackRow(record), "")
      : [textToken(head, unpackText(record), "")];
  }

  let documents: Documents | undefined;
  return {
    get documents() {
      documents ??= Object.fromEntries(unpackColumns(packed.documents).map(unpackDocument));
      return documents;
    },
    computedOf: (metric) =>
      (computedOf.get(numbers.get(metric) ?? "") ?? []).map((line) =>
        unpackComputed(computed.record(line), idOf),
      ),
    printedOf: (metric) => {
      // A column of comparisons makes figures of another metric than its row's. The order of the
      // files decides between printings of equal rank, as it does in the build.
      const own = [metric, splitComparison(metric)?.base ?? ""].flatMap(
        (id) => linesOf.get(numbers.get(id) ?? "") ?? [],
      );
      return own
        .sort((a, b) => a - b)
        .flatMap(tokensAt)
        .filter((figure) => figure.metric === metric);
    },
  };
}

/** How the columns write each metric: its number among the ids. */
function numbersOf(metricIds: readonly string[]): ReadonlyMap<string, string> {
  return new Map(metricIds.map((id, index) => [id, index.toString(36)]));
}

function indexBy(values: readonly string[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  values.forEach((value, line) => {
    const others = index.get(value);
    if (others) others.push(line);
    else index.set(value, [line]);
  });
  return index;
}

/** Finds the statement that a line is of, and whether it is a row of its table. */
function openHeads(packed: PackedFigures["statements"]) {
  const heads: (StatementHead & { readonly isRow: boolean })[] = [];
  for (const record of unpackColumns(packed)) {
    const [rows = 0, text = 0] = record.lines.split(" ").map(Number);
    const head = unpackHead(record);
    for (let row = 0; row < rows; row++) heads.push({ ...head, isRow: true });
    for (let item = 0; item < text; item++) heads.push({ ...head, isRow: false });
  }
  return (line: number) => {
    const head = heads[line];
    if (!head) throw new RangeError(`no statement has the line ${line}`);
    return head;
  };
}

function unpackHead(record: TextRecord<(typeof STATEMENT_FIELDS)[number]>): StatementHead {
  const [unit = "", scale = "", standard] = record.unit.split(",");
  return {
    document: record.document,
    section: record.section,
    ...(record.url && { url: record.url }),
    unit: unit as BaseUnit,
    scale: Number(scale),
    ...(standard && { standard: standard as Standard }),
    columns: unpackColumnHeads(record.columns),
  };
}

type DocumentRecord = TextRecord<(typeof DOCUMENT_FIELDS)[number]>;

function packDocument([key, document]: [string, ShippedDocument]): DocumentRecord {
  const { title, published = "", url = "", authority } = document;
  return { key, title, published, url, authority };
}

function unpackDocument({ key, title, published, url, authority }: DocumentRecord) {
  const document = {
    title,
    ...(published && { published }),
    authority: authority as Authority,
    ...(url && { url }),
  };
  return [key, document] as const;
}

function packStatement(statement: StatementBody): TextRecord<(typeof STATEMENT_FIELDS)[number]> {
  const { document, section, url = "", unit, scale, standard, columns, rows, text } = statement;
  return {
    ...{ document, section, url },
    unit: standard ? `${unit},${scale},${standard}` : `${unit},${scale}`,
    columns: packColumnHeads(columns),
    lines: `${rows.length} ${text.length}`,
  };
}

/** A metric in a formula: what stands before a bracket. */
const METRIC = /[\w.~-]+(?=\[)/g;

type ComputedRecord = TextRecord<(typeof COMPUTED_FIELDS)[number]>;

function packComputed(figure: ComputedFigure, numberOf: (id: string) => string): ComputedRecord {
  const { metric, period, value, low, high, formula } = figure;
  const [below = "", above = ""] = [difference(value, low), difference(high, value)].map(shorten);
  return {
    ...{ metric: numberOf(metric), period },
    kind: packKind(figure),
    value: shorten(value),
    below,
    // Empty where the value is in the middle, as it mostly is.
    above: above === below ? "" : above,
    // The figure's own metric and period recur in most formulas.
    note: figure.note ?? "",
    formula: formula
      .replace(METRIC, (id) => (id === metric ? "~" : numberOf(id)))
      .replaceAll(`[${period}]`, "[]"),
  };
}

function packKind({ status, unit, scenario, decimals, standard }: ComputedFigure): string {
  const kind = [status, unit, scenario, String(decimals ?? ""), standard ?? ""];
  return joinTexts(kind, ",").replace(/,+$/, "");
}

function unpackComputed(record: ComputedRecord, idOf: (number: string) => string): ComputedFigure {
  const { period } = record;
  const metric = idOf(record.metric);
  const [status, unit, scenario, decimals, standard] = record.kind.split(",");
  const value = parseScaled(record.value);
  const below = parseScaled(record.below);
  return {
    ...{ metric, period },
    scenario: scenario as Scenario,
    ...(standard && { standard: standard as Standard }),
    status: status === "derived" ? "derived" : "bounded",
    unit: unit as BaseUnit,
    value: formatScaled(value),
    ...(decimals && { decimals: Number(decimals) }),
    low: formatScaled(addScaled(value, { ...below, digits: -below.digits })),
    high: formatScaled(addScaled(value, parseScaled(record.above || record.below))),
    formula: record.formula
      .replaceAll("[]", `[${period}]`)
      .replace(METRIC, (number) => (number === "~" ? metric : idOf(number))),
    ...(record.note && { note: record.note }),
  };
}

function difference(a: string, b: string): string {
  const subtracted = parseScaled(b);
  return formatScaled(addScaled(parseScaled(a), { ...subtracted, digits: -subtracted.digits }));
}

/** Writes 26563000000 as 26563e6. */
function shorten(value: string): string {
  const zeros = /0{3,}$/.exec(value)?.[0].length ?? 0;
  return zeros === 0 || value.includes(".") ? value : `${value.slice(0, -zeros)}e${zeros}`;
}
