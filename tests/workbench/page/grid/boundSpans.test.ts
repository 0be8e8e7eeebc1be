/** @jest-environment ./src/workbench/node/paneEnvironment.mjs */
import fc from "fast-check";
import { boundSpans } from "../../../../src/workbench/page/grid/boundSpans";

interface Covering {
  readonly text: string | null;
  readonly rows: number;
  readonly columns: number;
}

function cellsOf(html: string): readonly Covering[] {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  return [...parsed.querySelectorAll("td, th")].map((cell) => ({
    text: cell.textContent,
    rows: Number(cell.getAttribute("rowspan") ?? 1),
    columns: Number(cell.getAttribute("colspan") ?? 1),
  }));
}

test("HTML without merged cells is pasted as it is", () => {
  const html = "<table><tr><td>a<td>b</table>";
  expect(boundSpans(html)).toBe(html);
});

test("merged cells of an honest table stay merged", () => {
  const html =
    '<table><tr><th colspan="2">a</th><td rowspan="2">b</td></tr><tr><td>c</td><td>d</td></tr></table>';
  expect(cellsOf(boundSpans(html))).toEqual(cellsOf(html));
});

test("what belongs to a table besides stays: its marks and looks", () => {
  const html =
    '<google-sheets-html-origin><table data-copy-id="a"><tr><td colspan="2" style="color: red">a</td></tr></table></google-sheets-html-origin>';
  expect(boundSpans(html)).toContain("google-sheets-html-origin");
  expect(boundSpans(html)).toContain('data-copy-id="a"');
  expect(boundSpans(html)).toContain('style="color: red"');
});

test.each([
  ['rowspan="99999" colspan="99999"'],
  ['rowspan="1e9"'],
  ['colspan="Infinity"'],
  ["rowspan=-5 colspan=0.5"],
])("a cell covers no more than its table and a page bear: %s", (spans) => {
  const [cell] = cellsOf(boundSpans(`<table><tr><td ${spans}>a</td></tr></table>`));
  expect(cell?.text).toBe("a");
  expect((cell?.rows ?? 0) * (cell?.columns ?? 0)).toBeLessThanOrEqual(100_000);
  expect(cell?.rows).toBe(1);
});

const span = fc.oneof(
  fc.nat(5),
  fc.integer({ min: -3, max: 2 ** 31 }),
  fc.constantFrom("x", "1e400", "0x10"),
);

test("whatever cells claim, all are there, and cover no more together than a page bears", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.tuple(span, span), { minLength: 1, maxLength: 5 }), {
        minLength: 1,
        maxLength: 5,
      }),
      (rows) => {
        const html = rows.map(
          (row) =>
            `<tr>${row.map(([down, across]) => `<td rowspan="${down}" colspan="${across}">x</td>`).join("")}</tr>`,
        );
        const cells = cellsOf(boundSpans(`<table>${html.join("")}</table>`));
        expect(cells).toHaveLength(rows.flat().length);
        const covered = cells.reduce((sum, one) => sum + one.rows * one.columns, 0);
        expect(covered).toBeLessThanOrEqual(100_000 + cells.length);
        expect(cells.every((one) => one.rows >= 1 && one.columns >= 1)).toBe(true);
      },
    ),
  );
});
