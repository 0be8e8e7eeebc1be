import { Late } from "./late";
import type { Locale } from "../locale";
import type { Named, NameFinder } from "../names/nameFinder";
import type { Problem } from "../problem";

/** What only a refusal needs. */
export interface Refusals {
  /** The sentence of a cell's error; with the id of the function that was asked, slips in its arguments are named. */
  sentenceOf(problem: Problem, locale: Locale, asked?: string): string;
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
