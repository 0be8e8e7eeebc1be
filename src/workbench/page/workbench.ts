import type { ChartReport } from "../host/workbook/charts/chartReport";
import type { WorkbenchPage } from "./workbenchPage";
import type { Workbench, WorkbenchChart } from "./workbenchApi";

/** What scripts get of the page, from before it is open. */
export function workbenchOf(opening: Promise<WorkbenchPage>): Workbench {
  let open: WorkbenchPage | undefined;
  const ready = opening.then((page) => {
    open = page;
    return page.ready;
  });
  // Whoever awaits it hears of a failure; the page itself shows it.
  ready.catch(() => undefined);
  const opened = (): WorkbenchPage => {
    if (open) return open;
    throw new Error("The workbench is still opening: await window.workbench.ready first.");
  };
  return {
    ready,
    write: async (address, content) => {
      const page = await opening;
      page.host.write(address, content);
      await page.settled();
    },
    read: (address) => opened().read(address),
    sheets: () =>
      opened()
        .host.sheets()
        .map(({ name }) => name),
    charts: (sheet) => {
      const { host } = opened();
      return host.charts(sheet ?? host.book.activeSheet.name).map(plainChart);
    },
    settled: async () => (await opening).settled(),
    stats: () => {
      const { functionMilliseconds, ...stats } = opened().host.stats();
      return { ...stats, functionMs: functionMilliseconds };
    },
    select: (address) => {
      opened().select(address);
    },
    runCommand: async (actionId) => (await opening).runCommand(actionId),
  };
}

function plainChart({
  name,
  type,
  title,
  series,
  left,
  top,
  width,
  height,
}: ChartReport): WorkbenchChart {
  return {
    ...{ name, type, title: title.text, left, top, width, height },
    series: series.map(({ name: of, type: drawnAs, values, categories }) => ({
      ...{ name: of, type: drawnAs, values, categories },
    })),
  };
}
