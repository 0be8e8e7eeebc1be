import type { LocalText } from "../../domain/metric";
import { shiftPeriod, type Period } from "../../domain/periods/period";
import type { Column } from "../tables/columns";
import { findFigure, lastPeriod } from "../tables/figures";
import { INCOME, RESULTS, sideBySide, titleOver, type ComparisonPreset } from "./comparisonPreset";

/** The last period of a kind beside the one so many months before. */
function lastBeside(kind: Period["kind"], months: number): readonly Column[] {
  const last = lastPeriod(kind);
  const before = last && shiftPeriod(last, -months);
  return before ? [before, last].map((period) => ({ period, scenario: "actual" })) : [];
}

/** The last year beside the target of the year under way. */
function runningTarget(): readonly Column[] {
  const [last] = lastBeside("year", 0);
  const next = last && shiftPeriod(last.period, 12);
  return next ? [last, { period: next, scenario: "target" }] : [];
}

/** What is asked on the day of a release: the latest figures beside those before, and the target under way. */
export function latestPresets(): readonly ComparisonPreset[] {
  return [
    ...lastUnder(
      "latest-quarter-year-on-year",
      { en: "Latest quarter, year on year", ja: "最新四半期の前年同期比" },
      lastBeside("quarter", 12),
    ),
    ...lastUnder(
      "latest-quarter-on-quarter",
      { en: "Latest quarter on quarter", ja: "最新四半期の前四半期比" },
      lastBeside("quarter", 3),
    ),
    ...lastUnder(
      "latest-year-to-date",
      { en: "Latest year to date, year on year", ja: "最新累計期間の前年同期比" },
      lastBeside("cumulative", 12),
    ),
    ...lastUnder(
      "latest-year-against-year",
      { en: "Latest year against year", ja: "最新年度の前期比" },
      lastBeside("year", 12),
    ),
    ...lastUnder(
      "running-target",
      { en: "Running target against last year", ja: "進行期の会社予想と前年実績" },
      runningTarget(),
    ),
  ];
}

/** All but net income, which stands last. */
const LINES = [...new Set([...INCOME.slice(0, -1), ...RESULTS])];

/** Two columns under a name, with every line of income that is known in both; none where revenue is not. */
function lastUnder(
  id: string,
  title: LocalText,
  columns: readonly Column[],
): readonly ComparisonPreset[] {
  const metrics = LINES.filter((metric) =>
    columns.every(({ period, scenario }) => findFigure(metric, period, scenario)),
  );
  if (columns.length === 0 || !metrics.includes("revenue")) return [];
  return [{ id, title: titleOver(title, columns), choice: sideBySide(metrics, columns) }];
}
