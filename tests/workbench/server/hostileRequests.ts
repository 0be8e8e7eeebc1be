import { connect } from "node:net";
import fc from "fast-check";
import { SECRET, type ServedSite } from "./siteFixture";

/** Sends bytes as they are and returns all that comes back until the server closes. */
export function exchange({ port }: ServedSite, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(port, "localhost", () => socket.write(bytes, "latin1"));
    // Whoever announces more than is sent would be waited for.
    socket.setTimeout(2_000, () => socket.destroy());
    socket.on("data", (data) => (answer += data.toString("latin1")));
    socket.on("error", () => undefined);
    socket.on("close", () => {
      resolve(answer);
    });
  });
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

const AT_ONCE = 100;

/** Generated requests, many at once; the answer is what went wrong, a request each. */
export async function attackServer(site: ServedSite, cases: number): Promise<readonly string[]> {
  const wrong: string[] = [];
  const requests = fc.array(request, { minLength: AT_ONCE, maxLength: AT_ONCE });
  const property = fc.asyncProperty(requests, async (sent) => {
    const answers = await Promise.all(sent.map((one) => exchange(site, one)));
    answers.forEach((answer, index) => {
      const isTold = answer.includes(SECRET) || answer.includes(site.root);
      if (isTold || /node_modules|at .*\.ts/.test(answer)) wrong.push(sent[index] ?? "");
    });
    if (!(await isAlive(site))) wrong.push("the server is gone");
  });
  await fc.assert(property, { numRuns: Math.ceil(cases / AT_ONCE) });
  return wrong;
}

/** Whether the server still answers. */
export async function isAlive(site: ServedSite): Promise<boolean> {
  return (await get(site, "/functions.json")).includes("200 OK");
}

/** Asks for an address as it is. */
export function get(site: ServedSite, target: string, headers = ""): Promise<string> {
  return exchange(
    site,
    `GET ${target} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n${headers}\r\n`,
  );
}
