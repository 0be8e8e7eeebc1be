import type { Session } from "./session";
import type { Workbench } from "./workbenchApi";

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
    charts: () => [],
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
