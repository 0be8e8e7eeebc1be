import type { DataFiles } from "../../../src/dataset/compile/sources/readFiles";

/** A number of the presentation that is no figure, and why. */
export interface UnusedNumber {
  readonly text: string;
  readonly reason: string;
}

/** One slide of the presentation and the numbers on it that are no figures. */
export interface Slide {
  readonly section: string;
  /** The line of the text it starts at, where that is not its heading. */
  readonly from?: string;
  readonly unused: readonly UnusedNumber[];
}

/** The slides in order, and what is no figure on any of them. */
export interface Slides {
  readonly everywhere: readonly { readonly pattern: string; readonly reason: string }[];
  readonly slides: readonly Slide[];
}

/** The list of the presentation's slides and unused numbers. */
export function readSlides(files: DataFiles): Slides {
  return files.get("unusedNumbers.json") as Slides;
}

/** The text of each slide by its section. */
export function cutSlides(text: string, slides: readonly Slide[]): Map<string, string> {
  const lines = text.split(/\r?\n/);
  let from = 0;
  const starts = slides.map((slide) => {
    const start = slide.from ?? slide.section;
    from = lines.findIndex((line, index) => index >= from && line.trim() === start) + 1;
    if (from === 0) throw new Error(`no line "${start}" after the slides before it`);
    return from - 1;
  });
  return new Map(
    slides.map(({ section }, index) => {
      const slide = lines.slice(starts[index], starts[index + 1]).join("\n");
      return [section, slide.replace(/(\d\.) (\d)/g, "$1$2")];
    }),
  );
}

/** A slide's text without what is listed as no figure. */
export function figuresOnly(text: string, slide: Slide, { everywhere }: Slides): string {
  const excerpts = slide.unused.reduce((left, { text }) => left.replaceAll(text, " "), text);
  return everywhere.reduce(
    (left, { pattern }) => left.replace(new RegExp(pattern, "g"), " "),
    excerpts,
  );
}

/** What a text holds besides tokens, and how often each token stands in it as a number of its own. */
export interface CountedTokens {
  readonly times: ReadonlyMap<string, number>;
  readonly otherNumbers: readonly string[];
}

/** Counts tokens in a text, the longest first, so that "30" is not found again in "(30)". */
export function countTokens(text: string, tokens: readonly string[]): CountedTokens {
  let left = text;
  const times = new Map<string, number>();
  for (const token of [...new Set(tokens)].sort((a, b) => b.length - a.length)) {
    const pattern = tokenPattern(token);
    times.set(token, left.match(pattern)?.length ?? 0);
    left = left.replace(pattern, " ");
  }
  return { times, otherNumbers: left.match(/\d[\d.,]*/g) ?? [] };
}

function tokenPattern(token: string): RegExp {
  const literal = token.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\d.,])${literal}(?![\\d%]|[.,]\\d)`, "g");
}
