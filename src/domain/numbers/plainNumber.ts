const PLAIN = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });

/** A number in groups of three with the decimals it has, six at most: "26,562.5". */
export function plainNumber(value: number): string {
  return PLAIN.format(value);
}
