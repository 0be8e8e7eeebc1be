import type { FunctionDefinition } from "../host/functions/functionDefinition";

/** A value that an argument offers, with the text that explains it. */
export interface Choice {
  readonly name: string;
  /** What stands in the formula: a text or a number. */
  readonly value: string | number;
  readonly tip: string;
}

/** What functions.json says. */
export interface FunctionCatalogue {
  readonly functions: readonly FunctionDefinition[];
  readonly choices: ReadonlyMap<string, readonly Choice[]>;
}

/** functions.json is not what Excel expects; the message says where. */
export class UnreadableFunctions extends Error {
  constructor(path: string, wanted: string) {
    super(`functions.json ${path}: ${wanted} expected.`);
  }
}

interface FunctionsFile {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionDefinition[];
  readonly enums?: readonly {
    readonly id: string;
    readonly values: readonly {
      readonly name: string;
      readonly stringValue?: string;
      readonly numberValue?: number;
      readonly tooltip?: string;
    }[];
  }[];
}

/** The functions and the choices of their arguments, from functions.json. */
export function readFunctionCatalogue(json: unknown): FunctionCatalogue {
  const file = readFile(json);
  return {
    functions: file.functions.map((definition) => ({
      ...definition,
      allowErrorForDataTypeAny: file.allowErrorForDataTypeAny === true,
    })),
    choices: new Map(
      (file.enums ?? []).map(({ id, values }) => [
        id,
        values.map(({ name, stringValue, numberValue, tooltip }) => ({
          name,
          value: stringValue ?? numberValue ?? name,
          tip: tooltip ?? "",
        })),
      ]),
    ),
  };
}

function readFile(json: unknown): FunctionsFile {
  const functions = fieldOf(json, "functions");
  if (!Array.isArray(functions)) throw new UnreadableFunctions("functions", "an array");
  functions.forEach((definition: unknown, index) => {
    for (const field of ["id", "name"])
      if (typeof fieldOf(definition, field) !== "string")
        throw new UnreadableFunctions(`functions[${index}].${field}`, "a text");
    if (!Array.isArray(fieldOf(definition, "parameters")))
      throw new UnreadableFunctions(`functions[${index}].parameters`, "an array");
  });
  return json as FunctionsFile;
}

function fieldOf(json: unknown, name: string): unknown {
  return typeof json === "object" && json !== null
    ? new Map<string, unknown>(Object.entries(json)).get(name)
    : undefined;
}
