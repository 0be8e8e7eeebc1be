import { rankTokens } from "../../src/dataset/printed/reported";
import { tokensOf } from "../../src/dataset/printed/statement";
import { readProject } from "./readProject";

const { documents, statements } = readProject();

/** Where IIJ itself publishes: its site, the SEC's register, the newswire it sends its releases by. */
const OWN = /(^|\.)(iij\.ad\.jp|sec\.gov|globenewswire\.com)$/;

const TOKENS = statements.flatMap(tokensOf).flatMap((token) => {
  const document = documents[token.document];
  return document ? [{ token, document, url: token.url ?? document.url }] : [];
});

test("a document of IIJ's at somebody else's address is called a copy, with its place", () => {
  const glossed = TOKENS.filter(({ document, url, token }) => {
    if (document.authority === "press" || url === undefined) return false;
    const saysSo =
      /\(copy at .+\)$/.test(document.title) || token.section.includes("as carried by");
    return !OWN.test(new URL(url).host) && !saysSo;
  });
  expect(glossed.map(({ token, url }) => `${token.document} at ${url}`)).toEqual([]);
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
