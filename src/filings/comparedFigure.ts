import type { Metric } from "../domain/metric";
import type { FilingContradiction, FilingFigure } from "./filing";

/**
 * What a figure of a filing is beside those that are known: not there yet, a forecast that replaces
 * one, the same, a column beside that was restated, one that a later filing restates or replaces,
 * another figure, or none of the catalogue's.
 */
export type Standing =
  | "new"
  | "revised"
  | "agrees"
  | "restated"
  | "earlier"
  | "contradicts"
  | "unused";

/** A figure of a filing beside what is known. */
export interface ComparedFigure {
  readonly figure: FilingFigure;
  readonly standing: Standing;
  /** Absent for figures that are not of the catalogue. */
  readonly metric?: Metric;
  /** What is known, in the base unit. */
  readonly known?: KnownFigure;
}

/** A figure that is known already, in the base unit. */
export interface KnownFigure {
  readonly value: string;
  readonly decimals?: number;
  /** The title of the document that prints it; empty for one that is worked out. */
  readonly document: string;
  /** It is of another filing that was added, and goes when that one is taken away. */
  readonly isAdded: boolean;
}

/** A filing beside what is known. */
export interface ComparedFiling {
  readonly figures: readonly ComparedFigure[];
  /** What its figures break among themselves, and with those that are known. */
  readonly contradictions: readonly FilingContradiction[];
}

/**
 * Whether a filing's figure is added. One that agrees is where it stands for more than what ships: more
 * precisely, or in print where that is worked out. The rest ships with the add-in, or is only told.
 */
export function isTaken({ standing, known, figure }: ComparedFigure): boolean {
  if (standing !== "agrees") return TAKEN.includes(standing);
  if (!known || known.isAdded || known.document === "") return true;
  return (known.decimals ?? figure.decimals) < figure.decimals;
}

const TAKEN: readonly Standing[] = ["new", "revised", "restated", "earlier"];
