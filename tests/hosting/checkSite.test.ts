import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSite } from "../../src/hosting/checkSite";
import { CONTENT_SECURITY_POLICY, HEADER_RULES } from "../../src/hosting/headerRules";
import { parseXml } from "../../src/workbench/node/parseXml";
import { type Fault, type HostedAddin, hostAddin } from "./hostedAddin";

jest.setTimeout(60_000);

let addin: HostedAddin;
afterEach(() => {
  addin.close();
});

async function problemsWith(fault?: Fault): Promise<readonly string[]> {
  addin = await hostAddin(fault);
  const { problems } = await checkSite(addin.base, { parseXml, ca: addin.ca });
  return problems.map((problem) => problem.replaceAll(addin.base, ""));
}

/** A fault that changes headers of some files; undefined takes one away. */
function sends(files: RegExp, changed: Readonly<Record<string, string | undefined>>): Fault {
  return ({ path, headers }) => {
    if (files.test(path)) Object.assign(headers, changed);
    for (const [name, value] of Object.entries(headers))
      if (value === undefined) Reflect.deleteProperty(headers, name);
    return undefined;
  };
}

/** A fault that answers some files with another status or content. */
function answers(files: RegExp, answer: { status?: number; body?: string | Buffer }): Fault {
  return ({ path, method }) => (files.test(path) && method === "GET" ? answer : undefined);
}

const root = join(__dirname, "../..");
const wrongSize = readFileSync(join(root, "assets/icon-16.png"));

test("a copy served by the project's own server has no fault, and every address is asked for", async () => {
  expect(await problemsWith()).toEqual([]);
  const { asked } = await checkSite(`${addin.base}/manifest.xml`, { parseXml, ca: addin.ca });
  const paths = asked.map((one) => one.replace(addin.base, ""));
  expect(paths).toEqual(
    expect.arrayContaining([
      ...["GET /manifest.xml", "GET /taskpane.html", "GET /functions.js"],
      ...["GET /parts/functions.0123abcd.js", "GET /support.html", "GET /ja/support.html"],
      ...["GET /functions.json", "GET /functions-ja.json", "OPTIONS /functions.json"],
      ...["GET /help/en/functions.html", "GET /help/ja/functions.html", "GET /assets/icon-64.png"],
    ]),
  );
});

test("a copy with the headers of the ready-made files has no fault", async () => {
  const byRules: Fault = ({ path, headers }) => {
    for (const rule of HEADER_RULES) {
      const files = new RegExp(`^/${rule.files.replaceAll(".", "\\.").replaceAll("*", ".*")}$`);
      if (files.test(path))
        for (const [name, value] of Object.entries(rule.headers))
          headers[name.toLowerCase()] = value;
    }
    return undefined;
  };
  expect(await problemsWith(byRules)).toEqual([]);
});

