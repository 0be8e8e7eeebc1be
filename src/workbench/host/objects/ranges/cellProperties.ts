import { HostError } from "../../base/hostError";
import { isRecord } from "../../base/record";
import type { PlainStyle } from "../../base/univer";
import { type Arguments, method } from "../../wire/excelType";
import { readCells, type RangeTarget } from "../../workbook/cells/rangeTarget";
import { rangeType } from "./range";
import { FILL, FONT, type StyleReader } from "./styleReaders";

/** What can be asked of each cell by itself, by the names of its properties. */
const PARTS: Readonly<Record<string, Readonly<Record<string, StyleReader>>>> = {
  font: inLowerCase(FONT),
  fill: inLowerCase(FILL),
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
  const { format, ...others } = requireRecord(args.at(0));
  const [other] = Object.keys(others);
  if (other !== undefined) throw new HostError("ApiNotFound", `Range.getCellProperties: ${other}`);
  const readers = Object.entries(requireRecord(format)).map(([part, asked]) => ({
    part,
    readers: readersOf(part, requireRecord(asked)),
  }));
  const describe = (style: PlainStyle | undefined) =>
    Object.fromEntries(
      readers.map(({ part, readers: of }) => [
        part,
        Object.fromEntries(of.map(([name, read]) => [name, read(style)])),
      ]),
    );
  return readCells(target, (reader, row, column) => ({
    format: describe(reader.style(row, column)),
  }));
}

function readersOf(
  part: string,
  asked: Readonly<Record<string, unknown>>,
): readonly (readonly [string, StyleReader])[] {
  return Object.keys(asked).map((name) => {
    const read = PARTS[part]?.[name];
    if (!read) throw new HostError("ApiNotFound", `Range.getCellProperties: ${part}.${name}`);
    return [name, read];
  });
}

function requireRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new HostError("InvalidArgument");
  return value;
}

rangeType.define({ GetCellProperties: method(cellProperties) });
