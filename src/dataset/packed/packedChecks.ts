import { addScaled, formatScaled, parseScaled } from "../../domain/numbers/decimalText";
import type { BaseUnit } from "../../domain/fact";
import { findFigureNames } from "../facts/figureName";
import type { Check, CheckedFigure, CheckKind } from "../check";
import { joinTexts, packColumns, unpackColumns, type Columns, type TextRecord } from "./columns";

const CHECK_FIELDS = ["id", "kind", "left", "right", "allowed", "reason"] as const;

/** The checks as they ship: their figures stand in their ids, the difference follows from both sides. */
export type PackedChecks = Columns<(typeof CHECK_FIELDS)[number]>;

/** Packs the checks. */
export function packChecks(checks: readonly Check[]): PackedChecks {
  return packColumns(CHECK_FIELDS, checks.map(packCheck));
}

function packCheck(check: Check): TextRecord<(typeof CHECK_FIELDS)[number]> {
  const { id, kind, unit, basis, status, left, right, allowed, reason = "" } = check;
  const heads = joinTexts([kind, unit, basis, status], ",");
  return { id, kind: heads, left, right: right === left ? "" : right, allowed, reason };
}

/** Reads the checks back. */
export function unpackChecks(packed: PackedChecks): readonly Check[] {
  return unpackColumns(packed).map(unpackCheck);
}

function unpackCheck(record: TextRecord<(typeof CHECK_FIELDS)[number]>): Check {
  const { id, left, allowed, reason } = record;
  const [kind, unit, basis, status] = record.kind.split(",");
  const right = record.right || left;
  return {
    ...{ id, kind: kind as CheckKind, figures: figuresOf(id, kind as CheckKind) },
    ...{ unit: unit as BaseUnit, left, right, difference: difference(left, right), allowed },
    basis: basis === "derived" ? "derived" : "printed",
    status: status === "discrepancy" ? "discrepancy" : "holds",
    ...(reason && { reason }),
  };
}

/** The figures that a formula speaks of; of two documents, the one they both print. */
function figuresOf(id: string, kind: CheckKind): readonly CheckedFigure[] {
  const figures = findFigureNames(id).map(({ id: figure, at }): CheckedFigure => ({
    ...figure,
    sign: id.slice(0, at).endsWith("- ") ? -1 : 1,
  }));
  if (kind === "sources") return figures.slice(0, 1);
  // "product = base * (1 + rate)" states the rate.
  return kind === "growth" ? [...figures.slice(2), ...figures.slice(0, 2)] : figures;
}

function difference(left: string, right: string): string {
  const subtracted = parseScaled(right);
  return formatScaled(addScaled(parseScaled(left), { ...subtracted, digits: -subtracted.digits }));
}
