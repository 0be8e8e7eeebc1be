import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { JAPANESE_SOURCE_TEXTS } from "../../src/dataset/japanese/sourceTexts";
import { once } from "../../src/domain/once";
import type { Problem } from "../../src/domain/problem";
import { explainProblem } from "../../src/domain/sentences/explainProblem";
import { factsOf } from "../../src/dataset/figures";
import { METRIC_IDS } from "../../src/dataset/metrics";
import { formatPeriod } from "../../src/domain/periods/period";
import functionsJa from "../../src/functions/functions-ja.json";
import { FUNCTIONS } from "../../src/functions/functions";
import { helpDocument } from "../../src/functions/help/helpDocument";
import { helpPage } from "../../src/functions/help/helpPage";
import { readFunctions } from "../../src/functions/metadata/readFunctions";
import { POLICY_PAGES } from "../../src/site/policyPages";
import { SITE_TEXTS } from "../../src/site/siteTexts";
import type { FilingNotice } from "../../src/filings/filing";
import { explainNotice } from "../../src/filings/explainFiling";
import { ADDITION_TEXTS, ADDITIONS_LABEL } from "../../src/taskpane/controls/additionTexts";
import { COLUMN_SPAN_TEXTS } from "../../src/taskpane/compare/columnSpanTexts";
import { STATUS_MEANINGS } from "../../src/taskpane/proof/statusMeanings";
import { JAPANESE_TEXTS } from "../../src/taskpane/texts/japaneseTexts";
import { ABOUT_TEXTS } from "../../src/taskpane/tools/aboutTexts";
import { TOOLS_TEXTS } from "../../src/taskpane/tools/toolsTexts";
import { FILING_TEXTS } from "../../src/taskpane/tools/filingTexts";
import { TEXTS } from "../../src/workbench/page/base/texts";
import { PROBLEMS } from "../domain/problemExamples";
import { WRITTEN_PERIODS } from "../domain/periods/reading/writtenPeriods";
import { ASKED_NAMES } from "../functions/arguments/askedNames";
import { ask } from "../functions/asking";
import { NAMES_IN_JAPANESE, PERIODS_IN_JAPANESE } from "./askedInJapanese";
import { textsIn } from "./everyText";
import { forbiddenIn } from "./glossary";
import { englishIn } from "./latin";
import { faultsIn, misreadable } from "./style";

/** The Japanese of sentences that stand in a source file with their English. */
function japaneseOf(file: string): readonly string[] {
  const source = readFileSync(resolve(file), "utf8");
  return [...source.matchAll(/\bja: "((?:[^"\\]|\\.)*)"/g)].map(([, text = ""]) => text);
}

const blank = (texts: readonly string[]) => texts.map((text) => text.replace(/\{\w+\}/g, "…"));

function manifestTexts(): readonly string[] {
  const xml = readFileSync(resolve("manifest.xml"), "utf8");
  const values = [...xml.matchAll(/Override Locale="ja-JP" Value="([^"]*)"/g)];
  return values.map(([, text = ""]) => text).filter((text) => !text.startsWith("https:"));
}

/** Questions in Japanese that cannot be answered as they stand. */
const ASKED: readonly (readonly [string, ...unknown[]])[] = [
  ["VALUE", "", "4Q11"],
  ["VALUE", "売上高", [["a", "b"]]],
  ["VALUE", "売上高", "いつか"],
  ["VALUE", "売上高", "2013年3月期予想"],
  ["VALUE", "売上高", "12/3"],
  ["VALUE", "売上高", "2011年度下期"],
  ["VALUE", "売上高", "直近12ヶ月"],
  ["VALUE", "経常利益", "4Q11"],
  ["VALUE", "ほげほげ", "4Q11"],
  ["VALUE", "設備投資比率", "4Q11"],
  ["VALUE", "4Q11", "売上高"],
  ["VALUE", "売上高", "4Q11", "兆円"],
  ["VALUE", "売上高", "4Q11", "会社予想"],
  ["VALUE", "売上高", "4Q11", "", "市場予想"],
  ["VALUE", "売上高", "4Q11", "", "会社予想"],
  ["VALUE", "売上高", "2012-03"],
  ["VALUE", "売上高", "4Q30"],
  ["VALUE", "売上高", "FY85"],
  ["VALUE", "売上高", "FY11", "", "", "IFRS"],
  ["VALUE", "IIJグローバル売上高", "FY08"],
  ["VALUE", "クラウド設備投資", "1Q11"],
  ["VALUE", "総資産", "2Q11"],
  ["VALUE", "実効税率", "1Q09"],
  ["REVENUE", "4Q11", "火星"],
  ["REVENUE", "4Q11", "百万円"],
  ["SERIES", "売上高", "4Q11", "1Q11"],
  ["SERIES", "売上高", "4Q11", "FY12"],
  ["SERIES", "売上高", "4Q11", "4Q12", "斜め"],
  ["GROWTH", "売上高", "FY11", "前四半期比"],
  ["GROWTH", "ATM運営事業営業利益", "FY11"],
  ["MARGIN", "従業員数", "FY11"],
  ["TTM", "総資産", "4Q11"],
  ["CAGR", "売上高", "FY11", "FY11"],
  ["META", "売上高", "4Q11", "味"],
  ["METRICS", "ほげほげ"],
  ["TABLE", "ほげほげ", "4Q11"],
  ["CAGR", "売上高", "FY10", "FY24"],
];

