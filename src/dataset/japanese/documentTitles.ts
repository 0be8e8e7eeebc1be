import { COPY } from "../printed/copies";
import { applied, type Rule } from "./rules";

/** A document's title in Japanese; as it is where no rule knows it. */
export function titleInJapanese(title: string): string {
  const [, about = title, place] = COPY.exec(title) ?? [];
  const said = OWN[about] ?? reported(about) ?? announced(about) ?? applied(NUMBERED, about);
  return place === undefined ? said : `${said}（${placeInJapanese(place)}掲載の写し）`;
}

/** Where a copy is kept: sites by their names. */
function placeInJapanese(place: string): string {
  return place.replaceAll("/", "・");
}

/** What the press wrote: the outlet, and which results it is about. */
function reported(title: string): string | undefined {
  const [, outlet = "", subject = ""] = /^([^:]+): (.+)$/.exec(title) ?? [];
  const name = OUTLETS[outlet.replace(/, reporting the IIJ .*$/, "")];
  const period = periodOf(subject);
  if (name === undefined || period === undefined) return undefined;
  return `${name}「IIJ ${period}決算」の記事`;
}

/** What the company published of its results: "IIJ Announces …", "IIJ release: …". */
function announced(title: string): string | undefined {
  const kind = KINDS.find(([english]) => english.test(title))?.[1];
  const period = periodOf(title);
  return kind === undefined || period === undefined ? undefined : `IIJ ${period} ${kind}`;
}

const KINDS: readonly (readonly [english: RegExp, japanese: string])[] = [
  [/^Report on the IIJ /, "決算の報道"],
  [/^IIJ financial statements: /, "財務諸表"],
  [/^(Press Release: )?IIJ Announces |^IIJ release: |^Earnings release /, "決算発表"],
  [/Consolidated Financial Results/, "決算説明資料"],
];

/** "2012年3月期 第4四半期"; undefined where a title names no fiscal year. */
function periodOf(title: string): string | undefined {
  const year = yearOf(title);
  if (year === undefined) return undefined;
  const [, part = ""] = PARTS.find(([english]) => english.test(title)) ?? [];
  return `${year}年3月期 ${part}`;
}

/** The year in which the fiscal year ends that a title names by its end, by its beginning or by months in it. */
function yearOf(title: string): number | undefined {
  const [, ends] = /(?:year|FY)(?: end(?:ed|ing)| to)? March (?:31, )?(\d{4})/i.exec(title) ?? [];
  if (ends !== undefined) return Number(ends);
  const [, begins] =
    /(?:fiscal |FY|(?:to|-) ?(?:June|September|December) )(\d{4})/i.exec(title) ?? [];
  return begins === undefined ? undefined : Number(begins) + 1;
}

/** The part of the year, the narrower first. */
const PARTS: readonly (readonly [english: RegExp, japanese: string])[] = [
  [/full year and fourth quarter/i, "通期・第4四半期"],
  [/first (three months|quarter)|first-quarter|\b1Q\b|(to|-) ?June/i, "第1四半期"],
  [
    /first (six months|half)|second[- ]quarter|\b2Q\b|\b1H\b|interim|(to|-) ?September/i,
    "第2四半期",
  ],
  [/nine months|third quarter|3rd quarter/i, "第3四半期"],
  [/./, "通期"],
];

/** The press and others that write of results, by what they are called in English. */
const OUTLETS: Readonly<Record<string, string>> = {
  "Dempa Digital": "電波新聞デジタル",
  "Hatena Bookmark": "はてなブックマーク",
  "ITmedia Mobile": "ITmedia Mobile",
  "Impress K-tai Watch": "ケータイ Watch",
  Kabutan: "株探",
  "Keitai Watch": "ケータイ Watch",
  "IR Tracker": "IR Tracker",
  "Mynavi News": "マイナビニュース",
  "Mynavi News (TECH+)": "マイナビニュース TECH+",
  "Mynavi TECH+": "マイナビニュース TECH+",
  "Nikkei BP ITpro": "日経BP ITpro",
  "Nikkei ITpro": "日経ITpro",
  "Nikkei xTECH (ITpro)": "日経xTECH（ITpro）",
  "Senior financial reporters' notes": "経済記者のノート",
  fintact: "fintact",
  "fintact.io journal": "fintact.io journal",
  "livedoor News": "livedoorニュース",
};

