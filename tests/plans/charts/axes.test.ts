import { isAnswer } from "../../../src/dataset/facts/isAnswer";
import { factsOf, findFact } from "../../../src/dataset/figures";
import { listMetrics } from "../../../src/dataset/metrics";
import { lineAbove } from "../../../src/plans/charts/axes";
import { LineTable } from "../../../src/plans/tables/lineTable";
import { DEFAULT_OPTIONS } from "../../../src/plans/tables/planOptions";
import { reported } from "../../../src/plans/tables/row";

/** Figures that are beside a revenue: zero, and others. */
const FIGURES = listMetrics()
  .filter(({ id, unit }) => unit === "JPY" && id !== "revenue")
  .flatMap(({ id }) => factsOf(id))
  .filter((fact) => isAnswer(fact) && findFact({ ...fact, metric: "revenue" }));

test("an axis begins and ends at two values, also where its line is at zero: it is Excel's then", () => {
  const axisOf = ({ metric, period }: (typeof FIGURES)[number]) => {
    const rows = [reported("revenue"), reported(metric)].map((row, at) => ({ row, at }));
    const columns = [{ period, scenario: "actual" } as const];
    return lineAbove({
      table: new LineTable(rows, columns, DEFAULT_OPTIONS),
      ...{ options: DEFAULT_OPTIONS, columns: [0] },
      series: [
        { key: "revenue", shape: "clustered" },
        { key: metric, shape: "line", axis: "secondary" },
      ],
    })?.secondary;
  };
  const isZero = ({ value }: (typeof FIGURES)[number]) => Number(value) === 0;
  const [zeros, others] = [FIGURES.filter(isZero), FIGURES.filter((one) => !isZero(one))];
  expect(zeros.length).toBeGreaterThan(1);
  for (const zero of zeros) expect(axisOf(zero)).toBeUndefined();
  const axes = others.flatMap((one) => axisOf(one) ?? []);
  expect(axes.length).toBeGreaterThan(1);
  for (const { minimum, maximum } of axes) expect(maximum).toBeGreaterThan(minimum);
});
