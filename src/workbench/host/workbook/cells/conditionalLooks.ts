import { cellArea, isInside } from "../../base/area";
import { toUniverStyle } from "../../base/univer";
import type { Book } from "../book";
import type { ConditionalFormat } from "./conditionalFormat";

/** After the number formats that values bring along (100): what a rule says of a cell comes over its own look. */
const OVER_OWN_LOOKS = 90;

/**
 * Shows the fonts and fills of conditional formats that compare a cell's value with a number or a text
 * that the rule says itself. Other rules are kept and not drawn.
 */
export function showConditionalLooks(book: Book): void {
  const { univer } = book;
  book.injector
    .get(univer.SheetInterceptorService)
    .intercept(univer.INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: OVER_OWN_LOOKS,
      effect: univer.InterceptorEffectEnum.Style,
      handler: (cell, { subUnitId, row, col, workbook }, next) => {
        const formats = book.sheetWithId(subUnitId)?.conditionalFormats ?? [];
        if (formats.length === 0 || cell?.v === undefined || cell.v === null) return next(cell);
        const { v: value } = cell;
        const at = cellArea(row, col);
        const format = formats.find(
          (one) => one.areas.some((area) => isInside(at, area)) && holds(one, value),
        );
        if (!format) return next(cell);
        const style = workbook.getStyles().get(cell.s);
        return next({ ...cell, s: { ...style, ...lookOf(format) } });
      },
    });
}

type Value = string | number | boolean;

/** Whether a cell's value is what a rule asks for. */
function holds({ type, rule }: ConditionalFormat, value: Value): boolean {
  const compare = COMPARISONS[String(rule["operator"])];
  const [first, second] = [rule["formula1"], rule["formula2"]].map(constantOf);
  if (type !== "CellValue" || !compare || first === undefined) return false;
  const given = typeof value === "string" ? value.toUpperCase() : value;
  // Excel ranks every text above every number; a rule about the one says nothing of the other here.
  return typeof given === typeof first && compare(given, first, second ?? first);
}

type Compare = (value: Value, first: Value, second: Value) => boolean;

const isBetween: Compare = (value, first, second) => value >= first && value <= second;

const COMPARISONS: Readonly<Record<string, Compare>> = {
  EqualTo: (value, first) => value === first,
  NotEqualTo: (value, first) => value !== first,
  GreaterThan: (value, first) => value > first,
  GreaterThanOrEqual: (value, first) => value >= first,
  LessThan: (value, first) => value < first,
  LessThanOrEqual: (value, first) => value <= first,
  Between: isBetween,
  NotBetween: (...given) => !isBetween(...given),
};

/** The number or the text that a formula says itself; undefined where it has to be calculated. */
function constantOf(formula: unknown): Value | undefined {
  if (typeof formula === "number") return formula;
  if (typeof formula !== "string") return undefined;
  const said = formula.replace(/^=/, "");
  const text = /^"((?:[^"]|"")*)"$/.exec(said)?.[1];
  if (text !== undefined) return text.replaceAll('""', '"').toUpperCase();
  return said.trim() === "" || Number.isNaN(Number(said)) ? undefined : Number(said);
}

function lookOf({ font, fill }: ConditionalFormat) {
  const [color, behind] = [font["Color"], fill["Color"]];
  return toUniverStyle({
    ...(typeof color === "string" && { cl: { rgb: color } }),
    ...(typeof behind === "string" && { bg: { rgb: behind } }),
    ...(font["Bold"] === true && { bl: 1 }),
    ...(font["Italic"] === true && { it: 1 }),
  });
}
