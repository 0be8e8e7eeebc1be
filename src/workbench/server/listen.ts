import type { Server } from "node:https";

const PORTS_TRIED = 20;
const LAST_PORT = 65_535;

/** The port that the environment variable PORT asks for; `usual` where it is not set. */
export function readPort(text: string | undefined, usual: number): number {
  if (text === undefined) return usual;
  const port = /^\d+$/.test(text.trim()) ? Number(text) : 0;
  if (port < 1 || port > LAST_PORT) throw new NoPort(text);
  return port;
}

/** What stands in PORT is no port. */
export class NoPort extends Error {
  constructor(text: string) {
    super(
      `PORT is "${text}", which is no port: write a number from 1 to ${LAST_PORT}, such as PORT=3005.`,
    );
  }
}

/** Opens the server on `port`, or on the next free one above it; returns the port it has. */
export async function listen(server: Server, port: number): Promise<number> {
  const last = Math.min(port + PORTS_TRIED - 1, LAST_PORT);
  for (let candidate = port; candidate <= last; candidate += 1) {
    if (await opens(server, candidate)) return candidate;
  }
  throw new NoFreePort(port, last);
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
