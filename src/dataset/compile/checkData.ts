import type { Check } from "../check";
import { formatValue } from "../facts/formula";
import { checkFigures } from "./reconciliation/checks";
import { loadDataset } from "./loadDataset";
import { reconcile } from "./reconciliation/reconcile";
import { runOrExplain } from "./runOrExplain";

runOrExplain(() => {
  const dataset = loadDataset();
  printChecks(checkFigures(dataset, reconcile(dataset)));
});

function printChecks(checks: readonly Check[]): void {
  for (const kind of ["sum", "growth", "share", "sources"] as const) {
    printTable(
      kind,
      checks.filter((check) => check.kind === kind),
    );
  }
  const discrepancies = checks.filter(({ status }) => status === "discrepancy").length;
  const holding = checks.length - discrepancies;
  print(`\n${checks.length} checks: ${holding} hold, ${discrepancies} are listed discrepancies.`);
}

function printTable(kind: Check["kind"], rows: readonly Check[]): void {
  print(`\n${kind} (JPY figures in million)`);
  const cells = rows.map((check) => [
    check.status === "holds" ? "holds" : "DIFFERS",
    ...[check.left, check.right, check.difference, check.allowed].map((value) =>
      formatValue(value, check.unit, 6),
    ),
    `${check.id}${check.reason === undefined ? "" : ` (${check.reason})`}`,
  ]);
  const header = ["", "left", "right", "difference", "allowed", "figures"];
  const widths = header.map((_, column) =>
    Math.max(...[header, ...cells].map((row) => row[column]?.length ?? 0)),
  );
  for (const row of [header, ...cells]) print(formatRow(row, widths));
}

/** Numbers to the right, the first and the last column to the left. */
function formatRow(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((cell, column) => {
    const isNumber = column > 0 && column < row.length - 1;
    return isNumber ? cell.padStart(widths[column] ?? 0) : cell.padEnd(column ? 0 : 7);
  });
  return cells.join("  ").trimEnd();
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
