import { strToU8, zipSync, type Zippable } from "fflate";

/**
 * Writes filings in IIJ's shape, as small as they can be. The words and names are those of the
 * exchange's and the FSA's forms; dates follow from the names of contexts by rules of its own, so
 * that the reader's can be wrong.
 */
export interface FixtureFact {
  /** With its prefix: "tse-ed-t:SalesIFRS". */
  readonly name: string;
  readonly context: string;
  /** Null is nil. */
  readonly text: string | null;
  readonly unit?: "JPY" | "JPYPerShares" | "Pure" | "Shares" | "USD";
  readonly scale?: number;
  readonly decimals?: number | string;
  readonly sign?: "-";
  readonly format?: string;
}

export interface FixtureYear {
  readonly code?: string;
  /** The calendar year in which the fiscal year begins. */
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
}

const LAST_DAYS = ["03-31", "06-30", "09-30", "12-31", "03-31"];
const FIRST_DAYS = ["04-01", "07-01", "10-01", "01-01"];

function endOfQuarter(year: number, quarter: number): string {
  return `${quarter === 4 ? year + 1 : year}-${LAST_DAYS[quarter] ?? ""}`;
}

function yearsOff(head: string): number {
  if (head.startsWith("Next")) return 1;
  return head.startsWith("Prior") ? -Number(/^Prior(\d)/.exec(head)?.[1] ?? 1) : 0;
}

/** The dates that a context's name means in Japan's forms. */
export function datesIn(
  id: string,
  { year, quarter }: FixtureYear,
): { start?: string; end: string } {
  const head = id.split("_")[0] ?? "";
  const at = year + yearsOff(head);
  const upTo = /AccumulatedQ(\d)/.exec(head)?.[1];
  const quarters = upTo ? Number(upTo) : head.includes("Year") ? 4 : quarter;
  if (head.startsWith("FilingDate")) return { end: endOfQuarter(year, quarter) };
  const end = endOfQuarter(at, quarters);
  if (head.endsWith("Instant")) return { end };
  const start = head.includes("QuarterDuration")
    ? `${quarters === 4 ? at + 1 : at}-${FIRST_DAYS[quarters - 1] ?? ""}`
    : `${at}-04-01`;
  return { start, end };
}

const AXES: Readonly<Record<string, string>> = {
  ConsolidatedMember: "tse-ed-t:ConsolidatedNonconsolidatedAxis",
  NonConsolidatedMember: "tse-ed-t:ConsolidatedNonconsolidatedAxis",
  ResultMember: "tse-ed-t:ResultForecastAxis",
  ForecastMember: "tse-ed-t:ResultForecastAxis",
  LowerMember: "tse-ed-t:ResultForecastAxis",
  UpperMember: "tse-ed-t:ResultForecastAxis",
  PreviousMember: "tse-ed-t:PreviousCurrentAxis",
  CurrentMember: "tse-ed-t:PreviousCurrentAxis",
};

export function contextXml(id: string, year: FixtureYear, dates = datesIn(id, year)): string {
  const members = id.split("_").slice(1);
  const dimensions = members.map((member) => {
    const payment = "tse-ed-t:AnnualDividendPaymentScheduleAxis";
    const isPayment = /^(?:First|Second|Third)QuarterMember|YearEndMember|AnnualMember/.test(
      member,
    );
    const axis = AXES[member] ?? (isPayment ? payment : "jpcrp_cor:ComponentsOfEquityAxis");
    return `<xbrldi:explicitMember dimension="${axis}">tse-ed-t:${member}</xbrldi:explicitMember>`;
  });
  const scenario =
    members.length > 0 ? `<xbrli:scenario>${dimensions.join("")}</xbrli:scenario>` : "";
  const period =
    dates.start === undefined
      ? `<xbrli:instant>${dates.end}</xbrli:instant>`
      : `<xbrli:startDate>${dates.start}</xbrli:startDate><xbrli:endDate>${dates.end}</xbrli:endDate>`;
  return (
    `<xbrli:context id="${id}"><xbrli:entity><xbrli:identifier scheme="http://www.tse.or.jp/sicc">` +
    `${year.code ?? "37740"}</xbrli:identifier></xbrli:entity><xbrli:period>${period}</xbrli:period>` +
    `${scenario}</xbrli:context>`
  );
}

