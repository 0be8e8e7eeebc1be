import type { Style, Worksheet } from "@cj-tech-master/excelts";
import { formatArea } from "../../host/base/area";
import type { ConditionalFormat } from "../../host/workbook/cells/conditionalFormat";
import type { SheetSnapshot } from "../../host/workbook/snapshots/snapshot";
import { formatStoredFormula } from "./storedFormula";
import { formatXlsxCellColour } from "./xlsxColour";

/** Cells of a file that look otherwise where a rule holds. */
export type XlsxCondition = Parameters<Worksheet["addConditionalFormatting"]>[0];

type Rule = XlsxCondition["rules"][number];

/** What a file calls the comparisons that it has. */
const OPERATORS = {
  EqualTo: "equal",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  Between: "between",
} as const;

/** The conditional formats of a sheet, the first one in front, and the cells of those that the file cannot hold. */
export function planXlsxConditions({ name, conditionalFormats = [] }: SheetSnapshot): {
  readonly conditions: readonly XlsxCondition[];
  readonly lost: readonly string[];
} {
  const conditions: XlsxCondition[] = [];
  const lost: string[] = [];
  conditionalFormats.forEach((format, index) => {
    const ref = format.areas.map(formatArea).join(" ");
    const rule = ruleOf(format);
    if (rule)
      conditions.push({ ref, rules: [{ ...rule, priority: index + 1, style: styleOf(format) }] });
    else lost.push(`${name}!${ref}`);
  });
  return { conditions, lost };
}

function ruleOf({ type, rule }: ConditionalFormat): Rule | undefined {
  const parts = ["formula", "formula1", "formula2"].map((part) => rule[part]);
  const formulae = parts.flatMap((formula) =>
    typeof formula === "string" && formula !== ""
      ? [formatStoredFormula(formula)?.replace(/^=/, "")]
      : [],
  );
  const known = formulae.filter((formula) => formula !== undefined);
  if (known.length === 0 || known.length < formulae.length) return undefined;
  if (type === "Custom") return { type: "expression", formulae: known };
  const operator = Object.entries(OPERATORS).find(([one]) => one === rule["operator"])?.[1];
  return type === "CellValue" && operator
    ? { type: "cellIs", operator, formulae: known }
    : undefined;
}

function styleOf({ font, fill }: ConditionalFormat): Partial<Style> {
  const [color, behind] = [font["Color"], fill["Color"]].map((one) =>
    typeof one === "string" ? formatXlsxCellColour(one) : undefined,
  );
  return {
    font: {
      ...(font["Bold"] === true && { bold: true }),
      ...(font["Italic"] === true && { italic: true }),
      ...(color && { color }),
    },
    ...(behind && { fill: { type: "pattern", pattern: "solid", bgColor: behind } }),
  };
}
