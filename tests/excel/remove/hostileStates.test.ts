import { openFunctions } from "../../functions/openFunctions";
import { attackInserts } from "./hostileStates";

jest.setTimeout(60_000);

test("whatever settings and names a workbook brings along, nothing of the reader's goes", async () => {
  const excel = await openFunctions();
  expect(await attackInserts(excel, 150)).toEqual([]);
  excel.close();
});
