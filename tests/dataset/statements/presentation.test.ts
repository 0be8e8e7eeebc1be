import { readFileSync } from "node:fs";
import { describeWith, fileBeside } from "../../headless/describeWith";
import { figuresIn, readProject, readProjectFiles } from "../readProject";
import { countTokens, cutSlides, figuresOnly, readSlides } from "./slides";

const SOURCE = "../shared/source/iij-investor-presentation-2012-05.txt";

/** The cell that prints 100% spans six companies, so six figures and their notes share one token. */
const SHARED = { section: "III-5. Reference: IIJ Group Companies", token: "100%", times: 2 };

const slides = readSlides(readProjectFiles());
const figures = figuresIn(readProject(), (document) => document === "deck");

function tokensOf(section: string): string[] {
  // One token can be two figures: a target that was never revised, a dividend in the shares of today.
  const places = new Map(
    figures
      .filter((figure) => figure.section === section)
      .map((figure) => [`${figure.row} ${figure.column} ${figure.printed}`, figure.printed]),
  );
  return [...places.values()];
}

describe("the figures of the presentation", () => {
  it("stand on slides that the presentation has", () => {
    const known = slides.slides.map(({ section }) => section);
    expect(
      [...new Set(figures.map(({ section }) => section))].filter((s) => !known.includes(s)),
    ).toEqual([]);
  });

  it("leave no number without a reason", () => {
    const reasons = [...slides.everywhere, ...slides.slides.flatMap(({ unused }) => unused)];
    expect(reasons.filter(({ reason }) => reason.trim() === "")).toEqual([]);
  });
});

describeWith(fileBeside(SOURCE), "the text of the presentation", () => {
  let texts: ReadonlyMap<string, string>;

  beforeAll(() => {
    texts = cutSlides(readFileSync(SOURCE, "utf8"), slides.slides);
  });

  it.each(slides.slides.map((slide) => [slide.section, slide] as const))(
    "has every figure of %s as often as the dataset, and no other number without a reason",
    (section, slide) => {
      const text = texts.get(section) ?? "";
      const tokens = tokensOf(section);
      expect(slide.unused.filter((number) => !text.includes(number.text))).toEqual([]);
      const { times, otherNumbers } = countTokens(figuresOnly(text, slide, slides), tokens);
      expect(otherNumbers).toEqual([]);
      expect([...times]).toEqual(
        [...times.keys()].map((token) => [token, timesOf(section, token, tokens)]),
      );
    },
  );
});

function timesOf(section: string, token: string, tokens: readonly string[]): number {
  if (section === SHARED.section && token === SHARED.token) return SHARED.times;
  return tokens.filter((other) => other === token).length;
}
