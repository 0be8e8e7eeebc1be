import { USUAL_DECIMALS } from "../../domain/coarse";
import type { BaseUnit, DecimalText, Fact } from "../../domain/fact";
import type { ComputedFigure } from "./computedFigure";
import { findFigureNames, replaceFigureNames } from "./figureName";
import type { FactId } from "./factId";
import { formatValue, type FindById } from "./formula";

interface Denomination {
  readonly scale: number;
  readonly name: string;
}

/** The money that figures known to so many decimals are written in. */
const DENOMINATIONS: readonly (Denomination & { readonly most: number })[] = [
  { most: -7, scale: 9, name: "JPY billion" },
  { most: -4, scale: 6, name: "JPY million" },
  { most: -1, scale: 3, name: "JPY thousand" },
];

/**
 * The arithmetic of a figure that no document prints, with the figures put in:
 * "a[4Q11] + b[4Q11] = 21,279 + 4,882 = 26,161 (JPY million)", or what its bounds follow from.
 */
export function writeFormula(figure: ComputedFigure, find: FindById): string {
  return figure.status === "derived" ? writeSum(figure, find) : writeBounds(figure, find);
}

function writeSum({ formula, unit, value, decimals = 0 }: ComputedFigure, find: FindById): string {
  const { scale, name } = denominationOf(unit, decimals);
  const operandOf = (id: FactId): DecimalText | undefined => {
    const fact = find(id);
    return fact && valueAt(fact, decimals);
  };
  const sum = replaceFigureNames(formula, (id) => {
    const operand = operandOf(id);
    const figure = operand === undefined ? "?" : formatValue(operand, unit, scale);
    return figure.startsWith("-") ? `(${figure})` : figure;
  });
  const isRounded = findFigureNames(formula).some(({ id }) => isFiner(operandOf(id), decimals));
  const result = formatValue(value, unit, scale);
  const end = result === sum ? "" : `${isRounded ? " ~ " : " = "}${result}`;
  return `${formula} = ${sum}${end} (${name})`;
}

/** Whether an amount has digits that a coarse sum leaves out. */
function isFiner(operand: DecimalText | undefined, decimals: number): boolean {
  return decimals < USUAL_DECIMALS && Number(operand ?? 0) % 10 ** -decimals !== 0;
}

/** The value of a fact to a formula's precision: a table in millions is added up in its own millions. */
function valueAt(fact: Fact, decimals: number): DecimalText {
  return fact.printings.find((printing) => printing.decimals === decimals)?.value ?? fact.value;
}

function writeBounds(figure: ComputedFigure, find: FindById): string {
  const { unit, low, high, formula } = figure;
  const { scale, name } = denominationOf(unit, -6);
  const [least, most] = [formatValue(low, unit, scale), formatValue(high, unit, scale)];
  const [below = "", above] = formula
    .split("; ")
    .map((identity) => identity + writeEvidence(identity, find, scale));
  return above === undefined
    ? `between ${least} and ${most} by ${below} (${name})`
    : `at least ${least} by ${below}; at most ${most} by ${above} (${name})`;
}

/** The printed figures among those that an identity speaks of. */
function writeEvidence(identity: string, find: FindById, scale: number): string {
  const figures = findFigureNames(identity).flatMap(({ name, id }) => {
    const fact = find(id);
    if (fact?.status !== "reported") return [];
    return `${name} ${formatValue(fact.value, fact.unit, scale)}`;
  });
  return figures.length > 0 ? ` with ${figures.join(", ")}` : "";
}

function denominationOf(unit: BaseUnit, decimals: number): Denomination {
  const found = DENOMINATIONS.find(({ most }) => unit === "JPY" && decimals <= most);
  return found ?? { scale: 0, name: unit };
}
