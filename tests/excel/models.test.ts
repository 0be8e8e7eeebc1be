import { insertSheet } from "../../src/excel/insertSheet";
import { formatArea, readArea } from "../../src/plans/address";
import { blockAddress } from "../../src/excel/applyPlan";
import { MODELS } from "../../src/plans/models";
import { openFunctions } from "../functions/openFunctions";
import type { OpenExcel } from "../headless/openExcel";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openFunctions();
});
afterEach(() => {
  excel.close();
});

// A workbook opens in some 50 ms, but two thousand formulas need a while on a busy machine.
jest.setTimeout(60_000);

describe.each(MODELS)("model $id in a workbook", ({ plan, defaults }) => {
  test.each(["cell", "grid"] as const)(
    "one %s: no cell shows an error, no check differs",
    async (formulas) => {
      const sheetPlan = plan({ ...defaults, formulas });
      const { sheet } = await insertSheet(sheetPlan);
      expect(excel.batches).toBe(2);
      await excel.host.settled();
      const cells = sheetPlan.blocks.flatMap((block) => {
        const { top, left, bottom, right } = readArea(blockAddress(block));
        return excel.host.read(`'${sheet}'!${blockAddress(block)}`).flatMap((row, down) =>
          row.map((cell, across) => ({
            ...cell,
            address: formatArea({
              top: top + down,
              bottom: top + down,
              left: left + across,
              right: left + across,
            }),
            bottom,
            right,
          })),
        );
      });
      const wrong = cells.filter(({ error, value }) => error !== null || value === "differs");
      expect(
        wrong.map(({ address, formula, error, message }) => [address, formula, error, message]),
      ).toEqual([]);
    },
  );
});