/** Problems that need more than a question. */
const OTHERS = PROBLEMS.filter(({ code }) =>
  ["sources-missing", "too-many-cells", "latest-passed"].includes(code),
);

/** A figure that is known within bounds alone. */
function bounded(): readonly [string, ...unknown[]] {
  const [fact] = METRIC_IDS.flatMap((id) => factsOf(id)).filter(
    ({ status, scenario }) => status === "bounded" && scenario === "actual",
  );
  return ["VALUE", fact?.metric, fact && formatPeriod(fact.period)];
}

const isJapanese = (text: string) => /[ぁ-ヿ一-鿿]/.test(text);

/** Whatever tests ask in Japanese, and every metric where there is nothing, or another scenario or standard. */
function sweep(): readonly (readonly [string, ...unknown[]])[] {
  const names = [...ASKED_NAMES, ...NAMES_IN_JAPANESE].map(([, name]) => name);
  const periods = [...WRITTEN_PERIODS, ...PERIODS_IN_JAPANESE].map(([, period]) => period);
  const others = ["2001年3月期", "2031年3月期4Q", "2010年9月30日", "最新"];
  return [
    ...names.filter(isJapanese).map((name) => ["VALUE", name, "2012年3月期"] as const),
    ...periods.filter(isJapanese).map((period) => ["VALUE", "売上高", period] as const),
    ...names.filter(isJapanese).map((name) => ["METRICS", name] as const),
    ...METRIC_IDS.flatMap((id) => [
      ...others.map((period) => ["VALUE", id, period] as const),
      ["VALUE", id, "2013年3月期", "", "期初予想"] as const,
      ["VALUE", id, "2012年3月期", "", "", "IFRS"] as const,
      ...["GROWTH", "MARGIN", "TTM", "VSTARGET"].map((name) => [name, id, "2019年3月期"] as const),
      ["CAGR", id, "2011年3月期", "2020年3月期"] as const,
    ]),
  ];
}

const problems = once((): readonly Problem[] => {
  const asked = [...ASKED, bounded(), ...sweep()].map(([id, ...args]) => ask(id, ...args));
  return [...asked.flatMap((answer) => (answer.ok ? [] : answer.problem)), ...OTHERS];
});

const errors = once(() =>
  problems().map((problem) => {
    const given = "given" in problem ? problem.given : "";
    return explainProblem(problem, "ja").replaceAll(`「${given}」`, "「…」");
  }),
);

/** What IIJ.META answers in every language alike. */
const FIELDS = ["", "derived", "US GAAP"];

/** Every text of the help's page; formulas, ids and names of arguments are the same in every language. */
async function helpTexts(): Promise<readonly string[]> {
  const functions = readFunctions(resolve("src/functions"), Object.keys(FUNCTIONS));
  const page = helpPage(await helpDocument(functions, "ja"));
  return page
    .slice(page.indexOf("<body>"))
    .replace(/<code>.*?<\/code>|<a [^>]*lang="en">.*?<\/a>/g, "")
    .split(/<[^>]*>/)
    .map((text) => text.replaceAll("&quot;", '"').replaceAll("&gt;", ">").replaceAll("&amp;", "&"))
    .map((text) => text.replace(/ > .*|「(?:op incme|5Q11)」/, "").trim())
    .filter((text) => !FIELDS.includes(text));
}

const { formula } = JAPANESE_SOURCE_TEXTS;

/** What a reader of a filing is told, of every kind. */
const NOTICES: Readonly<Record<FilingNotice["code"], FilingNotice>> = {
  "parts-disagree": { code: "parts-disagree", what: "revenue[FY31]", a: "1", b: "2" },
  "statements-currency": { code: "statements-currency", unit: "ドル" },
  "forecast-of-the-past": { code: "forecast-of-the-past", what: "revenue[FY31]" },
  precision: { code: "precision", what: "revenue[2Q31]", given: "-3" },
  "range-broken": {
    code: "range-broken",
    what: "operating-income[FY31, target]",
    lower: "1",
    upper: "2",
  },
  "rounding-unstated": { code: "rounding-unstated" },
};