const UNITS =
  `<xbrli:unit id="JPY"><xbrli:measure>iso4217:JPY</xbrli:measure></xbrli:unit>` +
  `<xbrli:unit id="USD"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit>` +
  `<xbrli:unit id="JPYPerShares"><xbrli:divide><xbrli:unitNumerator><xbrli:measure>iso4217:JPY</xbrli:measure>` +
  `</xbrli:unitNumerator><xbrli:unitDenominator><xbrli:measure>xbrli:shares</xbrli:measure>` +
  `</xbrli:unitDenominator></xbrli:divide></xbrli:unit>` +
  `<xbrli:unit id="Pure"><xbrli:measure>xbrli:pure</xbrli:measure></xbrli:unit>` +
  `<xbrli:unit id="Shares"><xbrli:measure>xbrli:shares</xbrli:measure></xbrli:unit>`;

const FSA = "http://disclosure.edinet-fsa.go.jp/taxonomy";
const NAMESPACES =
  `xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2008/inlineXBRL" ` +
  `xmlns:ixt="http://www.xbrl.org/inlineXBRL/transformation/2011-07-31" ` +
  `xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:xbrldi="http://xbrl.org/2006/xbrldi" ` +
  `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:iso4217="http://www.xbrl.org/2003/iso4217" ` +
  `xmlns:tse-ed-t="http://www.xbrl.tdnet.info/taxonomy/jp/tse/tdnet/ed/t/2014-01-12" ` +
  ["jpigp", "jpcrp", "jppfs", "jpdei"]
    .map((one) => `xmlns:${one}_cor="${FSA}/${one}/2024-11-01/${one}_cor"`)
    .join(" ") +
  ` xmlns:own="http://www.xbrl.tdnet.info/jp/tse/tdnet/qc/edif/fr/37740/2025-06-30/01/2025-08-07"`;

function inlineFact(fact: FixtureFact): string {
  const { name, context, text, unit, sign, format = unit && "numdotdecimal" } = fact;
  const element = unit ? "ix:nonFraction" : "ix:nonNumeric";
  const common = `name="${name}" contextRef="${context}"${unit ? ` unitRef="${unit}"` : ""}`;
  if (text === null) return `<p><${element} ${common} xsi:nil="true"/></p>`;
  const number = unit && ` scale="${fact.scale ?? 0}" decimals="${fact.decimals ?? 0}"`;
  const rest = [number, sign && ` sign="${sign}"`, format && ` format="ixt:${format}"`];
  return `<p><${element} ${common}${rest.join("")}>${text}</${element}></p>`;
}

/** One inline file; contexts stand in it unless they stand in another file of its set. */
export function inlineFile(
  facts: readonly FixtureFact[],
  year: FixtureYear,
  { contexts = contextsOf(facts), body = "" }: { contexts?: readonly string[]; body?: string } = {},
): string {
  const resources = contexts.map((id) => contextXml(id, year)).join("");
  const header =
    contexts.length > 0
      ? `<ix:header><ix:resources>${resources}${UNITS}</ix:resources></ix:header>`
      : "";
  return (
    `\ufeff<?xml version="1.0" encoding="utf-8"?>\n<html ${NAMESPACES}><head><title/></head><body>${header}` +
    `${facts.map(inlineFact).join("")}${body}</body></html>`
  );
}

export function contextsOf(facts: readonly FixtureFact[]): readonly string[] {
  return [...new Set(facts.map(({ context }) => context))];
}

/** Amounts in millions: now, a year before, growth in percent ("" leaves one out). */
export type Line = readonly [element: string, now: string, before?: string, growth?: string];

function signed(text: string): Pick<FixtureFact, "text" | "sign"> {
  return text.startsWith("-") ? { text: text.slice(1), sign: "-" } : { text };
}

export function amount(name: string, context: string, text: string): FixtureFact {
  return { name, context, ...signed(text), unit: "JPY", scale: 6, decimals: -6 };
}

