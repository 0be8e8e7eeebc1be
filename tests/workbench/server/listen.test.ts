import { createServer as createSecure } from "node:https";
import { createServer, type Server } from "node:net";
import type { AddressInfo } from "node:net";
import { listen } from "../../../src/workbench/server/listen";

const open: { close: () => unknown }[] = [];

afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

function taken(port = 0): Promise<number> {
  const server: Server = createServer();
  open.push(server);
  return new Promise((resolve) =>
    server.listen(port, "localhost", () => {
      resolve((server.address() as AddressInfo).port);
    }),
  );
}

describe("the port of the workbench", () => {
  test("is the next free one when the wanted one is taken", async () => {
    const wanted = await taken();
    const server = createSecure();
    open.push(server);
    const port = await listen(server, wanted);
    expect(port).toBeGreaterThan(wanted);
    expect((server.address() as AddressInfo).port).toBe(port);
  });

  test("is open to this machine alone", async () => {
    const server = createSecure();
    open.push(server);
    await listen(server, (await taken()) + 1);
    expect((server.address() as AddressInfo).address).toMatch(/^(127\.0\.0\.1|::1)$/);
  });
});
