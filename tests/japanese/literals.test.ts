import { loadDefinitions } from "../../src/dataset/sources/definitions";
import { listMetrics, listStatements } from "../../src/dataset/metrics";
import { labelUnder } from "../../src/domain/metric";
import { once } from "../../src/domain/once";
import { STANDARDS } from "../../src/domain/standard";
import { forbiddenIn } from "./glossary";
import { englishIn } from "./latin";
import { readLiterals } from "./literals";
import { faultsIn } from "./style";

/** Every Japanese text that the code and the catalogue hold. */
const everyText = once(async (): Promise<readonly string[]> => {
  const labels = listMetrics().flatMap((metric) =>
    [undefined, ...STANDARDS].map((standard) => labelUnder(metric, [standard]).ja),
  );
  const definitions = Object.values(await loadDefinitions()).map(({ ja }) => ja);
  const titles = listStatements().map(({ title }) => title.ja);
  return [...readLiterals(), ...labels, ...definitions, ...titles];
});

describe("every Japanese text that is written down", () => {
  test("holds no English", async () => {
    const texts = await everyText();
    expect(texts.length).toBeGreaterThan(1_500);
    expect(englishIn(texts)).toEqual({});
  });

  test("is written as Microsoft's style guide and IIJ write", async () => {
    expect(faultsIn(await everyText())).toEqual({});
  });

  test("uses the glossary's terms", async () => {
    expect(forbiddenIn(await everyText())).toEqual({});
  });
});
