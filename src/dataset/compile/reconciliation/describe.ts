import { Decimal } from "../../../domain/numbers/decimal";
import type { Interval } from "../../../domain/numbers/interval";
import type { DecimalText } from "../../../domain/fact";
import type { Token } from "../../printed/statement";

/** What is printed and where: "23,362 in statements/atm.json rows[2].printed[4] (deck, Revenue)". */
export function describeToken({ printed, path, document, row }: Token): string {
  return `${printed} in ${path} (${document}, ${row})`;
}

/** The bounds, large ones in millions, as tables print them. */
export function formatInterval({ low, high }: Interval): string {
  const isLarge = [low, high].some(isMillions);
  const [from, to] = [low, high].map((bound) => shown(bound, isLarge));
  return `${from} to ${to}${isLarge ? " million" : ""}`;
}

/** A value, a large one in millions, as tables print it. */
export function formatAmount(value: DecimalText): string {
  const amount = new Decimal(value);
  return `${shown(amount, isMillions(amount))}${isMillions(amount) ? " million" : ""}`;
}

function isMillions(amount: Decimal): boolean {
  return amount.abs().gte(1e6);
}

function shown(amount: Decimal, inMillions: boolean): string {
  return (inMillions ? amount.div(1e6) : amount).toDecimalPlaces(6).toFixed();
}
