// Jest's global set-up for the browser tests: serves the built pages with the project's own server.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

const FIRST_PORT = "3900";

export default async function startServer() {
  const server = spawn(process.execPath, ["--import", "tsx", "src/workbench/server/main.ts"], {
    env: { ...process.env, PORT: FIRST_PORT },
    stdio: ["ignore", "pipe", "inherit"],
  });
  globalThis.workbenchServer = server;
  process.env.WORKBENCH_URL = await addressOf(server);
}

/** The address that the server prints once it serves. */
async function addressOf(server) {
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /IIJ for Excel is at (\S+)/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error("The server ended without an address.");
}