/** Filings that have a number, and the presentation. */
const NUMBERED: readonly Rule[] = [
  [/^IIJ investor presentation, May and June 2012$/, "IIJ会社説明資料（2012年5月・6月、英文）"],
  [
    /^IIJ Form 20-F for FY(\d{4})(, amended filing)?(?: \((SEC [\d-]+)\))?$/,
    (_, year = "", amended = "", sec = "") =>
      `IIJ Form 20-F（${Number(year) + 1}年3月期${amended && "、修正版"}${sec && `、${sec}`}）`,
  ],
  [
    /^IIJ annual securities report, (\d+)(?:st|nd|rd|th) term(?: \((EDINET \w+)\))?$/,
    (_, term = "", edinet = "") => `IIJ有価証券報告書 第${term}期${edinet && `（${edinet}）`}`,
  ],
  [
    /^IIJ quarterly securities report for the (first|second|third) quarter of the (\d+)th term, .+$/,
    (_, quarter = "", term = "") =>
      `IIJ四半期報告書 第${term}期 第${["first", "second", "third"].indexOf(quarter) + 1}四半期`,
  ],
  [
    /^IIJ annual securities report for the (?:(?:(\d+)th term|year from), April \d{4} to March|year from April \d{4} to March|fiscal year ended March) (\d{4}): (.+)$/,
    (_, term = "", year = "", ...[chapter = ""]) =>
      `IIJ有価証券報告書${term && ` 第${term}期`}（${year}年3月期）${CHAPTERS[chapter] ?? chapter}`,
  ],
  [
    /^IIJ (earnings report|revision|dividend revision|report) for (.+) \((TDnet|EDINET), ([\d-]+)(, corrected)?\)$/,
    (_, kind = "", about = "", ...[place = "", day = "", corrected = ""]) =>
      `IIJ ${FILED[kind] ?? ""}（${about.replace(/^FY to /, "会計年度末 ")}、${place}、${day}${corrected && "、訂正"}）`,
  ],
];

/** Filings that the reader added. */
const FILED: Readonly<Record<string, string>> = {
  "earnings report": "決算短信",
  revision: "業績予想の修正",
  "dividend revision": "配当予想の修正",
  report: "報告書",
};

const CHAPTERS: Readonly<Record<string, string>> = {
  "cash flow statement": "キャッシュ・フロー計算書",
  goodwill: "のれん",
  results: "業績等の概要",
};

