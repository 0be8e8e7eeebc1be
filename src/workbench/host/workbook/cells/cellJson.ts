import { HostError } from "../../base/hostError";
import { isRecord } from "../../base/record";
import { type CellReader } from "./cells";
import { type Entry, isErrorName } from "./entry";

/** Excel's names for cell errors in `valuesAsJson`. */
const ERROR_TYPES: Readonly<Record<string, string>> = {
  "#BLOCKED!": "Blocked",
  "#BUSY!": "Busy",
  "#CALC!": "Calc",
  "#DIV/0!": "Div0",
  "#FIELD!": "Field",
  "#N/A": "NotAvailable",
  "#NAME?": "Name",
  "#NULL!": "Null",
  "#NUM!": "Num",
  "#REF!": "Ref",
  "#SPILL!": "Spill",
  "#VALUE!": "Value",
};

/** A cell's value as `Range.valuesAsJson` gives it: with its type, number format and properties. */
export function readJson(
  reader: CellReader,
  row: number,
  column: number,
): Readonly<Record<string, unknown>> {
  const value = reader.value(row, column);
  if (value === null) return { type: "Empty", basicType: "Empty", basicValue: "" };
  if (isErrorName(value)) {
    const errorType = ERROR_TYPES[value] ?? "Value";
    return { type: "Error", basicType: "Error", basicValue: value, errorType };
  }
  const rich = reader.rich(row, column);
  if (rich?.card) return { ...rich.card, basicType: typeName(value) };
  const plain = { type: typeName(value), basicType: typeName(value), basicValue: value };
  return rich?.numberFormat === undefined
    ? plain
    : { ...plain, type: "FormattedNumber", numberFormat: rich.numberFormat };
}

function typeName(value: number | string | boolean): string {
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** What writing `Range.valuesAsJson` puts into a cell: texts are texts, whatever they look like. */
export function jsonEntry(value: unknown): Entry | undefined {
  if (value === null || value === undefined) return undefined;
  if (!isRecord(value)) throw new HostError("InvalidArgument");
  const { basicValue, type } = value;
  if (type === "Empty") return { kind: "value", value: null };
  const isPlain =
    typeof basicValue === "number" ||
    typeof basicValue === "string" ||
    typeof basicValue === "boolean";
  if (!isPlain) throw new HostError("InvalidArgument");
  const hasMore = "numberFormat" in value || "properties" in value;
  return { kind: "value", value: basicValue, ...(hasMore ? { dataType: value } : {}) };
}
