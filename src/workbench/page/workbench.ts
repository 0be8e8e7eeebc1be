import type { ChartReport } from "../host/workbook/charts/chartReport";
import type { Session } from "./session";
import type { Workbench, WorkbenchChart } from "./workbenchApi";

/** What scripts get of a session, from before it is open. */
export function workbenchOf(opening: Promise<Session>): Workbench {
  let open: Session | undefined;
  const ready = opening.then((session) => {
    open = session;
    return session.ready;
  });
  // Whoever awaits it hears of a failure; the page itself shows it.
  ready.catch(() => undefined);
  const opened = (): Session => {
    if (open) return open;
    throw new Error("The workbench is still opening: await window.workbench.ready first.");
  };
  return {
    ready,
    write: async (address, content) => {
      const session = await opening;
      session.host.write(address, content);
      await session.settled();
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
