import type { Authority, BaseUnit, Evidence } from "../../domain/fact";
import { groupBy } from "../../domain/groupBy";
import { once, onceFor } from "../../domain/once";
import type { Standard } from "../../domain/standard";
import { openColumns, packColumns, unpackColumns, type Columns, type TextRecord } from "./columns";
import type { ComputedFigure } from "../facts/computedFigure";
import type { ShippedFigure } from "../facts/shippedFigure";
import { metricNumbers } from "./metricNumbers";
import { openArithmetic, packArithmetic, type PackedArithmetic } from "./packedArithmetic";
import type { OpenFigures } from "./packedFigures";
import { packPrinted, unpackPrinted } from "./printedStyle";
import type { EvidenceOf } from "../facts/evidence";
import { writeFormula } from "../facts/writeFormula";
import { factKey, placeKey, type FactId } from "../facts/factId";
import { noteOf, rankTokens, type Documents, type ShippedDocument } from "../printed/reported";
import {
  rowTokens,
  textToken,
  type Token,
  type StatementBody,
  type StatementHead,
} from "../printed/statement";
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

/** What the figures come from: documents with their tables, and arithmetic on these. */
export interface Sources {
  readonly documents: Documents;
  readonly statements: readonly StatementBody[];
  readonly computed: readonly ComputedFigure[];
}

const DOCUMENT_FIELDS = ["key", "title", "published", "url", "authority"] as const;
const STATEMENT_FIELDS = ["document", "section", "url", "unit", "columns", "lines"] as const;

/** The sources as they ship; the arithmetic has a line a metric, as the figures have. */
export interface PackedSources {
  readonly documents: Columns<(typeof DOCUMENT_FIELDS)[number]>;
  readonly statements: Columns<(typeof STATEMENT_FIELDS)[number]>;
  readonly lines: Columns<(typeof LINE_FIELDS)[number]>;
  readonly arithmetic: PackedArithmetic;
}

/**
 * Packs the sources for shipping. A metric is its number among the ids, a document among the documents;
 * a token that is the figure which ships anyway is the letter of its style, any other as printed.
 */
export function packSources(
  sources: Sources,
  figures: readonly ShippedFigure[],
  metricIds: readonly string[],
): PackedSources {
  const { documents, statements, computed } = sources;
  const { numberOf } = metricNumbers(metricIds);
  const byKey = new Map(figures.map((figure) => [factKey(figure), figure]));
  const lines = statements
    .map((statement) => packTokens(statement, byKey))
    .flatMap(({ rows, text }) => [...rows.map(packRow), ...text.map(packText)])
    .map((line) => ({ ...line, metric: numberOf(line.metric) }));
  const keys = Object.keys(documents);
  return {
    documents: packColumns(DOCUMENT_FIELDS, Object.entries(documents).map(packDocument)),
    statements: packColumns(
      STATEMENT_FIELDS,
      statements.map((one) => packStatement(one, keys.indexOf(one.document))),
    ),
    lines: packColumns(LINE_FIELDS, lines),
    arithmetic: packArithmetic(computed, metricIds),
  };
}

/** The sources of a dataset, unpacked a metric at a time. */
export interface OpenSources {
  readonly documents: Documents;
  /** Every printing of a metric's figures. */
  printedOf(metric: string): readonly Token[];
  /** A metric's figures that no document prints, or none as closely. */
  computedOf(metric: string): readonly ComputedFigure[];
  readonly evidenceOf: EvidenceOf;
}

