import { EXCEL_ORIGIN } from "../../src/hosting/excelDemands";
import { checkFromPage } from "../../src/site/checkFromPage";

const BASE = "https://addins.example.com/iij/";
const GOOD: Readonly<Record<string, string>> = {
  "manifest.xml": `<OfficeApp><SourceLocation DefaultValue="${BASE}taskpane.html" /></OfficeApp>`,
  "functions.json": "{}",
  "functions-ja.json": "{}",
  "taskpane.html": '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">',
};

interface Site {
  readonly files?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A site that answers with what it holds. */
function siteOf({ files = GOOD, headers = { "access-control-allow-origin": "*" } }: Site) {
  return (url: string): Promise<Response> => {
    const content = files[url.slice(url.lastIndexOf("/") + 1)];
    const status = content === undefined ? 404 : 200;
    return Promise.resolve(new Response(content ?? "not here", { status, headers }));
  };
}

describe("the front page's check", () => {
  test("finds nothing wrong with a site that Excel can use", async () => {
    expect(await checkFromPage(BASE, siteOf({}))).toEqual([]);
  });

  test("says which file is missing, also where the host answers with a page of its own", async () => {
    const files = { ...GOOD, "functions.json": "<html>Not found</html>" };
    expect(await checkFromPage(BASE, siteOf({ files }))).toEqual([
      { fault: "missing", file: "functions.json" },
    ]);
    const others = Object.entries(GOOD).filter(([file]) => file !== "taskpane.html");
    expect(await checkFromPage(BASE, siteOf({ files: Object.fromEntries(others) }))).toEqual([
      { fault: "missing", file: "taskpane.html" },
    ]);
  });

  test("says what Excel on the web may not read: the lists of functions, and nothing that it opens as a page", async () => {
    expect(await checkFromPage(BASE, siteOf({ headers: {} }))).toEqual([
      { fault: "cors", file: "functions.json" },
      { fault: "cors", file: "functions-ja.json" },
    ]);
  });

  test("is content with a host that lets in Excel's own origin alone", async () => {
    const headers = { "access-control-allow-origin": EXCEL_ORIGIN };
    expect(await checkFromPage(BASE, siteOf({ headers }))).toEqual([]);
  });

  test("says that the manifest names another address", async () => {
    const manifest = GOOD["manifest.xml"]?.replace(BASE, "https://localhost:3000/") ?? "";
    const files = { ...GOOD, "manifest.xml": manifest };
    expect(await checkFromPage(BASE, siteOf({ files }))).toEqual([
      { fault: "address", address: "https://localhost:3000/" },
    ]);
  });

  test("says that Excel loads over https alone", async () => {
    const faults = await checkFromPage("http://addins.example.com/iij/", siteOf({}));
    expect(faults).toContainEqual({ fault: "insecure" });
  });

  test("says once that nothing answers", async () => {
    const silent = () => Promise.reject(new TypeError("Failed to fetch"));
    expect(await checkFromPage(BASE, silent)).toEqual([{ fault: "network" }]);
  });
});
