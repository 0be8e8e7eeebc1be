import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { siteListener } from "../../../src/workbench/server/site";

const ORIGIN = "https://localhost:3001";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

let root: string;
let server: Server;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "site-"));
  const files: Readonly<Record<string, string>> = {
    "addin/taskpane.html": `<script src="${OFFICE_JS}"></script><script src="taskpane.js"></script>`,
    "addin/taskpane.js": `load("${OFFICE_JS}")`,
    "addin/functions.json": "{}",
    "addin/manifest.xml": `<A><SourceLocation DefaultValue="https://example.com/iij/taskpane.html"/><I DefaultValue="https://example.com/iij/assets/icon-16.png"/><S DefaultValue="https://other.org/"/></A>`,
    "workbench/index.html": "the workbench",
    "workbench/workbench.js": "run()",
    "office-js/office.js": "office",
    "secret.html": "secret",
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const folders = {
    addin: join(root, "addin"),
    workbench: join(root, "workbench"),
    officeJs: join(root, "office-js"),
  };
  server = createServer(siteListener(folders, () => ORIGIN));
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

async function read(path: string): Promise<{ status: number; type: string | null; text: string }> {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://localhost:${port}${path}`);
  const type = response.headers.get("content-type");
  return { status: response.status, type, text: await response.text() };
}

describe("the site", () => {
  test.each([
    ["/", "the workbench"],
    ["/?x=1", "the workbench"],
    ["/workbench/workbench.js", "run()"],
    ["/functions.json", "{}"],
    ["/office-js/office.js", "office"],
  ])("serves %s", async (path, content) => {
    expect(await read(path)).toMatchObject({ status: 200, text: content });
  });

  test("changes nothing for the workbench in a page of the add-in but where office.js comes from", async () => {
    expect(await read("/taskpane.html?office-js=local")).toEqual({
      status: 200,
      type: "text/html; charset=utf-8",
      text: `<script src="/office-js/office.js"></script><script src="taskpane.js"></script>`,
    });
  });

  test("serves Excel itself the page as it was built", async () => {
    const { text } = await read("/taskpane.html?_host_Info=Excel$Win32");
    expect(text).toContain(OFFICE_JS);
  });

  test("leaves scripts as they were built", async () => {
    expect((await read("/taskpane.js")).text).toContain(OFFICE_JS);
  });

  test("serves the manifest with the add-in's address, and no other, moved to the server's own", async () => {
    const { text } = await read("/manifest.xml");
    expect(text).toContain(`<SourceLocation DefaultValue="${ORIGIN}/taskpane.html"/>`);
    expect(text).toContain(`"${ORIGIN}/assets/icon-16.png"`);
    expect(text).toContain(`"https://other.org/"`);
  });

  test.each([
    "/nothing.js",
    "/nothing.html",
    "/%2e%2e%2fsecret.html",
    "/..%5csecret.html",
    "/%.html",
    "/%2e%2e%2fsecret.html?office-js=local",
    "/%.html?office-js=local",
  ])("answers 404 to %s", async (path) => {
    expect((await read(path)).status).toBe(404);
  });
});
