import type { Locale } from "../../../domain/locale";

/** A name with what tells it from others of that name: "Revenue (IFRS)", "売上収益（IFRS）". */
export function inBrackets(name: string, extra: string, locale: Locale): string {
  return locale === "ja" ? `${name}（${extra}）` : `${name} (${extra})`;
}

/** A share says that it is one, because it may stand beside its amount. */
export function nameRate(label: string, locale: Locale): string {
  return /[%率]/.test(label) ? label : inBrackets(label, "%", locale);
}