const PLACES: readonly (readonly [string, () => readonly string[] | Promise<readonly string[]>])[] =
  [
    ["the pane", () => textsIn(JAPANESE_TEXTS)],
    ["what a figure's status means", () => textsIn(STATUS_MEANINGS.ja)],
    ["periods added together", () => textsIn(COLUMN_SPAN_TEXTS.ja)],
    [
      "notices on filings",
      () => Object.values(NOTICES).map((one) => formula(explainNotice(one).ja)),
    ],
    ["About", () => textsIn(ABOUT_TEXTS.ja).filter((text) => !text.endsWith(".html"))],
    ["the Tools tab", () => textsIn(TOOLS_TEXTS.ja)],
    ["the filing tool", () => textsIn(FILING_TEXTS.ja)],
    ["errors of cells", errors],
    ["refusals of Excel", () => blank(japaneseOf("src/excel/host/explainHostError.ts"))],
    ["refusals of filings", () => blank(japaneseOf("src/filings/filingProblem.ts"))],
    ["the manifest", manifestTexts],
    [
      "descriptions of functions",
      () =>
        functionsJa.functions.flatMap(({ description, parameters }) => [
          description,
          ...parameters.map((parameter) => parameter.description),
        ]),
    ],
    ["the help", helpTexts],
    ["the workbench page", () => textsIn(TEXTS["ja-JP"])],
    ["the site", () => textsIn(SITE_TEXTS.ja)],
    [
      "the site's policies",
      () => textsIn(POLICY_PAGES.ja).filter((text) => !/^[a-z]+(\.html)?$/.test(text)),
    ],
    [
      "columns to add",
      () => [ADDITIONS_LABEL, ...Object.values(ADDITION_TEXTS)].map(({ ja }) => ja),
    ],
  ];

describe.each(PLACES)("%s in Japanese", (_place, read) => {
  const texts = once(read);

  test("holds no English", async () => {
    const shown = await texts();
    expect(shown.length).toBeGreaterThan(4);
    expect(englishIn(shown)).toEqual({});
  });

  test("is written as Microsoft's style guide and IIJ write", async () => {
    expect(faultsIn(await texts())).toEqual({});
  });

  test("uses the glossary's terms", async () => {
    expect(forbiddenIn(await texts())).toEqual({});
  });
});

test("errors name no fiscal year by its id alone", () => {
  const told = errors();
  expect(told.length).toBeGreaterThan(3_000);
  expect(misreadable(told)).toEqual([]);
});

test("errors of every kind are read", () => {
  const answered = ASKED.filter(([id, ...args]) => ask(id, ...args).ok);
  expect(answered).toEqual([]);
  const codes = problems().map(({ code }) => code);
  const all = PROBLEMS.map(({ code }) => code);
  expect([...new Set(codes)].sort()).toEqual([...new Set(all)].sort());
});

test("what a function takes is shown by an example in Japanese, wherever one can be quoted", () => {
  const shown = functionsJa.functions.flatMap(({ parameters }) =>
    parameters.flatMap(({ description }) => /（例：([^）]*"[^）]*)）/.exec(description)?.[1] ?? []),
  );
  expect(shown.length).toBeGreaterThan(40);
  expect(shown.filter((examples) => !/"[^"]*[ぁ-ヿ一-鿿][^"]*"/.test(examples))).toEqual([]);
});

test("the help asks in Japanese, but for what has no Japanese word", async () => {
  const functions = readFunctions(resolve("src/functions"), Object.keys(FUNCTIONS));
  const help = await helpDocument(functions, "ja");
  const formulas = [...help.functions, ...help.sections].flatMap(({ examples }) =>
    examples.map(({ formula }) => formula),
  );
  expect(formulas).toContain('=IIJ.REVENUE("2012年3月期4Q")');
  const asked = formulas.flatMap((formula) =>
    [...formula.matchAll(/"([^"]*)"/g)].map(([, text = ""]) => text),
  );
  const english = asked.filter((text) => !/[ぁ-ヿ一-鿿]/.test(text));
  expect([...new Set(english)].sort()).toEqual([
    // Slips that the help shows, a name, a word of periods, and names of fields.
    ...["5Q11", "IIJ GIO", "LATEST FY", "formula", "horizontal", "op incme", "standard", "status"],
  ]);
});
