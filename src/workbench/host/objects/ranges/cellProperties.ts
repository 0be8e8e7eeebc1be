import { HostError } from "../../base/hostError";
import { isRecord } from "../../base/record";
import type { PlainStyle } from "../../base/univer";
import { type Arguments, method } from "../../wire/excelType";
import { readCells, type RangeTarget } from "../../workbook/cells/rangeTarget";
import { markAt } from "../../workbook/cells/cellMarks";
import { USUAL_PROTECTION } from "./cellMarks";
import { lineOf } from "./borders";
import { rangeType } from "./range";
import { ALIGNMENT, FILL, FONT, type StyleReader } from "./styleReaders";

/** What can be asked of each cell by itself: parts of its format, by the names of their properties. */
const PARTS: Readonly<Record<string, Readonly<Record<string, StyleReader>>>> = {
  font: inLowerCase(FONT),
  fill: inLowerCase(FILL),
};

/** What can be asked of each cell's format directly. */
const OF_FORMAT = inLowerCase(ALIGNMENT);

const SIDES: Readonly<Record<string, keyof NonNullable<PlainStyle["bd"]>>> = {
  ...{ top: "t", right: "r", bottom: "b", left: "l" },
  ...{ diagonalDown: "tl_br", diagonalUp: "bl_tr" },
};

function inLowerCase(
  readers: Readonly<Record<string, StyleReader>>,
): Readonly<Record<string, StyleReader>> {
  return Object.fromEntries(
    Object.entries(readers).map(([name, read]) => [
      name.charAt(0).toLowerCase() + name.slice(1),
      read,
    ]),
  );
}

/** The properties of each cell's format that are asked for with true, row by row. */
function cellProperties(target: RangeTarget, args: Arguments): unknown {
  const { format = {}, hyperlink, ...others } = requireRecord(args.at(0));
  const [other] = Object.keys(others);
  if (other !== undefined) throw unknown(other);
  const { protection, ...looks } = requireRecord(format);
  const readers = Object.entries(looks).map(
    ([part, asked]) => [part, readerOf(part, asked)] as const,
  );
  const { marks } = target.sheet;
  const looksOf = onceForEach((style: PlainStyle | undefined) => readAll(readers, style));
  return readCells(target, (reader, row, column) => {
    const style = reader.style(row, column);
    const locks = { ...USUAL_PROTECTION, ...markAt(marks, "protection", { row, column }) };
    return {
      format: { ...looksOf(style), ...(protection === true && { protection: locks }) },
      ...(hyperlink === true && {
        hyperlink: markAt(marks, "hyperlink", { row, column }) ?? null,
      }),
    };
  });
}

function readerOf(part: string, asked: unknown): StyleReader {
  const direct = OF_FORMAT[part];
  if (direct) return direct;
  const names = Object.keys(requireRecord(asked));
  if (part === "borders") return bordersReader(names);
  const readers = names.map((name) => {
    const read = PARTS[part]?.[name];
    if (!read) throw unknown(`${part}.${name}`);
    return [name, read] as const;
  });
  return (style) => readAll(readers, style);
}

/** The lines on a cell's own four sides and across it; the ones of its neighbours are theirs. */
function bordersReader(names: readonly string[]): StyleReader {
  const other = names.find((name) => !["style", "weight", "color"].includes(name));
  if (other !== undefined) throw unknown(`borders.${other}`);
  return (style) =>
    Object.fromEntries(
      Object.entries(SIDES).map(([side, key]) => {
        const line: Readonly<Record<string, string>> = lineOf(style?.bd?.[key] ?? undefined);
        return [side, Object.fromEntries(names.map((name) => [name, line[name]]))];
      }),
    );
}

function readAll(
  readers: readonly (readonly [name: string, read: StyleReader])[],
  style: PlainStyle | undefined,
): object {
  return Object.fromEntries(readers.map(([name, read]) => [name, read(style)]));
}

/** Many cells share a few styles. */
function onceForEach<Key, Value>(of: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? of(key);
    known.set(key, value);
    return value;
  };
}

function unknown(member: string): HostError {
  return new HostError("ApiNotFound", `Range.getCellProperties: ${member}`);
}

function requireRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new HostError("InvalidArgument");
  return value;
}

rangeType.define({ GetCellProperties: method(cellProperties) });
