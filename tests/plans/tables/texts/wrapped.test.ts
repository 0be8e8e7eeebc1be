import fc from "fast-check";
import { charactersOf } from "../../../../src/plans/sheets/printedSize";
import { wrapped } from "../../../../src/plans/tables/texts/wrapped";

test("a note runs on in the next line where a word ends, a Japanese one after a mark", () => {
  expect(wrapped("Sums of rounded figures may differ.", 16)).toEqual([
    "Sums of rounded",
    "figures may",
    "differ.",
  ]);
  expect(wrapped("売上高、営業利益（2012年3月期4Q）：注。", 16)).toEqual([
    "売上高、",
    "営業利益（2012年3月期4Q）：",
    "注。",
  ]);
  expect(wrapped("short", 16)).toEqual(["short"]);
  expect(wrapped("", 16)).toEqual([""]);
});

test("a note loses nothing but the spaces where it is divided, and only a word is longer than a line", () => {
  const letters = fc.constantFrom(..."a b   1 , . （ ） 、 。 高 ー 年".split(" "), " ");
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 60 }), (given) => {
      const text = given.join("");
      const lines = wrapped(text, 20);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      for (const line of lines.filter((one) => charactersOf(one) > 20))
        expect(line).not.toMatch(/[\s、。）][^\s、。）]/);
    }),
  );
});
