import { act, renderHook } from "@testing-library/react";
import { usePane } from "../../../src/taskpane/state/usePane";
import type { Progress } from "../../../src/excel/host/progress";
import { answeringWorkbook } from "../openPane";

test("Cancel stops everything that runs for the reader, not the last alone", async () => {
  const signals: AbortSignal[] = [];
  const waiting = ({ signal }: Progress) => {
    if (signal) signals.push(signal);
    return new Promise<never>(() => undefined);
  };
  const workbook = answeringWorkbook({ traceSelection: waiting, repairFormulas: waiting });
  const { result } = renderHook(() => usePane(workbook));
  await act(() => Promise.resolve());
  act(() => {
    result.current.run({ kind: "repair" });
    result.current.run({ kind: "trace-selection" });
  });
  act(() => {
    result.current.cancel();
  });
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
});
