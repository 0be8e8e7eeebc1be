/** A move by one place: towards the front, or towards the end. */
export type Step = -1 | 1;

/** The same with one of them a place nearer to the front or to the end; unchanged at its ends. */
export function moved<T>(list: readonly T[], one: T, step: Step): readonly T[] {
  const [from, to] = [list.indexOf(one), list.indexOf(one) + step];
  const other = list[to];
  if (from < 0 || other === undefined) return list;
  return list.map((item, index) => (index === from ? other : index === to ? one : item));
}
