/** Lists as "key: one; another", a key a line, going on in lines that are indented. */
export function readLists(text: string): readonly (readonly [key: string, written: string])[] {
  return text
    .trim()
    .split(/\n(?! )/)
    .flatMap((line) => {
      const key = line.slice(0, line.indexOf(":"));
      const written = line.slice(key.length + 1).replace(/\s+/g, " ");
      return written.split(";").map((one) => [key, one.trim()] as const);
    });
}
