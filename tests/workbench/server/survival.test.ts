import { readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { attackServer, get, isAlive } from "./hostileRequests";
import { serveSite, type ServedSite } from "./siteFixture";

let site: ServedSite;

beforeAll(async () => {
  site = await serveSite();
});

afterAll(() => {
  site.close();
});

describe("the server", () => {
  test("survives 5,000 generated requests, and none of them reads what is not served", async () => {
    expect(await attackServer(site, 5_000)).toEqual([]);
  }, 60_000);

  test.each(["//", "///", "//[", "/\\", "http://", "https://x:99999/"])(
    "answers 400 to the address %s, which is none, and goes on",
    async (address) => {
      expect(await get(site, address)).toMatch(/^HTTP\/1\.1 (400|404)/);
      expect(await isAlive(site)).toBe(true);
    },
  );

  test.each(["5-2", "0-18446744073709551615", "9-"])(
    "gives the whole file to whoever asks for the bytes %s",
    async (range) => {
      const answer = await get(site, "/functions.json", `range: bytes=${range}\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 200 OK[^]*\{\}$/);
    },
  );

  test("follows no link out of its folders", async () => {
    symlinkSync(join(site.root, "secret.html"), join(site.root, "addin", "link.html"));
    expect(await get(site, "/link.html")).toMatch(/^HTTP\/1\.1 404/);
  });

  const openFiles = "/proc/self/fd";
  test("keeps no file open for downloads that were broken off", async () => {
    writeFileSync(join(site.root, "addin", "large.js"), "x".repeat(8_000_000));
    const before = readdirSync(openFiles).length;
    await Promise.all(
      Array.from({ length: 300 }, async () => {
        await new Promise<void>((resolve) => {
          const socket = connect(site.port, "localhost", () => {
            socket.write("GET /large.js HTTP/1.1\r\nhost: localhost\r\n\r\n");
          });
          socket.once("data", () => socket.destroy());
          socket.once("close", () => {
            resolve();
          });
        });
      }),
    );
    for (let tries = 0; tries < 50 && readdirSync(openFiles).length > before + 5; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(readdirSync(openFiles).length).toBeLessThanOrEqual(before + 5);
    expect(await isAlive(site)).toBe(true);
  });
});
