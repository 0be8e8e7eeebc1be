import { listMetrics } from "../../../src/dataset/metrics";
import type { Locale } from "../../../src/domain/locale";
import { searchMetrics } from "../../../src/taskpane/search/searchMetrics";

const search = (text: string, locale: Locale) => searchMetrics(text, listMetrics(), locale);
const idsOf = (text: string, locale: Locale) => search(text, locale).map(({ metric }) => metric.id);

describe("a search for a figure", () => {
  test("puts what the reader sees begin with the text before what another name begins with", () => {
    expect(idsOf("営業", "ja")[0]).toBe("operating-income");
    expect(idsOf("operating", "en")[0]).toBe("operating-income");
  });

  test("says by which other name a figure was found only where its own names lack the text", () => {
    const found = search("ATM", "en");
    expect(found.length).toBeGreaterThan(3);
    for (const { metric, foundBy } of found)
      if (/\batm\b/i.test(`${metric.label.en} ${metric.id}`)) expect(foundBy).toBeUndefined();
    expect(search("売上高", "en")[0]).toMatchObject({ foundBy: "売上高" });
  });

  test("puts a figure before its own growth", () => {
    const ids = idsOf("revenue", "en");
    expect(ids[0]).toBe("revenue");
    expect(ids.indexOf("revenue.atm")).toBeLessThan(ids.indexOf("revenue.yoy"));
  });
});
