import { runServer } from "./server";

/** Jest's global set-up of the browser tests: one server for all of them. */
export default async function setUp(): Promise<void> {
  const server = await runServer();
  process.env["WORKBENCH_URL"] = server.address;
  Object.assign(globalThis, { stopWorkbenchServer: server.stop });
}
