import type { Session } from "./session";
import type { ChartReport } from "../host/chartReport";
import type { Workbench, WorkbenchChart } from "./workbenchApi";

/** What scripts get of a session. */
export function workbenchOf(session: Session): Workbench {
  const { host } = session;
  return {
    ready: session.ready,
    write: async (address, content) => {
      host.write(address, content);
      await session.settled();
    },
    read: (address) => host.read(address),
    sheets: () => host.sheets().map(({ name }) => name),
    charts: (sheet = host.book.activeSheet.name) => host.charts(sheet).map(plainChart),
    settled: () => session.settled(),
    stats: () => {
      const { functionMilliseconds, ...stats } = host.stats();
      return { ...stats, functionMs: functionMilliseconds };
    },
    select: (address) => {
      session.select(address);
    },
    runCommand: (actionId) => session.runCommand(actionId),
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
