import { Late } from "./late";
import type { Locale } from "../locale";
import type { Named, NameFinder } from "../names/nameFinder";
import type { Problem } from "../problem";

/** The errors that a function of ours can put into a cell; Excel shows a sentence with these two alone. */
export type CellErrorName = "#VALUE!" | "#N/A";

/** What only a refusal needs. */
export interface Refusals {
  /** The error that a cell shows; with the id of the function that was asked, slips in its arguments are named. */
  errorOf(
    problem: Problem,
    locale: Locale,
    asked?: string,
  ): { readonly name: CellErrorName; readonly sentence: string };
  /** A finder of what was most likely meant. */
  nameFinder<T>(things: readonly Named<T>[]): NameFinder<T>;
  /** The problem with a text, spelled in signs, that names no one period. */
  unreadablePeriod(
    signs: string,
    given: { readonly argument: string; readonly given: string },
  ): Problem;
}

/** What only a refusal needs: a script behind the one that cells calculate with. */
export const REFUSALS = new Late<Refusals>("refusals");
