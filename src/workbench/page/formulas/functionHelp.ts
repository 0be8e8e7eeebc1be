import {
  FunctionType,
  IDescriptionService,
  type IFunctionInfo,
} from "@univerjs/preset-sheets-core";
import { BooleanNumber, type Univer } from "@univerjs/core";
import type { FunctionCatalogue } from "../../addin/functionCatalogue";
import type {
  FunctionDefinition,
  FunctionParameter,
} from "../../host/functions/functionDefinition";
import { servicesOf } from "../../host/base/univerInside";

/** Tells Univer what each function is for, so that typing `=iij.` offers it and hints its arguments. */
export function registerFunctionHelp(
  univer: Univer,
  catalogue: FunctionCatalogue,
  namespace: string,
): void {
  servicesOf(univer)
    .get(IDescriptionService)
    .registerDescriptions(catalogue.functions.map((described) => helpOf(described, namespace)));
}

function helpOf(described: FunctionDefinition, namespace: string): IFunctionInfo {
  return {
    functionName: `${namespace}.${described.name}`.toUpperCase(),
    functionType: FunctionType.User,
    description: described.description ?? "",
    abstract: described.description ?? "",
    functionParameter: described.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: exampleOf(parameter),
      require: parameter.optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating === true ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}

/** The first value in straight quotes of a description, as it stands in a formula. */
function exampleOf({ description, name }: FunctionParameter): string {
  return /"[^"]+"/.exec(description ?? "")?.[0] ?? name;
}
