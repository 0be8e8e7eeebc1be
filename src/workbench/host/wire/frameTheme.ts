import type { OfficeTheme } from "./officeThemes";

/**
 * Tells the add-in in a frame the theme. Excel's desktop clients put `officeTheme` on
 * `Office.context` from outside of the page; for Excel on the web office.js 1.1.110 has neither
 * that nor a message. So it goes where a context inherits from, before there is one: an office.js
 * that learns the theme by itself has its own say.
 */
export function tellTheme(page: Window | null, theme: OfficeTheme): void {
  const contexts = ["OSF", "DDA", "Context", "prototype"].reduce<unknown>(fieldOf, page);
  if (typeof contexts === "object" && contexts !== null)
    Object.defineProperty(contexts, "officeTheme", { value: theme, configurable: true });
}

function fieldOf(holder: unknown, name: string): unknown {
  const hasFields = typeof holder === "object" || typeof holder === "function";
  return hasFields && holder !== null ? Reflect.get(holder, name) : undefined;
}
