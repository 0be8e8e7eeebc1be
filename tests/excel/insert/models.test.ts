import { insertSheet } from "../../../src/excel/insert/insertSheet";
import { Decimal } from "../../../src/domain/numbers/decimal";
import { MODELS } from "../../../src/plans/models/models";
import type { SheetPlan } from "../../../src/plans/sheets/sheetPlan";
import { openFunctions } from "../../functions/openFunctions";
import type { OpenExcel } from "../../headless/openExcel";
import { ExactSheet } from "../../plans/exactValues";
import { contentsByAddress } from "../../plans/planned";

// A workbook opens in some 50 ms, but two thousand formulas need a while on a busy machine.
jest.setTimeout(60_000);

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openFunctions();
});
afterEach(() => {
  excel.close();
});

/** The formulas of a plan standing in the workbook, with what they show. */
async function shown(plan: SheetPlan) {
  const { sheet } = await insertSheet(plan);
  await excel.host.settled();
  const contents = contentsByAddress(plan);
  return Object.entries(contents).flatMap(([address, content]) => {
    const cell = excel.host.read(`'${sheet}'!${address}`)[0]?.[0];
    const label = String(contents[address.replace(/^[A-Z]+/, "B")] ?? "");
    return cell && String(content).startsWith("=") ? [{ ...cell, address, label }] : [];
  });
}

/** Relative difference that a chain of doubles may make. */
const SLIP = 1e-9;

function agrees(value: unknown, exact: unknown): boolean {
  if (!(exact instanceof Decimal)) return value === exact;
  if (typeof value !== "number") return false;
  const size = Math.max(1e-6, exact.abs().toNumber());
  return exact.minus(value).abs().toNumber() <= SLIP * size;
}

describe.each(MODELS)("model $id in a workbook", ({ id, plan, defaults }) => {
  test.each(["cell", "grid"] as const)(
    "one %s: shows no error and no check that differs",
    async (formulas) => {
      const cells = await shown(plan({ ...defaults, formulas }));
      // The checks of eighteen years are more than Excel on the web takes at once.
      expect(excel.batches).toBe(id === "data-checks" ? 3 : 2);
      expect(cells.length).toBeGreaterThan(0);
      const wrong = cells.filter(({ error, value }) => error !== null || value === "differs");
      expect(wrong.map((cell) => [cell.address, cell.label, cell.formula, cell.message])).toEqual(
        [],
      );
    },
  );

  test("every formula gives what exact arithmetic on the dataset gives", async () => {
    const sheetPlan = plan({ ...defaults, charts: id !== "data-checks" });
    const exact = new ExactSheet(contentsByAddress(sheetPlan));
    const wrong = (await shown(sheetPlan)).filter(
      ({ address, formula, value }) =>
        formula?.includes("COUNTIF") !== true && !agrees(value, exact.at(address)),
    );
    expect(
      wrong.map(({ address, label, formula, value }) => [
        address,
        label,
        formula,
        value,
        String(exact.at(address)),
      ]),
    ).toEqual([]);
  });
});
