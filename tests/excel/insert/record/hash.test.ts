import fc from "fast-check";
import { hash } from "../../../../src/excel/insert/record/hash";

test.each([
  ["", "cbf29ce484222325"],
  ["a", "af63dc4c8601ec8c"],
  ["foobar", "85944171f73967e8"],
])("%j has the hash that FNV's authors publish: %s", (text, published) => {
  expect(hash(text)).toBe(published);
});

test("a text's hash is FNV-1a of its bytes in UTF-8, in exact arithmetic", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      let state = 0xcbf29ce484222325n;
      for (const byte of Buffer.from(text)) {
        state = BigInt.asUintN(64, (state ^ BigInt(byte)) * 0x100000001b3n);
      }
      expect(BigInt(`0x${hash(text)}`)).toBe(state);
    }),
  );
});
