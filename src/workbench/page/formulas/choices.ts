import type { FormulaArgument } from "./formulaArgument";
import type { Choice, FunctionCatalogue } from "../../addin/functionCatalogue";
import type { FunctionParameter } from "../../host/functions/functionDefinition";

/** The values that an argument being typed can still become. */
export interface OfferedChoices {
  readonly parameter: string;
  readonly choices: readonly Choice[];
}

/** What to offer for an argument: values that begin with what is typed, then those that contain it. */
export function offerChoices(
  catalogue: FunctionCatalogue,
  namespace: string,
  argument: FormulaArgument,
): OfferedChoices | undefined {
  const parameter = findParameter(catalogue, namespace, argument);
  const all = catalogue.choices.get(parameter?.customEnumId ?? "") ?? [];
  const wanted = argument.typed.replaceAll('"', "").trim().toLowerCase();
  const isDone = /^".*"$/.test(argument.typed) || /^[^"].*[^"\p{L}\p{N} .-]/u.test(argument.typed);
  if (!parameter || isDone) return undefined;
  const starting = all.filter((choice) => textsOf(choice).some((text) => text.startsWith(wanted)));
  const containing = all.filter(
    (choice) => !starting.includes(choice) && textsOf(choice).some((text) => text.includes(wanted)),
  );
  const choices = [...starting, ...containing];
  return choices.length === 0 ? undefined : { parameter: parameter.name, choices };
}

/** A choice as a formula writes it. */
export function formatChoice({ value }: Choice): string {
  return typeof value === "number" ? String(value) : `"${value.replaceAll('"', '""')}"`;
}

function textsOf({ name, value }: Choice): readonly string[] {
  return [name.toLowerCase(), String(value).toLowerCase()];
}

function findParameter(
  { functions }: FunctionCatalogue,
  namespace: string,
  { functionName, index }: FormulaArgument,
): FunctionParameter | undefined {
  const called = functionName.toUpperCase();
  const found = functions.find(({ name }) => `${namespace}.${name}`.toUpperCase() === called);
  const last = found?.parameters.at(-1);
  return found?.parameters[index] ?? (last?.repeating === true ? last : undefined);
}