export function percent(name: string, context: string, text: string): FixtureFact {
  return { name, context, ...signed(text), unit: "Pure", scale: -2, decimals: 3 };
}

export function perShare(name: string, context: string, text: string | null): FixtureFact {
  return { name, context, text, unit: "JPYPerShares", scale: 0, decimals: 2 };
}

export interface SummaryFixture extends FixtureYear {
  readonly title?: string;
  readonly filed?: string;
  readonly lines: readonly Line[];
  readonly stocks?: readonly Line[];
  readonly others?: readonly FixtureFact[];
  readonly rounding?: string;
}

const DIGITS = ["", "１", "２", "３"];

/** The names of contexts for the results of a summary. */
export function spansOf({ quarter }: FixtureYear) {
  const length = quarter === 4 ? "Year" : `AccumulatedQ${quarter}`;
  return { now: `Current${length}`, before: `Prior${length}` };
}

/** The facts of an earnings report's summary. */
export function summaryFacts(fixture: SummaryFixture): readonly FixtureFact[] {
  const { code = "37740", year, quarter, filed = "2025年８月７日", lines, stocks = [] } = fixture;
  const { now, before } = spansOf(fixture);
  const part = quarter === 4 ? "" : `第${DIGITS[quarter] ?? ""}四半期`;
  const meta = (name: string, text: string): FixtureFact => ({
    name: `tse-ed-t:${name}`,
    context: `${now}Instant`,
    text,
  });
  const group = (span: string) => `${span}_ConsolidatedMember_ResultMember`;
  const growthOf = (element: string) =>
    element === "TotalComprehensiveIncomeIFRS" ? `ChangesIn${element}` : `ChangeIn${element}`;
  return [
    meta("DocumentName", fixture.title ?? `${part}決算短信〔ＩＦＲＳ〕（連結）`),
    meta("FilingDate", filed),
    meta("CompanyName", "株式会社インターネットイニシアティブ"),
    meta("SecuritiesCode", code.slice(0, 4)),
    meta("FiscalYearEnd", `${year + 1}-03-31`),
    meta("NoteToFractionProcessingMethod", fixture.rounding ?? "（百万円未満四捨五入）"),
    ...(quarter === 4
      ? []
      : [
          {
            ...meta("QuarterlyPeriod", String(quarter)),
            ...{ unit: "Pure" as const, decimals: 0 },
          },
        ]),
    ...lines.flatMap(([element, current, prior = "", growth = ""]) => [
      amount(`tse-ed-t:${element}`, group(`${now}Duration`), current),
      ...(prior ? [amount(`tse-ed-t:${element}`, group(`${before}Duration`), prior)] : []),
      ...(growth
        ? [percent(`tse-ed-t:${growthOf(element)}`, group(`${now}Duration`), growth)]
        : []),
    ]),
    ...stocks.flatMap(([element, current, prior = ""]) => [
      amount(`tse-ed-t:${element}`, group(`${now}Instant`), current),
      ...(prior ? [amount(`tse-ed-t:${element}`, group("PriorYearInstant"), prior)] : []),
    ]),
    ...(fixture.others ?? []),
  ];
}

/** What a report says of itself (DEI). */
export function deiFacts(
  { code = "37740", year, quarter }: FixtureYear,
  overrides: Readonly<Record<string, string>> = {},
): readonly FixtureFact[] {
  const values = {
    EDINETCodeDEI: "E05480",
    SecurityCodeDEI: code,
    FilerNameInJapaneseDEI: "株式会社インターネットイニシアティブ",
    AccountingStandardsDEI: "IFRS",
    WhetherConsolidatedFinancialStatementsArePreparedDEI: "true",
    CurrentFiscalYearStartDateDEI: `${year}-04-01`,
    CurrentFiscalYearEndDateDEI: `${year + 1}-03-31`,
    CurrentPeriodEndDateDEI: endOfQuarter(year, quarter),
    TypeOfCurrentPeriodDEI: quarter === 4 ? "FY" : quarter === 2 ? "HY" : `Q${quarter}`,
    NumberOfSubmissionDEI: "1",
    AmendmentFlagDEI: "false",
    ...overrides,
  };
  return Object.entries(values).map(([name, text]) => ({
    name: `jpdei_cor:${name}`,
    context: "FilingDateInstant",
    text,
  }));
}

