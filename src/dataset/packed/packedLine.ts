import type { BaseUnit, Scenario } from "../../domain/fact";
import type { Standard } from "../../domain/standard";
import { joinTexts, type TextRecord } from "./columns";
import type { Comparison } from "../comparison";
import type { Qualifier } from "../printed/printed";
import type { StatementColumn, StatementRow, StatementText } from "../printed/statement";

/** What a line of a statement consists of; a sentence has a period of its own, a row has not. */
export const LINE_FIELDS = [
  ...(["metric", "label", "printed", "period", "column", "overrides"] as const),
  ...(["note", "notes", "section", "url"] as const),
];

type Line = TextRecord<(typeof LINE_FIELDS)[number]>;

/** Packs a row of a table. */
export function packRow(row: StatementRow): Line {
  const notes = Object.entries(row.notes ?? {}).map((note) => joinTexts(note, "|"));
  return {
    ...packLine(row),
    ...{ period: "", column: "" },
    printed: joinTexts(
      row.printed.map((token) => token ?? ""),
      "|",
    ),
    notes: joinTexts(notes, "\t"),
  };
}

/** Packs a figure that stands in a sentence. */
export function packText(item: StatementText): Line {
  const { period, column = "", printed } = item;
  return { ...packLine(item), period, column, printed, notes: "" };
}

function packLine(line: Omit<StatementRow, "printed" | "notes">) {
  const { metric, label, unit, scale, scenario, standard, sign, qualifier, factor, restated } =
    line;
  const overrides = [unit, scale, scenario, standard, sign, qualifier, factor, restated];
  return {
    ...{ metric, label },
    overrides: packOverrides(overrides),
    note: line.note ?? "",
    section: line.section ?? "",
    url: line.url ?? "",
  };
}

/** Reads a row of a table back. */
export function unpackRow(line: Line): StatementRow {
  const notes = line.notes.split("\t").map((note) => note.split("|"));
  return {
    ...unpackLine(line),
    printed: line.printed.split("|").map((token) => token || null),
    ...(line.notes && { notes: Object.fromEntries(notes) as Record<string, string> }),
  };
}

/** Reads a figure that stands in a sentence back. */
export function unpackText(line: Line): StatementText {
  const { period, column, printed } = line;
  return { ...unpackLine(line), period, printed, ...(column && { column }) };
}

function unpackLine({ metric, label, overrides, note, section, url }: Line) {
  const [unit, scale, scenario, standard, sign, qualifier, factor, restated] = overrides.split(",");
  return {
    ...{ metric, label },
    ...unpackOverrides([unit, scale, scenario, standard]),
    ...(sign && { sign: sign === "-1" ? (-1 as const) : (1 as const) }),
    ...(qualifier && { qualifier: qualifier as Qualifier }),
    ...(factor && { factor }),
    ...(restated && { restated: "yes" as const }),
    ...(note && { note }),
    ...(section && { section }),
    ...(url && { url }),
  };
}

/** Packs the heads of a table's columns. */
export function packColumnHeads(columns: readonly StatementColumn[]): string {
  const heads = columns.map(({ period, label = "", comparison, ...said }) => {
    const { unit, scale, scenario, standard } = said;
    const overrides = packOverrides([unit, scale, scenario, standard, comparison]);
    return joinTexts([period, overrides, label], "|").replace(/\|+$/, "");
  });
  return joinTexts(heads, "\t");
}

/** Reads the heads of a table's columns back. */
export function unpackColumnHeads(packed: string): StatementColumn[] {
  return packed
    .split("\t")
    .filter(Boolean)
    .map((head) => {
      const [period = "", overrides = "", label] = head.split("|");
      const [unit, scale, scenario, standard, comparison] = overrides.split(",");
      return {
        period,
        ...(label && { label }),
        ...(comparison && { comparison: comparison as Comparison }),
        ...unpackOverrides([unit, scale, scenario, standard]),
      };
    });
}

function packOverrides(values: readonly (string | number | undefined)[]): string {
  return joinTexts(
    values.map((value) => String(value ?? "")),
    ",",
  ).replace(/,+$/, "");
}

function unpackOverrides([unit, scale, scenario, standard]: readonly (string | undefined)[]) {
  return {
    ...(unit && { unit: unit as BaseUnit }),
    ...(scale && { scale: Number(scale) }),
    ...(scenario && { scenario: scenario as Scenario }),
    ...(standard && { standard: standard as Standard | "none" }),
  };
}
