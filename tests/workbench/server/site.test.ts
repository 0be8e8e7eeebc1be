import { OFFICE_JS, ORIGIN, serveSite, type ServedSite } from "./siteFixture";

let site: ServedSite;

beforeAll(async () => {
  site = await serveSite();
});

afterAll(() => {
  site.close();
});

function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`http://localhost:${site.port}${path}`, init);
}

async function read(path: string): Promise<{ status: number; type: string | null; text: string }> {
  const response = await ask(path);
  const type = response.headers.get("content-type");
  return { status: response.status, type, text: await response.text() };
}

async function header(path: string, name: string, init: RequestInit = {}): Promise<string | null> {
  return (await ask(path, init)).headers.get(name);
}

describe("the site", () => {
  test.each([
    ["/", "the workbench"],
    ["/?x=1", "the workbench"],
    ["/workbench/workbench.js", "run()"],
    ["/functions.json", "{}"],
    ["/empty.txt", ""],
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
    "/assets",
    "/.env",
    "/%2eenv",
    "/%2e%2e%2fsecret.html",
    "/..%5csecret.html",
    "/%.html",
    "/%00.html",
    "/%2e%2e%2fsecret.html?office-js=local",
    "/%.html?office-js=local",
    "/assets?office-js=local",
  ])("answers 404 to %s", async (path) => {
    expect((await read(path)).status).toBe(404);
  });
});

describe("what Excel needs of a server", () => {
  test.each(["/functions.json", "/functions.json?v=1", "/manifest.xml", "/taskpane.html"])(
    "%s may be read from Excel's own origin",
    async (path) => {
      expect(await header(path, "access-control-allow-origin")).toBe("*");
    },
  );

  test("is also asked for leave beforehand, and gives it for reading alone", async () => {
    const answer = await ask("/functions.json", {
      method: "OPTIONS",
      headers: { origin: "https://excel.cloud.microsoft", "access-control-request-method": "GET" },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(answer.headers.get("access-control-allow-methods")).toBe("GET, HEAD");
    expect(answer.headers.get("access-control-allow-private-network")).toBe("true");
  });

  test("icons may be kept, since Excel shows none that it may not keep", async () => {
    expect(await header("/assets/icon-16.png", "cache-control")).toBe("public, max-age=3600");
    expect(await header("/assets/icon-16.png", "content-type")).toBe("image/png");
  });

  test.each(["/functions.json", "/taskpane.html", "/manifest.xml", "/taskpane.js"])(
    "%s is asked for anew, and not sent again unchanged",
    async (path) => {
      expect(await header(path, "cache-control")).toBe("no-cache");
    },
  );

  test("what the browser has already is not sent again", async () => {
    const etag = (await header("/functions.json", "etag")) ?? "";
    const again = await ask("/functions.json", { headers: { "if-none-match": etag } });
    expect(again.status).toBe(304);
    expect(again.headers.get("access-control-allow-origin")).toBe("*");
  });

  test("the page of the add-in may be shown in Excel's frame", async () => {
    expect(await header("/taskpane.html", "content-security-policy")).toBeNull();
    expect(await header("/taskpane.html", "x-frame-options")).toBeNull();
  });
});

describe("what the workbench keeps to itself", () => {
  test.each(["/", "/workbench/workbench.js", "/taskpane.html?office-js=local"])(
    "%s is read and framed by no other site",
    async (path) => {
      const answer = await ask(path);
      expect(answer.headers.get("access-control-allow-origin")).toBeNull();
      expect(answer.headers.get("content-security-policy")).toBe("frame-ancestors 'self'");
    },
  );

  test("no type of a file is guessed", async () => {
    for (const path of ["/", "/taskpane.html", "/functions.json", "/nothing"])
      expect(await header(path, "x-content-type-options")).toBe("nosniff");
  });

  test.each(["POST", "PUT", "DELETE", "PATCH"])("%s is refused", async (method) => {
    const answer = await ask("/functions.json", { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
  });

  test("HEAD answers as GET does, without the content", async () => {
    for (const path of ["/functions.json", "/manifest.xml", "/nothing"]) {
      const [get, head] = [await ask(path), await ask(path, { method: "HEAD" })];
      expect(head.status).toBe(get.status);
      expect(head.headers.get("content-type")).toBe(get.headers.get("content-type"));
      expect(await head.text()).toBe("");
    }
  });
});