/** Zips files as TDnet does: sizes only in the directory, none beside the entries. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      [typeof content === "string" ? strToU8(content) : content, { mtime: new Date(2025, 7, 7) }],
    ]),
  );
  const bytes = zipSync(entries, { level: 6 });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < view.getUint16(end + 10, true); index++) {
    const local = view.getUint32(at + 42, true);
    view.setUint16(local + 6, view.getUint16(local + 6, true) | 8, true);
    for (const field of [14, 18, 22]) view.setUint32(local + field, 0, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
  }
  return bytes;
}

const STEM = "37740-2025-06-30-01-2025-08-07";

/** The zip file of an earnings report. */
export function reportZip(
  summary: SummaryFixture,
  statements: readonly FixtureFact[] = [],
  extra: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const letter = summary.quarter === 4 ? "a" : summary.quarter === 2 ? "s" : "q";
  const dei = deiFacts(summary);
  const [first, second] = [statements.slice(0, 3), statements.slice(3)];
  const contexts = contextsOf([...dei, ...statements]);
  const attachment = `XBRLData/Attachment`;
  return zip({
    [`XBRLData/Summary/tse-${letter}cedifsm-37740-20250807337740-ixbrl.htm`]: inlineFile(
      summaryFacts(summary),
      summary,
    ),
    ...(statements.length > 0 && {
      [`${attachment}/0101010-${letter}cpl13-tse-${letter}cediffr-${STEM}-ixbrl.htm`]: inlineFile(
        [...dei, ...first],
        summary,
        { contexts },
      ),
      [`${attachment}/0104010-${letter}ccf03-tse-${letter}cediffr-${STEM}-ixbrl.htm`]: inlineFile(
        second,
        summary,
        { contexts: [] },
      ),
    }),
    ...extra,
  });
}

/** The plain instance of a report of EDINET; values in full. */
export function instanceFile(facts: readonly FixtureFact[], year: FixtureYear): string {
  const contexts = contextsOf(facts).map((id) => contextXml(id, year));
  const elements = facts.map(({ name, context, text, unit, decimals, sign = "" }) => {
    const number = unit ? ` unitRef="${unit}" decimals="${decimals ?? 0}"` : "";
    return text === null
      ? `<${name} contextRef="${context}" xsi:nil="true"/>`
      : `<${name} contextRef="${context}"${number}>${sign}${text}</${name}>`;
  });
  const root = NAMESPACES.replace(/xmlns="[^"]*" /, "");
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<xbrli:xbrl ${root}>` +
    `${contexts.join("")}${UNITS}${elements.join("")}</xbrli:xbrl>`
  );
}

const CSV_UNITS = { JPY: "円", JPYPerShares: "円", Pure: "", Shares: "", USD: "" } as const;

/** The CSV of a report of EDINET: UTF-16, tabs, quotes; numbers first, texts last. */
export function csvFile(facts: readonly FixtureFact[]): Uint8Array {
  const head = "要素ID,項目名,コンテキストID,相対年度,連結・個別,期間・時点,ユニットID,単位,値";
  const rows = facts.map(({ name, context, text, unit, sign = "" }) => [
    ...[name, "項目", context, "当中間期", "その他", "期間"],
    ...(unit ? [unit === "Pure" ? "pure" : unit, CSV_UNITS[unit]] : ["－", "－"]),
    text === null ? "－" : `${sign}${text}`,
  ]);
  const lines = [head.split(","), ...rows].map((row) =>
    row.map((field) => `"${field.replaceAll('"', '""')}"`).join("\t"),
  );
  const text = `\ufeff${lines.join("\r\n")}\r\n`;
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    bytes[index * 2] = unit & 0xff;
    bytes[index * 2 + 1] = unit >> 8;
  }
  return bytes;
}
