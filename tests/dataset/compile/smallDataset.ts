import type { MetricKind } from "../../../src/domain/metric";
import type { DataFiles } from "../../../src/dataset/compile/sources/readFiles";

interface SmallRow {
  readonly metric: string;
  readonly printed: readonly (string | null)[];
  readonly [key: string]: unknown;
}

/** What a small dataset holds; everything has a default that is fine. */
export interface SmallDataset {
  readonly columns?: readonly unknown[];
  readonly rows?: readonly SmallRow[];
  readonly text?: readonly object[];
  readonly metrics?: readonly string[];
  readonly kind?: MetricKind;
  /** The kinds of single metrics, where they differ. */
  readonly kinds?: Readonly<Record<string, MetricKind>>;
  /** More statements, such as the same table in another document. */
  readonly statements?: Readonly<Record<string, object>>;
  readonly discrepancies?: object;
  /** The day of the deck, the report and the press, where their figures are of later times than 2012. */
  readonly published?: string;
}

/** A statement file of the deck in JPY million. */
export function statementFile(fields: object): object {
  return {
    id: "small",
    title: { en: "Small", ja: "小" },
    document: "deck",
    section: "A slide",
    unit: "JPY",
    scale: 6,
    ...fields,
  };
}

/** The files of a dataset with one statement, statements/small.json, and two other documents to use. */
export function smallFiles(small: SmallDataset): DataFiles {
  const documents = { publisher: "IIJ", published: small.published ?? "2012-05-15" };
  const { columns = ["1Q11"], rows = [], text = [], kind = "flow", kinds = {} } = small;
  const used = [...rows, ...text].flatMap((row) => ("metric" in row ? String(row.metric) : []));
  const ids = new Set(small.metrics ?? used.map((id) => id.replace(/\.(yoy|qoq)(-change)?$/, "")));
  const statements = Object.entries(small.statements ?? {}).map(
    ([name, fields]) => [`statements/${name}.json`, statementFile(fields)] as const,
  );
  return new Map<string, unknown>([
    ["discrepancies.json", small.discrepancies ?? {}],
    [
      "documents.json",
      {
        deck: { title: "Deck", authority: "deck", ...documents },
        report: { title: "Report", authority: "annual-report", ...documents },
        "later-report": {
          title: "Later",
          authority: "annual-report",
          ...documents,
          published: "2013",
        },
        press: { title: "Press", authority: "press", ...documents },
      },
    ],
    [
      "metrics/all.json",
      {
        statement: "all",
        title: { en: "All", ja: "全" },
        order: 1,
        metrics: [...ids].map((id) => metric(id, kinds[id] ?? kind)),
      },
    ],
    [
      "statements/small.json",
      statementFile({ columns, rows: rows.map((row) => ({ label: row.metric, ...row })), text }),
    ],
    ...statements,
  ]);
}

function metric(id: string, kind: MetricKind): object {
  const label = { en: id, ja: `${id}（日本語）` };
  const unit = kind === "flow" || kind === "stock" ? "JPY" : "ratio";
  return { id, label, definition: label, kind, unit };
}
