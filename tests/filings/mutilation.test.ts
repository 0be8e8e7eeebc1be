import { strToU8, unzipSync } from "fflate";
import fc from "fast-check";
import { explainFilingProblem } from "../../src/filings/filingProblem";
import { readFiling } from "../../src/filings/readFiling";
import { csvFile, deiFacts, instanceFile, reportZip, zip, type FixtureFact } from "./fixture";
import { FIRST_QUARTER, FIRST_QUARTER_STATEMENTS } from "./iijFixtures";
import { parseXml, read } from "./reading";

const HALF_YEAR = { year: 2025, quarter: 2 } as const;

const REPORT: readonly FixtureFact[] = [
  {
    name: "jpigp_cor:RevenueIFRS",
    context: "InterimDuration",
    text: "165500000000",
    ...{ unit: "JPY", decimals: -6 },
  },
  {
    name: "jpigp_cor:AssetsIFRS",
    context: "Prior1YearInstant",
    text: "320100000000",
    ...{ unit: "JPY", decimals: -6 },
  },
  ...deiFacts(HALF_YEAR),
  { name: "jpcrp_cor:FilingDateCoverPage", context: "FilingDateInstant", text: "2025-11-07" },
];

const FILINGS = [
  reportZip(FIRST_QUARTER, FIRST_QUARTER_STATEMENTS),
  reportZip(FIRST_QUARTER),
  zip({ "XBRL/PublicDoc/jpcrp040300-ssr-001_E05480.xbrl": instanceFile(REPORT, HALF_YEAR) }),
  zip({ "XBRL_TO_CSV/jpcrp040300-ssr-001_E05480.csv": csvFile(REPORT) }),
].map((bytes) => ({
  bytes,
  entries: Object.entries(unzipSync(bytes)),
  figures: figuresOf(read(bytes)),
}));

type Figures = ReadonlyMap<string, string>;

function figuresOf({ figures }: ReturnType<typeof read>): Figures {
  return new Map(
    figures.map(({ metric, period, column, value, low, high }) => [
      [metric, period, column === "forecast"].join(" "),
      [value, low, high].join(" "),
    ]),
  );
}

/** The figures of a harmed file; none where it is refused, in words. */
function readHarmed(bytes: Uint8Array): Figures | undefined {
  const result = readFiling(bytes, { parseXml });
  if (result.ok) return figuresOf(result.value);
  const { en, ja } = explainFilingProblem(result.problem);
  const unsaid = [en, ja].find((sentence) => !/^[^{}]{5,400}[.。]$/u.test(sentence));
  if (unsaid !== undefined) throw new Error(`no sentence: ${unsaid}`);
  return undefined;
}

const filing = fc.constantFrom(...FILINGS);
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe("a harmed filing is refused, or gives exactly the figures it gave", () => {
  test("with bytes flipped, cut off or doubled", () => {
    const flips = fc.array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 8,
    });
    const harm = fc.record({ flips, end: fc.option(place, { freq: 6 }) });
    fc.assert(
      fc.property(filing, harm, ({ bytes, figures }, { flips: at, end }) => {
        const harmed = Uint8Array.from(bytes);
        for (const [where, by] of at) {
          const index = Math.floor(where * harmed.length);
          harmed[index] = (harmed[index] ?? 0) ^ by;
        }
        const cut = end === null ? harmed : harmed.subarray(0, Math.floor(end * harmed.length));
        const left = readHarmed(cut);
        if (left) expect(left).toEqual(figures);
      }),
      { numRuns: 8800 },
    );
  });

  test("with entries dropped: what is left is as it was", () => {
    fc.assert(
      fc.property(filing, fc.array(place, { maxLength: 2 }), ({ entries, figures }, dropped) => {
        const kept = [...entries];
        for (const where of dropped) kept.splice(Math.floor(where * kept.length), 1);
        const left = readHarmed(zip(Object.fromEntries(kept)));
        const changed = [...(left ?? [])].filter(([key, value]) => figures.get(key) !== value);
        expect(changed).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("with contexts swapped, by their names or by what they are", () => {
    const swap = fc.tuple(place, place, fc.boolean());
    fc.assert(
      fc.property(filing, swap, ({ entries, figures }, [first, second, byName]) => {
        const swapped = entries.map(
          ([name, content]) => [name, swapContexts(content, [first, second], byName)] as const,
        );
        const left = readHarmed(zip(Object.fromEntries(swapped)));
        if (left) expect(left).toEqual(figures);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Swaps two contexts of one file, where it has two. */
function swapContexts(
  content: Uint8Array,
  [first, second]: readonly [number, number],
  byName: boolean,
): Uint8Array {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(content);
  const contexts = [...text.matchAll(/(<xbrli:context id=")([^"]+)(">)(.*?)(<\/xbrli:context>)/gs)];
  const [one, other] = [first, second].map((at) => contexts[Math.floor(at * contexts.length)]);
  const [a = "", b = ""] = [one?.[2], other?.[2]];
  if (!one || !other || a === b) return content;
  const swapped = byName
    ? text
        .replace(one[0], one[0].replace(`id="${a}"`, `id="${b}"`))
        .replace(other[0], other[0].replace(`id="${b}"`, `id="${a}"`))
    : text.replace(one[0], `\u0000`).replace(other[0], rebuilt(other, one[4] ?? ""));
  return strToU8(swapped.replace("\u0000", rebuilt(one, other[4] ?? "")));
}

function rebuilt(context: RegExpMatchArray, content: string): string {
  const [, open = "", id = "", close = "", , end = ""] = context;
  return open + id + close + content + end;
}
