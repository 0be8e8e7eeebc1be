/** Words as a list in an English sentence: "FY11, FY12 and FY13". */
export function listed(words: readonly string[], joint: string): string {
  const all = [...words];
  const last = all.pop() ?? "";
  return all.length > 0 ? `${all.join(", ")} ${joint} ${last}` : last;
}

/** What may be written, as a list: "initial" or "final". */
export function quoted(words: readonly string[], joint: string): string {
  return listed(
    words.map((word) => `"${word}"`),
    joint,
  );
}

/** A text within a Japanese sentence: half-width letters of its ends stand apart from the words around. */
export function apart(text: string): string {
  return text.replace(/^(?=[!-~])/, " ").replace(/(?<=[!-~])$/, " ");
}

/** The same in Japanese: 「期初」「最終」. */
export function brackets(words: readonly string[]): string {
  return words.map((word) => `「${word}」`).join("");
}