test.each(["public, max-age=600", undefined])(
  "a host whose owner cannot say how long scripts are kept (%s) has no fault",
  async (rule) => {
    expect(await problemsWith(sends(/\/parts\//, { "cache-control": rule }))).toEqual([]);
  },
);

const policyWithout = (part: string): string => CONTENT_SECURITY_POLICY.replace(part, "");

test.each<readonly [string, Fault, RegExp]>([
  [
    "functions.json without CORS",
    sends(/functions\.json/, { "access-control-allow-origin": undefined }),
    /^\/functions\.json cannot be read by Excel on the web.*Access-Control-Allow-Origin is not sent; send "\*"\.$/,
  ],
  [
    "CORS for another site alone",
    sends(/functions-ja/, { "access-control-allow-origin": "https://example.com" }),
    /^\/functions-ja\.json cannot be read .* is "https:\/\/example\.com"/,
  ],
  [
    "no leave for this machine",
    sends(/functions\.json/, { "access-control-allow-private-network": undefined }),
    /^\/functions\.json does not let Excel's page read from this machine/,
  ],
  [
    "icons that may not be kept",
    sends(/icon-32/, { "cache-control": "no-cache" }),
    /^\/assets\/icon-32\.png may not be kept \(Cache-Control: no-cache\)/,
  ],
  [
    "a page that is kept for a year",
    sends(/taskpane\.html/, { "cache-control": "public, max-age=31536000" }),
    /^\/taskpane\.html is kept for 365 days/,
  ],
  [
    "a script of a stable name that is kept for a year",
    sends(/^\/functions\.js$/, { "cache-control": "public, max-age=31536000, immutable" }),
    /^\/functions\.js is kept for 365 days/,
  ],
  [
    "a script of a changing name that is asked for anew",
    sends(/parts\/functions/, { "cache-control": "no-cache" }),
    /^\/parts\/functions\.0123abcd\.js is asked for anew each time \(Cache-Control: no-cache\).*Send "public, max-age=31536000, immutable"\.$/,
  ],
  [
    "a frame that is forbidden",
    sends(/taskpane\.html/, { "x-frame-options": "SAMEORIGIN" }),
    /^\/taskpane\.html may not be shown in Excel's frame \(X-Frame-Options: SAMEORIGIN\)/,
  ],
  [
    "frames of some Excels alone",
    sends(/taskpane\.html/, {
      "content-security-policy": "frame-ancestors 'self' https://*.officeapps.live.com",
    }),
    /^\/taskpane\.html may not be framed by https:\/\/onedrive\.live\.com, https:\/\/contoso\.sharepoint\.com, https:\/\/excel\.cloud\.microsoft, https:\/\/www\.office\.com/,
  ],
  [
    "a policy without office.js",
    sends(/taskpane\.html/, {
      "content-security-policy": policyWithout("https://appsforoffice.microsoft.com"),
    }),
    /script-src of the content security policy lacks https:\/\/appsforoffice/,
  ],
  [
    "a policy without the pane's own scripts",
    sends(/taskpane\.html/, {
      "content-security-policy": policyWithout("script-src 'self'").replace(
        " https://appsforoffice",
        "script-src https://appsforoffice",
      ),
    }),
    /^\/taskpane\.html: script-src of the content security policy lacks 'self', so that its scripts are not loaded/,
  ],
  [
    "a policy without the pane's own style sheet",
    sends(/taskpane\.html/, {
      "content-security-policy": policyWithout("style-src 'self'").replace(
        " 'unsafe-inline'",
        "style-src 'unsafe-inline'",
      ),
    }),
    /style-src of the content security policy lacks 'self'/,
  ],
  [
    "a policy without styles",
    sends(/taskpane\.html/, { "content-security-policy": policyWithout("'unsafe-inline'") }),
    /style-src of the content security policy lacks 'unsafe-inline'/,
  ],
  ["a missing icon", answers(/trace-80/, { status: 404 }), /^\/assets\/trace-80\.png answers 404/],
  [
    "an icon of another size",
    answers(/icon-80/, { body: wrongSize }),
    /^\/assets\/icon-80\.png is 16 × 16 pixels; the manifest promises 80 × 80/,
  ],
  ["an icon that is none", answers(/icon-80/, { body: "<html>" }), /is not a PNG image/],
  [
    "an icon of another type",
    sends(/icon-16/, { "content-type": "text/plain" }),
    /^\/assets\/icon-16\.png comes as "text\/plain"/,
  ],
  ["functions that are no JSON", answers(/functions\.json/, { body: "<html>" }), /is not JSON/],
  ["no functions", answers(/functions\.json/, { body: '{"functions":[]}' }), /names no functions/],
  [
    "scripts as text",
    sends(/parts\/commands/, { "content-type": "text/plain" }),
    /^\/parts\/commands\.0123abcd\.js comes as "text\/plain", which is not the type of the script/,
  ],
  [
    "an address that leads on",
    ({ path, headers }) => {
      if (path !== "/help/ja/functions.html") return undefined;
      headers.location = "/elsewhere";
      return { status: 301 };
    },
    /^\/help\/ja\/functions\.html leads on to \/elsewhere: write the last address into the manifest/,
  ],
  [
    "a page that leads on to another site",
    ({ path, headers }) => {
      if (path !== "/support.html") return undefined;
      headers.location = "https://elsewhere.example.com/support";
      return { status: 308 };
    },
    /^\/support\.html leads on to https:\/\/elsewhere/,
  ],
  [
    "a page for whatever is missing",
    ({ path }) => (path.includes("missing") ? { status: 200, body: "<html>" } : undefined),
    /^\/parts\/missing\.00000000\.js answers 200, though there is no such file.*404\.html/,
  ],
  [
    "late scripts",
    answers(/taskpane\.html/, {
      body: "<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script><script defer src=functions.js>",
    }),
    /loads <script defer src=functions\.js> late/,
  ],
  [
    "a page that is no add-in",
    answers(/taskpane\.html/, { body: "<p>" }),
    /does not load .*office\.js/,
  ],
  ["no manifest", answers(/manifest\.xml/, { status: 403 }), /^\/manifest\.xml answers 403/],
  ["a manifest that is none", answers(/manifest\.xml/, { body: "<a/>" }), /is no manifest/],
  [
    "a manifest for another address",
    answers(/manifest\.xml/, { body: readFileSync(join(root, "manifest.xml")) }),
    /^The manifest names https:\/\/localhost:3000\/.* and \d+ more elsewhere: build it with ADDIN_URL=/,
  ],
])("%s: one sentence says it", async (_, fault, sentence) => {
  const problems = await problemsWith(fault);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(sentence);
});

test("a policy that names the site's own address instead of 'self' has no fault", async () => {
  const byAddress: Fault = ({ path, headers }) => {
    if (path === "/taskpane.html")
      headers["content-security-policy"] = CONTENT_SECURITY_POLICY.replaceAll("'self'", addin.base);
    return undefined;
  };
  expect(await problemsWith(byAddress)).toEqual([]);
});

test("a certificate that nobody trusts is said once, and everything else is checked all the same", async () => {
  addin = await hostAddin(answers(/trace-80/, { status: 404 }));
  const { problems } = await checkSite(addin.base, { parseXml });
  expect(problems).toHaveLength(2);
  expect(problems[0]).toMatch(
    /^The certificate of .* is not trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\)/,
  );
});

test("a certificate that ends soon is said, with its days", async () => {
  addin = await hostAddin();
  const end = Date.parse(new X509Certificate(addin.ca).validTo);
  const now = jest.spyOn(Date, "now").mockReturnValue(end - 5.5 * 24 * 60 * 60 * 1000);
  const { problems } = await checkSite(addin.base, { parseXml, ca: addin.ca });
  now.mockRestore();
  expect(problems).toEqual([expect.stringMatching(/^The certificate of .* ends in 5 days: renew/)]);
});

test("a host that does not answer is said", async () => {
  addin = await hostAddin();
  addin.close();
  const { problems } = await checkSite(addin.base, { parseXml });
  expect(problems).toEqual([
    expect.stringMatching(/manifest\.xml cannot be reached: .*ECONNREFUSED/),
  ]);
  addin = await hostAddin();
});

test.each(["http://example.com", "example.com", "", "ftp://x"])(
  "the address %j is refused, with what to write instead",
  async (address) => {
    addin = await hostAddin();
    const { problems } = await checkSite(address, { parseXml });
    expect(problems).toEqual([
      `"${address}" is no https address, and Excel loads add-ins over https alone: write it like https://addins.example.com/iij.`,
    ]);
  },
);
