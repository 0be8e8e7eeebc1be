import type { CellValue } from "./functionAnswer";
import type { FunctionDefinition, FunctionParameter } from "./functionDefinition";

/** An argument as the cell gives it: one value, or the rows of a range. */
export type GivenArgument = CellValue | CellError | readonly (readonly (CellValue | CellError)[])[];

/** A cell error among the arguments, or in the place of a call. */
export interface CellError {
  readonly error: string;
  /** Why a call cannot be made. */
  readonly message?: string;
}

/** A cell error as it travels to a function that takes errors (`allowErrorForDataTypeAny`). */
interface SentError {
  readonly type: "CustomFunctionError";
  readonly code: string;
}

/** One value as it travels to the function. */
type SentValue = CellValue | SentError;

/** An argument as it travels to the function. */
export type SentArgument = SentValue | readonly (readonly SentValue[])[];

/** The arguments of one call, or the error that keeps the function from being called. */
export type PreparedCall = { readonly args: readonly SentArgument[] } | CellError;

const VALUE_ERROR: CellError = { error: "#VALUE!" };

/** Excel does not let such a formula be entered, and says so. */
const TOO_MANY: CellError = {
  error: "#VALUE!",
  message: "You've entered too many arguments for this function.",
};

function isRows(value: GivenArgument): value is readonly (readonly (CellValue | CellError)[])[] {
  return Array.isArray(value);
}

function isError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** What is still on its way is no error yet: the function is called when it is there. */
const ON_ITS_WAY = "#BUSY!";

/** Only arguments of any type take errors (docs/excel/custom-functions-errors.md). */
function takesErrors(
  { allowErrorForDataTypeAny }: FunctionDefinition,
  parameter: FunctionParameter | undefined,
): boolean {
  return allowErrorForDataTypeAny === true && (parameter?.type ?? "any") === "any";
}

function toNumber(value: CellValue): CellValue | CellError {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value !== "string") return value;
  if (value === "") return 0;
  const number = value.trim() === "" ? NaN : Number(value);
  return Number.isNaN(number) ? VALUE_ERROR : number;
}

function toText(value: CellValue): CellValue {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : value;
}

function toBoolean(value: CellValue): CellValue | CellError {
  if (typeof value === "number") return value !== 0;
  if (typeof value !== "string") return value;
  const upper = value.trim().toUpperCase();
  if (upper === "") return false;
  return upper === "TRUE" || upper === "FALSE" ? upper === "TRUE" : VALUE_ERROR;
}

// Excel converts an argument to its declared type and does not call the function when it cannot.
function convert(
  value: CellValue | CellError,
  type: string | undefined,
  errors: boolean,
): SentValue | CellError {
  if (isError(value) && errors && value.error !== ON_ITS_WAY) {
    return { type: "CustomFunctionError", code: value.error };
  }
  if (isError(value) || value === null) return value;
  if (type === "number") return toNumber(value);
  if (type === "string") return toText(value);
  return type === "boolean" ? toBoolean(value) : value;
}

function parameterAt(
  parameters: readonly FunctionParameter[],
  index: number,
): FunctionParameter | undefined {
  const last = parameters.at(-1);
  return parameters[index] ?? (last?.repeating === true ? last : undefined);
}

function takesMatrix(parameter: FunctionParameter | undefined): boolean {
  return parameter?.dimensionality === "matrix" || parameter?.repeating === true;
}

function sizeOf(rows: readonly (readonly unknown[])[]): { height: number; width: number } {
  return { height: rows.length, width: rows[0]?.length ?? 0 };
}

function cellAt(value: GivenArgument, row: number, column: number): CellValue | CellError {
  if (!isRows(value)) return value;
  const { height, width } = sizeOf(value);
  return (
    value[height === 1 ? 0 : row]?.[width === 1 ? 0 : column] ??
    (row < height ? null : { error: "#N/A" })
  );
}

/** A parameter of a function, and whether errors are passed to it. */
interface Taken {
  readonly parameter: FunctionParameter | undefined;
  readonly errors: boolean;
}

function prepareOne(
  value: GivenArgument,
  { parameter, errors }: Taken,
  at: { row: number; column: number },
): SentArgument | CellError {
  const sentOf = (one: CellValue | CellError) => convert(one, parameter?.type, errors);
  if (!takesMatrix(parameter)) return sentOf(cellAt(value, at.row, at.column));
  const rows = isRows(value) ? value : [[value]];
  const sent = rows.map((row) => row.map(sentOf));
  const error = sent.flat().find(isError);
  return error ?? sent.map((row) => row.map((cell) => (isError(cell) ? null : cell)));
}

function isSent(value: SentArgument | CellError): value is SentArgument {
  return !isError(value);
}

function prepareCall(
  definition: FunctionDefinition,
  given: readonly GivenArgument[],
  at: { row: number; column: number },
): PreparedCall {
  const { parameters } = definition;
  const count = Math.max(given.length, parameters.filter((p) => p.repeating !== true).length);
  const args = Array.from({ length: count }, (_, index) => {
    const parameter = parameterAt(parameters, index);
    return prepareOne(
      given[index] ?? null,
      { parameter, errors: takesErrors(definition, parameter) },
      at,
    );
  });
  return args.find(isError) ?? { args: args.filter(isSent) };
}

/**
 * Prepares the calls that one formula makes. A range given where the function takes a single value
 * makes one call for each of its cells, as dynamic arrays do in Excel.
 */
export function prepareCalls(
  definition: FunctionDefinition,
  given: readonly GivenArgument[],
): readonly (readonly PreparedCall[])[] {
  const { parameters } = definition;
  if (given.some((_, index) => parameterAt(parameters, index) === undefined)) return [[TOO_MANY]];
  const lifted = given
    .filter((value, index) => isRows(value) && !takesMatrix(parameterAt(parameters, index)))
    .map((value) => (isRows(value) ? sizeOf(value) : { height: 1, width: 1 }));
  const height = Math.max(1, ...lifted.map((size) => size.height));
  const width = Math.max(1, ...lifted.map((size) => size.width));
  return Array.from({ length: height }, (_r, row) =>
    Array.from({ length: width }, (_c, column) => prepareCall(definition, given, { row, column })),
  );
}
