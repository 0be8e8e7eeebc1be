import { isRecord } from "../base/record";

/** A plain cell value: a number, text, TRUE or FALSE, or null for an empty cell. */
export type CellValue = number | string | boolean | null;

/** What one cell shows of a custom function's answer. */
export interface RichCell {
  /** The plain value; an error's name (`#N/A`) when `error` is set. */
  readonly value: CellValue;
  /** The cell error, such as `#N/A`. */
  readonly error?: string;
  /** The sentence that goes with the error. */
  readonly message?: string;
  /** The number format that the value brought along. */
  readonly numberFormat?: string;
  /** The value as the function gave it, when it carries properties for a card. */
  readonly card?: Readonly<Record<string, unknown>>;
}

/** A custom function's answer: one cell, or rows of cells that spill. */
export interface FunctionAnswer {
  readonly rows: readonly (readonly RichCell[])[];
  /** Milliseconds spent in the function, as its runtime measured them. */
  readonly milliseconds: number;
}

/** Error names by the codes of `SetInvocationArrayResults`; any other code shows as #VALUE!. */
const ERROR_BY_CODE: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [1, "#N/A"],
  [5, "#DIV/0!"],
  [6, "#NUM!"],
  [7, "#VALUE!"],
  [8, "#NULL!"],
  [9, "#NAME?"],
  [10, "#NAME?"],
]);

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function errorCell(error: string, message: string | undefined): RichCell {
  return { value: error, error, ...(message === undefined ? {} : { message }) };
}

/** Reads a value that says its type, such as a double with properties. */
export function readRichValue(value: Record<string, unknown>): RichCell {
  const basic = readPlain(value["basicValue"]);
  const type = value["type"];
  if (type === "Error" || type === "CustomFunctionError") {
    return errorCell(String(basic.value), textOf(value["message"]));
  }
  const numberFormat = textOf(value["numberFormat"]);
  const shown = type === "Entity" ? { value: textOf(value["text"]) ?? basic.value } : basic;
  return {
    ...shown,
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(isRecord(value["properties"]) ? { card: value } : {}),
  };
}

function readPlain(value: unknown): RichCell {
  if (typeof value === "number" && !Number.isFinite(value)) return errorCell("#NUM!", undefined);
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") {
    return { value };
  }
  return { value: null };
}

function readCell(value: unknown): RichCell {
  return isRecord(value) ? readRichValue(value) : readPlain(value);
}

// Excel fills the short rows of a ragged answer with #N/A.
function readRows(value: unknown): readonly (readonly RichCell[])[] {
  if (!Array.isArray(value) || value.length === 0) return [[readCell(value)]];
  const rows = value.map((row: unknown) =>
    Array.isArray(row) ? row.map(readCell) : [readCell(row)],
  );
  const width = Math.max(1, ...rows.map((row) => row.length));
  const missing = errorCell("#N/A", undefined);
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => missing)]);
}

function sumOf(times: unknown): number {
  return Array.isArray(times)
    ? times.reduce<number>((sum, time) => sum + (typeof time === "number" ? time : 0), 0)
    : 0;
}

/** Reads `[id, true, value, times]` or `[id, false, message, code, times]` as the client sends them. */
export function readAnswer(entry: unknown): { id: number; answer: FunctionAnswer } | undefined {
  if (!Array.isArray(entry) || typeof entry[0] !== "number") return undefined;
  const [id, isValue, value, codeOrTimes, times] = entry as readonly unknown[];
  if (isValue === true) {
    return { id: Number(id), answer: { rows: readRows(value), milliseconds: sumOf(codeOrTimes) } };
  }
  const error = ERROR_BY_CODE.get(codeOrTimes) ?? "#VALUE!";
  const rows = [[errorCell(error, textOf(value))]];
  return { id: Number(id), answer: { rows, milliseconds: sumOf(times) } };
}
