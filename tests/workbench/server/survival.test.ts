import { readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import fc from "fast-check";
import { SECRET, serveSite, type ServedSite } from "./siteFixture";

let site: ServedSite;

beforeAll(async () => {
  site = await serveSite();
});

afterAll(() => {
  site.close();
});

/** Sends bytes as they are and returns all that comes back until the server closes. */
function exchange(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(site.port, "localhost", () => socket.write(bytes, "latin1"));
    // Whoever announces more than is sent would be waited for.
    socket.setTimeout(2_000, () => socket.destroy());
    socket.on("data", (data) => (answer += data.toString("latin1")));
    socket.on("error", () => undefined);
    socket.on("close", () => {
      resolve(answer);
    });
  });
}

function get(target: string, headers = ""): Promise<string> {
  return exchange(
    `GET ${target} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n${headers}\r\n`,
  );
}

async function isAlive(): Promise<boolean> {
  return (await get("/functions.json")).includes("200 OK");
}

const PIECES = [
  ...[
    "/",
    "//",
    "///",
    "\\",
    "[",
    "]",
    "@",
    ":",
    ":99999",
    "?",
    "#",
    "%",
    "%00",
    "%2e",
    "%2f",
    "%5c",
  ],
  ...[
    "..",
    "../",
    "..%2f",
    "..;",
    ".env",
    "secret.html",
    "taskpane.html",
    "functions.json",
    "assets",
  ],
  ...[
    "?office-js=local",
    "workbench/",
    "office-js/",
    "http://",
    "https://x:99999/",
    "\xe3\x81\x82",
  ],
  ...("a".repeat(300).match(/.{150}/g) ?? []),
];
const target = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })), { maxLength: 8 })
  .map((pieces) => `/${pieces.join("")}`.replaceAll(/\s/g, "%20"));
const header = fc.oneof(
  fc
    .tuple(fc.constantFrom("0-", "5-2", "-1", "0-18446744073709551615", "a-b", "0-1,3-4", "-"))
    .map(([range]) => `range: bytes=${range}\r\n`),
  fc.constantFrom(
    "origin: null\r\n",
    "if-none-match: *\r\n",
    "expect: 100-continue\r\n",
    "expect: the unexpected\r\n",
    "transfer-encoding: chunked\r\ncontent-length: 5\r\n",
    "content-length: -1\r\n",
    "upgrade: websocket\r\nconnection: upgrade\r\n",
    ": nothing\r\n",
  ),
);
const request = fc
  .record({
    method: fc.constantFrom("GET", "HEAD", "OPTIONS", "POST", "TRACE", "CONNECT", "get", "SPAM"),
    start: fc.constantFrom("", "", "http:/", "*", "https:/"),
    path: target,
    headers: fc.array(header, { maxLength: 2 }),
  })
  .map(
    ({ method, start, path, headers }) =>
      `${method} ${start}${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n${headers.join("")}\r\n`,
  );

describe("the server", () => {
  test("survives 5,000 generated requests, and none of them reads what is not served", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 100, maxLength: 100 }), async (requests) => {
        for (const answer of await Promise.all(requests.map(exchange))) {
          expect(answer).not.toContain(SECRET);
          expect(answer).not.toContain(site.root);
          expect(answer).not.toMatch(/node_modules|at .*\.ts/);
        }
        expect(await isAlive()).toBe(true);
      }),
      { numRuns: 50 },
    );
  }, 60_000);

  test.each(["//", "///", "//[", "/\\", "http://", "https://x:99999/"])(
    "answers 400 to the address %s, which is none, and goes on",
    async (address) => {
      expect(await get(address)).toMatch(/^HTTP\/1\.1 (400|404)/);
      expect(await isAlive()).toBe(true);
    },
  );

  test.each(["5-2", "0-18446744073709551615", "9-"])(
    "gives the whole file to whoever asks for the bytes %s",
    async (range) => {
      const answer = await get("/functions.json", `range: bytes=${range}\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 200 OK[^]*\{\}$/);
    },
  );

  test("follows no link out of its folders", async () => {
    symlinkSync(join(site.root, "secret.html"), join(site.root, "addin", "link.html"));
    expect(await get("/link.html")).toMatch(/^HTTP\/1\.1 404/);
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
    expect(await isAlive()).toBe(true);
  }, 30_000);
});
