import { POLICY_FILES } from "../../src/hosting/headerRules";
import { formatFrontPage, formatMissingPage, formatPolicyPage } from "../../src/site/frontPage";
import { POLICY_PAGES } from "../../src/site/policyPages";
import { LANGUAGES } from "../../src/site/siteTexts";

const FACTS = { address: "https://addins.example.com/iij", version: "1.2.3" };
const PAGES = LANGUAGES.flatMap((language) => [
  { name: `${language} front page`, language, html: formatFrontPage(language, FACTS) },
  ...POLICY_PAGES[language].map((page) => ({
    name: `${language} ${page.file}`,
    language,
    html: formatPolicyPage(language, page, { ...FACTS, hasFront: true }),
  })),
]);

describe.each(PAGES)("the $name", ({ language, html }) => {
  test("runs under a policy without inline scripts and styles", () => {
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/);
  });

  test("asks nothing of any other site", () => {
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  test("says its language, its version and one heading of the first order", () => {
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain("1.2.3");
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  test("leads to the same page in the other language, to the help and to every policy", () => {
    const other = language === "en" ? "ja" : "en";
    expect(html).toContain(`hreflang="${other}"`);
    expect(html).toContain(`help/${language}/functions.html`);
    for (const { file } of POLICY_PAGES[language]) expect(html).toContain(`href="${file}"`);
  });
});

test.each(LANGUAGES)("the add-in without a site has the same policies, in %s", (language) => {
  for (const page of POLICY_PAGES[language]) {
    const html = formatPolicyPage(language, page, { version: "1.2.3", hasFront: false });
    expect(html).not.toContain("index.html");
    expect(html).not.toMatch(/as the front page says|トップページの手順で/);
    expect(html).toContain(`<h1>${page.title}</h1>`);
    for (const { file } of POLICY_PAGES[language]) expect(html).toContain(`href="${file}"`);
  }
});

test.each(LANGUAGES)("every policy page that has headers is written, in %s", (language) => {
  expect(POLICY_PAGES[language].map(({ file }) => file)).toEqual(POLICY_FILES);
});

test.each([
  ["en", /Office\.js[^.]*Microsoft[^.]*may also report to Microsoft/],
  ["ja", /Office\.js[^]*Microsoftへ送信することがあります/],
] as const)("the privacy page says what Office.js itself may send, in %s", (language, sentence) => {
  const page = POLICY_PAGES[language].find(({ file }) => file === "privacy.html");
  expect(page?.sections.flatMap(({ paragraphs }) => paragraphs).join(" ")).toMatch(sentence);
});

test("the page for what is missing finds its style and the front page from any depth", () => {
  const html = formatMissingPage({ ...FACTS, hasFront: true });
  const places = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, place]) => place);
  expect(places).toEqual(expect.arrayContaining(["/iij/front.css", "/iij/index.html"]));
  for (const place of places) expect(place).toMatch(/^\/iij\//);
  expect(html).not.toMatch(/<style|\sstyle=|<script/);
  expect(formatMissingPage({ ...FACTS, hasFront: false })).not.toContain("index.html");
});
