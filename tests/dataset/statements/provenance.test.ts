import { rankTokens } from "../../../src/dataset/printed/reported";
import { tokensOf } from "../../../src/dataset/printed/statement";
import { ask, shownBy } from "../../functions/asking";
import { readProject } from "../readProject";

const { documents, statements } = readProject();

/** Where IIJ itself publishes: its site, the SEC's register, the newswire it sends its releases by. */
const OWN = /(^|\.)(iij\.ad\.jp|sec\.gov|globenewswire\.com)$/;

const TOKENS = statements.flatMap(tokensOf).flatMap((token) => {
  const document = documents[token.document];
  return document ? [{ token, document, url: token.url ?? document.url }] : [];
});

test("a document of IIJ's at somebody else's address is called a copy, with its place", () => {
  const glossed = TOKENS.filter(({ document, url }) => {
    if (document.authority === "press" || url === undefined) return false;
    return !OWN.test(new URL(url).host) && !/\(copy at .+\)$/.test(document.title);
  });
  expect(glossed.map(({ token, url }) => `${token.document} at ${url}`)).toEqual([]);
});

test("what was read as somebody else carries it is in a document that is called a copy", () => {
  const carried = TOKENS.filter(({ token }) =>
    /as carried by|^Copy at|^Extract at/.test(token.section),
  );
  expect(carried.length).toBeGreaterThan(0);
  const glossed = carried.filter(({ document }) => !/\(copy at .+\)$/.test(document.title));
  expect(glossed.map(({ token }) => token.document)).toEqual([]);
});

test("F2 a copy answers only where no document of the company's own prints the figure as finely", () => {
  for (const [metric, id] of [
    ["revenue.yoy", "FY11"],
    ["equity-ratio", "2012-03-31"],
    ["dividend.year-end", "FY11"],
  ] as const) {
    const tokens = TOKENS.map(({ token }) => token).filter(
      (token) => token.metric === metric && token.period === id && token.scenario === "actual",
    );
    const [first] = rankTokens(tokens, documents);
    expect(tokens).not.toEqual([]);
    expect([metric, first?.printing.source.document]).toEqual([
      metric,
      expect.not.stringContaining("(copy at"),
    ]);
  }
});

test("what others write about IIJ is called the press, and named after who writes", () => {
  for (const [key, { authority, title }] of Object.entries(documents)) {
    if (authority === "press") expect([key, /copy at|^IIJ /.test(title)]).toEqual([key, false]);
  }
});

test("F2 of printings alike, the company's own document answers before a copy", () => {
  const own = Object.entries(documents).find(
    ([, one]) => one.authority === "release" && !one.title.includes("(copy at"),
  );
  const copy = Object.entries(documents).find(
    ([, one]) => one.authority === "release" && one.title.includes("(copy at"),
  );
  const [token] = TOKENS.map((one) => one.token).filter(({ metric }) => metric === "revenue");
  if (!own || !copy || !token) throw new Error("no such documents");
  const from = (document: string) => ({ ...token, document });
  const early = {
    ...documents,
    [own[0]]: { ...own[1], published: "2001" },
    [copy[0]]: { ...copy[1], published: "2002" },
  };
  const ranked = rankTokens([from(copy[0]), from(own[0])], early);
  expect(ranked.map((one) => one.token.document)).toEqual([own[0], copy[0]]);
});

test("a figure that a copy prints more finely says what the company's own document prints", () => {
  const told = (period: string) => shownBy(ask("SOURCE", "operating-income", period));
  expect(told("FY11")).toMatch(
    /\(copy at donburi\.accountant\).*: 6353483; IIJ's own document: IIJ investor presentation, .*: 6,353$/,
  );
  expect(told("4Q11")).not.toContain("own document");
});
