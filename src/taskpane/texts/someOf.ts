/** As many as a sentence bears. */
const MOST = 5;

/** Some texts one after the other, with a mark where there are more. */
export function someOf(texts: readonly string[], separator = ", "): string {
  return [...texts.slice(0, MOST), ...(texts.length > MOST ? ["…"] : [])].join(separator);
}
