import { findPeriod } from "../../domain/periods/period";

const ERAS: Readonly<Record<string, number>> = { 平成: 1988, 令和: 2018 };
const WRITTEN = /^(?:(\d{4})|(平成|令和)(\d{1,2}|元))年(\d{1,2})月(\d{1,2})日$/;

/** A day as filings write it, "2024年5月14日", "平成26年8月6日" or ISO, as an ISO date; undefined for other texts. */
export function parseJapaneseDate(text: string): string | undefined {
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  const date = plain.replace(WRITTEN, writeIso);
  return findPeriod(date)?.kind === "instant" ? date : undefined;
}

function writeIso(_: string, ...[common, era, years, month, day]: (string | undefined)[]): string {
  const year = common ?? String((ERAS[era ?? ""] ?? 0) + (years === "元" ? 1 : Number(years)));
  return [year, month?.padStart(2, "0"), day?.padStart(2, "0")].join("-");
}