/** Titles that no rule makes. */
const OWN: Readonly<Record<string, string>> = {
  "Dividend (Stock Information) Historical Dividend": "IIJ 株式情報 配当金の推移",
  "Dividend from retained earnings (record date March 31, 2011)":
    "IIJ 剰余金の配当に関するお知らせ（基準日 2011年3月31日）",
  "IIJ Announces the Distribution of Retained Earnings (Interim Dividend)":
    "IIJ 剰余金の配当（中間配当）に関するお知らせ",
  "IIJ Announces the Distribution of Retained Earnings": "IIJ 剰余金の配当に関するお知らせ",
  "Notice regarding the Distribution of Retained Earnings": "IIJ 剰余金の配当に関するお知らせ",
  "IIJ notice regarding the distribution of retained earnings": "IIJ 剰余金の配当に関するお知らせ",
  "Notice regarding the Distribution of Retained Earnings (Interim Dividend Increase) and Revision of Dividend Forecast for the Fiscal Year ending March 31, 2021":
    "IIJ 剰余金の配当（増配）および配当予想の修正に関するお知らせ（2021年3月期）",
  "IIJ notice: revision of the full-year forecast after changed wholesale charges":
    "IIJ 接続料改定に伴う通期業績予想の修正に関するお知らせ",
  "IIJ release: year-end dividend for the fiscal year ended March 31, 2011":
    "IIJ 2011年3月期 期末配当の発表",
  "Notice Regarding Differences between Financial Targets and Actual Results for the First Half of the Fiscal Year Ending March 2020 and Revision of the Full-Year Financial Targets":
    "IIJ 2020年3月期 第2四半期の業績予想と実績の差異および通期業績予想の修正に関するお知らせ",
  "Notice Regarding the Differences between Financial Results for the Six Months ended September 30, 2020 and September 30, 2019, and Upward Revision of the Full-Year Financial Targets for the Fiscal Year ending March 31, 2021":
    "IIJ 2021年3月期 第2四半期の前年同期との差異および通期業績予想の上方修正に関するお知らせ",
  "Notice Regarding Stock Split, Partial Amendment to the Articles of Incorporation and Revision to Dividend Forecast resulting from the Stock Split":
    "IIJ 株式分割、定款の一部変更および配当予想の修正に関するお知らせ",
  "IIJ: to our shareholders (management policy)": "IIJ 株主の皆様へ（経営方針）",
  "RTTNews via markets.businessinsider.com: IIJ 9-month Profit Down; To Apply For Delisting Of ADSs From NASDAQ":
    "RTTNewsの記事（2019年3月期 第3四半期、markets.businessinsider.com掲載）",
  "RTT News / dpa-AFX: Internet Initiative Japan Stock Dips On Weak FY18 Profit; Sees Growth In FY19":
    "RTTNews・dpa-AFXの記事（2019年3月期）",
  "RTTNews / dpa-AFX via finanznachrichten.de: IIJ FY21 Profit Climbs, Sees Higher FY22 Results; Lifts Dividend, Mid-term View; Stock Up":
    "RTTNews・dpa-AFXの記事（2022年3月期、finanznachrichten.de掲載）",
  "RTTNews / dpa-AFX via finanznachrichten.de: Internet Initiative Japan Q1 Profit Rises, Backs FY22 Outlook; Stock Down":
    "RTTNews・dpa-AFXの記事（2023年3月期 第1四半期、finanznachrichten.de掲載）",
  "Nasdaq / RTTNews: Internet Initiative Japan Q1 Profit Drops; Backs H1, FY23 Outlook; Stock Down":
    "Nasdaq・RTTNewsの記事（2024年3月期 第1四半期）",
  "FinanzNachrichten / dpa-AFX: Internet Initiative Japan H1 Profit Slips, But Revenue Improves; Confirms Annual Outlook":
    "FinanzNachrichten・dpa-AFXの記事（2024年3月期 第2四半期）",
  "FinanzNachrichten / dpa-AFX: Internet Initiative Japan FY Profit Rises":
    "FinanzNachrichten・dpa-AFXの記事（2024年3月期）",
  "businessnetwork.jp: IIJ / AT&T Japan business transfer":
    "businessnetwork.jpの記事（AT&Tジャパンからの事業譲受）",
  "kabutan.jp: IIJ raises its forecast and dividend and splits its shares":
    "株探の記事（業績予想・配当予想の上方修正と株式分割）",
  "Nikkei BP ITpro: IIJ's briefing on its MVNO business": "日経BP ITproの記事（MVNO事業の説明会）",
  "Impress K-tai Watch: IIJ's second quarter, mobile lines":
    "ケータイ Watchの記事（2016年3月期 第2四半期、モバイル回線）",
  "irbank: IIJ's intangible assets under IFRS": "IRBANK（IFRSの無形資産）",
  "Markets Insider: Internet Initiative Japan Stock Snapshot (IIJIF)":
    "Markets Insiderの株価情報（IIJIF）",
  "IR Tracker: Internet Initiative Japan Inc. FY2026 Q2 earnings report":
    "IR Tracker「IIJ 2026年3月期 第2四半期決算」の記事",
};
