import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";

const FIRST_PORT = "3900";

/** The project's own server at work. */
export interface RunningServer {
  /** Such as https://localhost:3900. */
  readonly address: string;
  readonly stop: () => void;
}

/** Serves the built pages on a free port, as `npm start` does; with the add-in of a folder, if given. */
export async function runServer(addin?: string): Promise<RunningServer> {
  const asked = addin === undefined ? [] : ["--addin", addin];
  const main = ["--import", "tsx", "src/workbench/server/main.ts", ...asked];
  const server = spawn(process.execPath, main, {
    env: { ...process.env, PORT: FIRST_PORT },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return {
    address: await addressOf(server),
    stop: () => {
      server.kill();
    },
  };
}

/** The address that the server prints once it serves. */
async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error("The server has no output.");
  for await (const line of createInterface({ input: stdout })) {
    const address = / is at (https:\S+)/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error("The server ended without an address.");
}
