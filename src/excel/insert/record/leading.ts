/**
 * Whether a cell's formula leads somewhere. Excel gives such a cell the look of a link by itself, and
 * another one once it was followed: its colour, underline, font and size need not be a reader's.
 */
export function isLeading(content: unknown): boolean {
  return typeof content === "string" && /^=.*\bHYPERLINK\(/i.test(content);
}
