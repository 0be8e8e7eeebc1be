import type { CustomFunctions } from "./customFunctions";
import type { CellValue, RichCell } from "./functionAnswer";
import type { CellError, GivenArgument } from "./functionArguments";
import type { FunctionDefinition } from "./functionDefinition";
import {
  type BaseValueObject,
  errorType,
  type FWorksheet,
  type Nullable,
  type Univer,
} from "../base/univer";

/** An argument as Univer's engine passes it. */
export type Variant = Parameters<InstanceType<Univer["BaseFunction"]>["calculate"]>[0];

function readPrimitive(value: unknown): CellValue {
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean"
    ? value
    : null;
}

function readOne(value: BaseValueObject): CellValue | CellError {
  if (value.isNull()) return null;
  const given = value.getValue();
  // Univer's engine knows no such error, and passes its name.
  if (value.isError() || given === "#BUSY!") return { error: String(given) };
  return readPrimitive(given);
}

// An empty cell is an empty text to a function; null is an argument that was left out.
function readCell(cell: Nullable<BaseValueObject>): CellValue | CellError {
  return cell ? (readOne(cell) ?? "") : "";
}

function readArgument(univer: Univer, variant: Variant): GivenArgument {
  if (!(variant instanceof univer.ArrayValueObject)) return readOne(variant);
  const rows = variant.getArrayValue().map((row) => row.map((cell) => readCell(cell)));
  const [first] = rows[0] ?? [];
  return rows.length === 1 && rows[0]?.length === 1 ? (first ?? "") : rows;
}

function toValueObject(univer: Univer, { value, error }: RichCell): BaseValueObject {
  if (error !== undefined) return univer.ErrorValueObject.create(errorType(error));
  if (typeof value === "number") return univer.NumberValueObject.create(value);
  if (typeof value === "boolean") return univer.BooleanValueObject.create(value);
  return typeof value === "string"
    ? univer.StringValueObject.create(value)
    : univer.NullValueObject.create();
}

/** Rows of cells as a result of Univer's engine: one value, or an array that spills. */
export function toResult(univer: Univer, rows: readonly (readonly RichCell[])[]): BaseValueObject {
  const [first = { value: null }] = rows[0] ?? [];
  if (rows.length === 1 && rows[0]?.length === 1) return toValueObject(univer, first);
  return univer.ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map((cell) => toValueObject(univer, cell))),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** Makes each function known to Univer's formula engine as `NAMESPACE.NAME`. */
export function registerFunctions(
  { univer, sheet, namespace }: { univer: Univer; sheet: FWorksheet; namespace: string },
  definitions: readonly FunctionDefinition[],
  functions: CustomFunctions,
): void {
  class Executor extends univer.BaseFunction {
    constructor(private readonly definition: FunctionDefinition) {
      super(`${namespace}.${definition.name}`.toUpperCase());
    }

    /** Excel passes a text as it stands, even where it looks like a date: "2012-03" stays a month. */
    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }

    override calculate(...variants: Variant[]): BaseValueObject {
      const place = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
      const given = variants.map((variant) => readArgument(univer, variant));
      return toResult(univer, functions.evaluate(this.definition, given, place));
    }
  }

  /** In Excel a cell with a link has the value that it shows; Univer makes a rich text of it. */
  class Hyperlink extends univer.BaseFunction {
    override minParams = 1;
    override maxParams = 2;

    constructor() {
      super("HYPERLINK");
    }

    override calculate(link: Variant, shown: Variant = link): Variant {
      const place = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
      const leads = readArgument(univer, link);
      functions.keepLink(place, typeof leads === "string" ? leads : undefined);
      return link.isError() ? link : shown;
    }
  }
  const service = sheet.getInject().get(univer.IFunctionService);
  const executors = definitions.map((definition) => new Executor(definition));
  service.registerExecutors(new Hyperlink(), ...executors);
}
