/**
 * A change as a share of what was before, "n/m" from zero, from a loss, and from a gain to a loss; of what
 * goes out, and is below zero, the other way round.
 */
export function changeFormula(before: string, now: string, isOutflow = false): string {
  const sign = isOutflow ? "<" : ">";
  return `IF(AND(${before}${sign}0,${now}${sign}=0),${now}/${before}-1,"n/m")`;
}
