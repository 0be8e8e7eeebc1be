import { existsSync, readFileSync } from "node:fs";
import { tokensOf, type Token } from "../../../src/dataset/printed/statement";
import { describeWith, fileBeside } from "../../headless/describeWith";
import { missingQuality, type HistoryRow } from "./historyRow";
import leftOut from "./leftOutReleases.json";
import { readCsv } from "./readCsv";
import { readProject } from "../readProject";

const SOURCE = "../shared/source/releases-fy2008-1h25.csv";

const isSame = (row: HistoryRow) => (other: HistoryRow) =>
  (["concept", "period", "scenario", "url", "value"] as const).every(
    (field) => row[field] === other[field],
  );

describeWith(fileBeside(SOURCE), "the releases from FY2008 to 1H25", () => {
  const rows: readonly HistoryRow[] = existsSync(SOURCE)
    ? readCsv(readFileSync(SOURCE, "utf8"))
    : [];
  const { statements, documents } = readProject();
  const byPage = new Map<string, Token[]>();
  for (const token of statements.flatMap(tokensOf)) {
    const page = token.url ?? documents[token.document]?.url ?? "";
    byPage.set(page, [...(byPage.get(page) ?? []), token]);
  }

  it("are in the dataset row by row: same page and amount, metric, period, scenario, standard, unit and digits, or left out with a reason", () => {
    const wrong = rows.flatMap((row) => {
      if (leftOut.some(isSame(row))) return [];
      const missing = missingQuality(row, byPage.get(row["url"] ?? "") ?? []);
      const { concept, period, scenario, standard, printed } = row;
      return missing ? { missing, concept, period, scenario, standard, printed } : [];
    });
    expect(wrong).toEqual([]);
    expect(rows.length).toBeGreaterThan(1_700);
  });

  it("are left out only where they are, each with a reason", () => {
    expect(leftOut.filter((one) => !rows.some(isSame(one)))).toEqual([]);
    expect(leftOut.filter(({ reason }) => !reason.endsWith("."))).toEqual([]);
  });

  it("trust the company above the press", () => {
    const wrong = rows.filter((row) =>
      (byPage.get(row["url"] ?? "") ?? []).some(({ document }) => {
        const isPress = documents[document]?.authority === "press";
        return isPress !== (row["kind"] === "secondary");
      }),
    );
    expect(wrong).toEqual([]);
  });
});
