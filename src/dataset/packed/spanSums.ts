import type { ShippedFigure } from "../facts/shippedFigure";
import { placeKey } from "../facts/factId";

/** A figure without its number. */
export type Outline = Omit<ShippedFigure, "value" | "low" | "high">;

/** Two figures that one follows from; the second is added (1) or taken away (-1). */
export interface Parts<T> {
  readonly first: T;
  readonly sign: 1n | -1n;
  readonly second: T;
}

/** What most figures that follow from others of their metric follow from: two spans of the same year. */
const PARTS: Readonly<Record<string, readonly [first: string, sign: 1n | -1n, second: string]>> = {
  "2Q": ["1H", -1n, "1Q"],
  "3Q": ["9M", -1n, "1H"],
  "4Q": ["FY", -1n, "9M"],
  "1H": ["1Q", 1n, "2Q"],
  "9M": ["FY", -1n, "4Q"],
};

/** Finds the two figures of its metric that one follows from; undefined where they are not known. */
export function partsFinder<T extends Outline>(figures: readonly T[]) {
  const known = figures.filter(({ status }) => status !== "bounded");
  const byPlace = new Map(known.map((figure) => [placeKey(figure), figure]));
  return (figure: Outline): Parts<T> | undefined => {
    const [span, year] = [figure.period.slice(0, 2), figure.period.slice(2)];
    const parts = year.length === 2 ? PARTS[span] : undefined;
    if (!parts) return undefined;
    const [first, second] = [parts[0], parts[2]].map((one) =>
      byPlace.get(placeKey({ ...figure, period: one + year })),
    );
    return first && second && { first, sign: parts[1], second };
  };
}
