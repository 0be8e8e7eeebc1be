import { onceFor } from "../../domain/once";

/** Records written as one text a field, one line a record: what compresses best, and reads fastest. */
export type Columns<Field extends string> = Readonly<Record<Field, string>>;

/** A record whose fields are all texts on one line; an absent value is the empty text. */
export type TextRecord<Field extends string> = Readonly<Record<Field, string>>;

/** Ends a line. Not "\n": inside a script's text that takes three bytes, and four thousand lines ship. */
const LINE_END = "`";

/** A text that holds the sign that would end it. */
export class UnpackableText extends Error {
  override readonly name = "UnpackableText";
}

/** Writes records as columns. */
export function packColumns<Field extends string>(
  fields: readonly Field[],
  records: readonly TextRecord<Field>[],
): Columns<Field> {
  const columns = fields.map((field) => [
    field,
    joinTexts(
      records.map((one) => one[field]),
      LINE_END,
    ),
  ]);
  return Object.fromEntries(columns) as Columns<Field>;
}

/** Columns that are split when they are first needed. */
export interface OpenColumns<Field extends string> {
  readonly column: (field: Field) => readonly string[];
  readonly record: (line: number) => TextRecord<Field>;
}

/** Opens columns without reading any of them. */
export function openColumns<Field extends string>(columns: Columns<Field>): OpenColumns<Field> {
  const fields = Object.keys(columns) as Field[];
  const column = onceFor((field: Field) => columns[field].split(LINE_END));
  return {
    column,
    record: (line) => {
      const record: Partial<Record<Field, string>> = {};
      for (const field of fields) record[field] = column(field)[line] ?? "";
      return record as TextRecord<Field>;
    },
  };
}

/** Reads columns back as records, in their order. */
export function unpackColumns<Field extends string>(columns: Columns<Field>): TextRecord<Field>[] {
  const { column, record } = openColumns(columns);
  const [first] = Object.keys(columns) as Field[];
  return first === undefined ? [] : column(first).map((_, line) => record(line));
}

/** Joins texts so that splitting gives them back; empty ones at the end are left out. */
export function joinTexts(texts: readonly string[], separator: string): string {
  const bad = texts.find((text) => text.includes(separator));
  if (bad !== undefined) {
    throw new UnpackableText(`${JSON.stringify(bad)} contains ${JSON.stringify(separator)}`);
  }
  return texts.join(separator);
}