/** Opens the sources of figures: only which lines are of which metric is read at once. */
export function openSources(
  packed: PackedSources,
  { figuresOf }: OpenFigures,
  metricIds: readonly string[],
): OpenSources {
  const documents = once(() =>
    Object.fromEntries(unpackColumns(packed.documents).map(unpackDocument)),
  );
  const keys = once(() => Object.keys(documents()));
  const figuresAt = onceFor(
    (metric: string) => new Map(figuresOf(metric).map((figure) => [placeKey(figure), figure])),
  );
  const tokensOf = openPrinted(packed, keys, metricIds);
  const printedOf = onceFor((metric: string): readonly Token[] =>
    tokensOf(metric).map((token) => {
      const figure = figuresAt(metric).get(placeKey(token));
      return { ...token, printed: unpackPrinted(token.printed, figure, token.reading) };
    }),
  );
  const arithmeticOf = openArithmetic(packed.arithmetic, metricIds);
  const placesOf = onceFor((metric: string) => groupBy(printedOf(metric), placeKey));
  const computedOf = onceFor((metric: string): readonly ComputedFigure[] => {
    const computed = figuresOf(metric).filter(isComputed);
    const arithmetic = arithmeticOf(metric);
    return computed.map((figure, index) => ({ ...figure, ...arithmetic(figure.period, index) }));
  });

  function printings(figure: FactId): Evidence {
    const tokens = placesOf(figure.metric).get(placeKey(figure)) ?? [];
    const ranked = rankTokens(tokens, documents());
    return { printings: ranked.map(({ printing }) => printing), note: noteOf(ranked) };
  }

  return {
    get documents() {
      return documents();
    },
    printedOf,
    computedOf,
    evidenceOf: (figure, find) => {
      if (!isComputed(figure)) return printings(figure);
      const place = placeKey(figure);
      const computed = computedOf(figure.metric).find((one) => placeKey(one) === place);
      const formula = computed && writeFormula(computed, find);
      return { printings: [], formula, note: computed?.note };
    },
  };
}

function isComputed<T extends { readonly status: string }>(
  figure: T,
): figure is T & { readonly status: ComputedFigure["status"] } {
  return figure.status !== "reported";
}

/** Finds every printing of a metric's figures. */
function openPrinted(
  packed: PackedSources,
  documentKeys: () => readonly string[],
  metricIds: readonly string[],
) {
  const { idOf, numbers } = metricNumbers(metricIds);
  const lines = openColumns(packed.lines);
  const all = once(() => lines.column("metric").map((metric, line) => ({ metric, line })));
  const linesOf = once(() => groupBy(all(), ({ metric }) => metric));
  const heads = once(() => openHeads(packed.statements, documentKeys()));

  function tokensAt(line: number): Token[] {
    const head = heads()(line);
    const packedLine = lines.record(line);
    const record = { ...packedLine, metric: idOf(packedLine.metric) };
    return head.isRow
      ? rowTokens(head, unpackRow(record), "")
      : [textToken(head, unpackText(record), "")];
  }

  return (metric: string): readonly Token[] => {
    // A column of comparisons makes figures of another metric than its row's. The order of the
    // files decides between printings of equal rank, as it does in the build.
    const own = [metric, splitComparison(metric)?.base ?? ""].flatMap(
      (id) => linesOf().get(numbers.get(id) ?? "") ?? [],
    );
    return own
      .map(({ line }) => line)
      .sort((a, b) => a - b)
      .flatMap(tokensAt)
      .filter((figure) => figure.metric === metric);
  };
}

/** A statement with each token as it is packed. */
function packTokens(
  statement: StatementBody,
  figures: ReadonlyMap<string, ShippedFigure>,
): StatementBody {
  const pack = (token: Token) =>
    packPrinted(token.printed, figures.get(factKey(token)), token.reading);
  return {
    ...statement,
    rows: statement.rows.map((row) => {
      const tokens = rowTokens(statement, row, "").map(pack);
      return {
        ...row,
        printed: row.printed.map((one) => (one === null ? null : (tokens.shift() ?? one))),
      };
    }),
    text: statement.text.map((item) => ({
      ...item,
      printed: pack(textToken(statement, item, "")),
    })),
  };
}

/** Finds the statement that a line is of, and whether it is a row of its table. */
function openHeads(packed: PackedSources["statements"], documentKeys: readonly string[]) {
  const heads: (StatementHead & { readonly isRow: boolean })[] = [];
  for (const record of unpackColumns(packed)) {
    const [rows = 0, text = 0] = record.lines.split(" ").map(Number);
    const document = documentKeys[Number(record.document)] ?? "";
    const head = unpackHead({ ...record, document });
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

function packStatement(
  statement: StatementBody,
  document: number,
): TextRecord<(typeof STATEMENT_FIELDS)[number]> {
  const { section, url = "", unit, scale, standard, columns, rows, text } = statement;
  return {
    ...{ document: String(document), section, url },
    unit: standard ? `${unit},${scale},${standard}` : `${unit},${scale}`,
    columns: packColumnHeads(columns),
    lines: `${rows.length} ${text.length}`,
  };
}
