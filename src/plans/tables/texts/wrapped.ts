import { charactersOf } from "../../sheets/printedSize";

/** What stays together: all up to a space or a Japanese mark after which a line may end. */
const PIECES = /[^\s、。；：）」』]*[\s、。；：）」』]+|[^\s、。；：）」』]+$/g;

/** A text in lines of at most so many characters, a Japanese letter counted as two; what is longer has a line of its own. */
export function wrapped(text: string, room: number): readonly string[] {
  return (text.match(PIECES) ?? [text])
    .reduce<readonly string[]>((lines, piece) => {
      const line = lines.at(-1);
      return line !== undefined && charactersOf((line + piece).trimEnd()) <= room
        ? [...lines.slice(0, -1), line + piece]
        : [...lines, piece];
    }, [])
    .map((line) => line.trimEnd());
}
