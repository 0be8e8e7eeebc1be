const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";

/**
 * What Excel reads as something other than the text it is, where a program writes it as a reader
 * would type it (remarks of Range.values in Microsoft's reference): formulas and errors; numbers,
 * also with brackets, currency, percent, exponent; dates and times, also of a Japanese era; truth
 * values.
 */
const READ_OTHERWISE: readonly RegExp[] = [
  /^\s*[=+\-@'#＝＋－＠]/,
  /^[\s()$€£¥￥\\]*[\d０-９.,][\s\d０-９.,:/%％()+\-年月日時分秒]*(?:e[+-]?\d+|[ap]m?)?[)\s]*$/i,
  new RegExp(String.raw`^\s*(?:\d{1,4}[\s./-]*)?${MONTH}[\s.,/-]*\d`, "i"),
  /^\s*(?:明治|大正|昭和|平成|令和|[mtshr]\d{1,2}[./-])/i,
  /^\s*(?:true|false)\s*$/i,
];

/** A text as it has to be written to stay that text: with the apostrophe, where Excel would convert it. */
export function typedText(text: string): string {
  return READ_OTHERWISE.some((form) => form.test(text)) ? `'${text}` : text;
}
