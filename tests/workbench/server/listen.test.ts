import { createServer as createSecure } from "node:https";
import { createServer, type Server } from "node:net";
import type { AddressInfo } from "node:net";
import { listen, readPort } from "../../../src/workbench/server/listen";

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

describe("the port that is asked for", () => {
  test("is the usual one where none is", () => {
    expect(readPort(undefined, 3000)).toBe(3000);
  });

  test("is what PORT says", () => {
    expect(readPort("3005", 3000)).toBe(3005);
  });

  test.each(["", "0", "abc", "-1", "3000.5", "65536", "1e3"])(
    "is refused where PORT is %j, with what to write instead",
    (text) => {
      expect(() => readPort(text, 3000)).toThrow(
        `PORT is "${text}", which is no port: write a number from 1 to 65535, such as PORT=3005.`,
      );
    },
  );
});
