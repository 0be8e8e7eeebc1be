import { addScaled, formatScaled, parseScaled } from "../domain/decimalText";
import type { BaseUnit, Scenario } from "../domain/fact";
import { joinTexts, packColumns, unpackColumns, type Columns, type TextRecord } from "./columns";
import type { ComputedFigure } from "./computedFigure";
import type { Documents, ShippedDocument } from "./reported";
import type { Authority, StatementBody } from "./statement";
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
const COMPUTED_FIELDS = ["metric", "period", "kind", "value", "below", "above", "formula"] as const;

/** The figures as they ship. */
export interface PackedFigures {
  readonly asOf: string;
  readonly documents: Columns<(typeof DOCUMENT_FIELDS)[number]>;
  readonly statements: Columns<(typeof STATEMENT_FIELDS)[number]>;
  readonly lines: Columns<(typeof LINE_FIELDS)[number]>;
  readonly computed: Columns<(typeof COMPUTED_FIELDS)[number]>;
}

/** Packs the figures for shipping; tokens stay as printed. */
export function packFigures({ asOf, documents, statements, computed }: Figures): PackedFigures {
  const lines = statements.flatMap(({ rows, text }) => [
    ...rows.map(packRow),
    ...text.map(packText),
  ]);
  return {
    asOf,
    documents: packColumns(DOCUMENT_FIELDS, Object.entries(documents).map(packDocument)),
    statements: packColumns(STATEMENT_FIELDS, statements.map(packStatement)),
    lines: packColumns(LINE_FIELDS, lines),
    computed: packColumns(COMPUTED_FIELDS, computed.map(packComputed)),
  };
}

/** Reads the figures back. */
export function unpackFigures(packed: PackedFigures): Figures {
  const lines = unpackColumns(packed.lines);
  let next = 0;
  const statements = unpackColumns(packed.statements).map((record) => {
    const [rows = 0, text = 0] = record.lines.split(" ").map(Number);
    const own = lines.slice(next, (next += rows + text));
    const [unit = "", scale = ""] = record.unit.split(",");
    return {
      document: record.document,
      section: record.section,
      ...(record.url && { url: record.url }),
      unit: unit as BaseUnit,
      scale: Number(scale),
      columns: unpackColumnHeads(record.columns),
      rows: own.slice(0, rows).map(unpackRow),
      text: own.slice(rows).map(unpackText),
    };
  });
  return {
    asOf: packed.asOf,
    documents: Object.fromEntries(unpackColumns(packed.documents).map(unpackDocument)),
    statements,
    computed: unpackColumns(packed.computed).map(unpackComputed),
  };
}

type DocumentRecord = TextRecord<(typeof DOCUMENT_FIELDS)[number]>;

function packDocument([key, document]: [string, ShippedDocument]): DocumentRecord {
  const { title, published, url = "", authority } = document;
  return { key, title, published, url, authority };
}

function unpackDocument({ key, title, published, url, authority }: DocumentRecord) {
  const document = { title, published, authority: authority as Authority, ...(url && { url }) };
  return [key, document] as const;
}

function packStatement(statement: StatementBody): TextRecord<(typeof STATEMENT_FIELDS)[number]> {
  const { document, section, url = "", unit, scale, columns, rows, text } = statement;
  return {
    ...{ document, section, url },
    unit: `${unit},${scale}`,
    columns: packColumnHeads(columns),
    lines: `${rows.length} ${text.length}`,
  };
}

type ComputedRecord = TextRecord<(typeof COMPUTED_FIELDS)[number]>;

function packComputed(figure: ComputedFigure): ComputedRecord {
  const { metric, period, scenario, status, unit, value, decimals, low, high, formula } = figure;
  return {
    ...{ metric, period },
    kind: joinTexts([status, unit, scenario, String(decimals ?? "")], ","),
    value: shorten(value),
    below: shorten(difference(value, low)),
    above: shorten(difference(high, value)),
    // The figure's own metric and period recur in most formulas.
    formula: formula.replaceAll(`${metric}[`, "~[").replaceAll(`[${period}]`, "@"),
  };
}

function unpackComputed(record: ComputedRecord): ComputedFigure {
  const { metric, period } = record;
  const [status, unit, scenario, decimals] = record.kind.split(",");
  const value = parseScaled(record.value);
  const below = parseScaled(record.below);
  return {
    ...{ metric, period },
    scenario: scenario as Scenario,
    status: status === "derived" ? "derived" : "bounded",
    unit: unit as BaseUnit,
    value: formatScaled(value),
    ...(decimals && { decimals: Number(decimals) }),
    low: formatScaled(addScaled(value, { ...below, digits: -below.digits })),
    high: formatScaled(addScaled(value, parseScaled(record.above))),
    formula: record.formula.replaceAll("@", `[${period}]`).replaceAll("~[", `${metric}[`),
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
