import type { Server } from "node:https";

const PORTS_TRIED = 20;

/** Opens the server on `port`, or on the next free one above it; returns the port it has. */
export async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; candidate < port + PORTS_TRIED; candidate += 1) {
    if (await opens(server, candidate)) return candidate;
  }
  throw new NoFreePort(port, port + PORTS_TRIED - 1);
}

/** Every port that was tried is taken. */
export class NoFreePort extends Error {
  constructor(first: number, last: number) {
    super(`Ports ${first} to ${last} are all taken: close one of the programs that use them.`);
  }
}

/** Bound to localhost: nobody else on the network is served. */
function opens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      server.off("listening", succeed);
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(error);
    };
    const succeed = (): void => {
      server.off("error", fail);
      resolve(true);
    };
    server.once("error", fail);
    server.once("listening", succeed);
    server.listen(port, "localhost");
  });
}
