import type { Answer } from "./ask";
import { allows, readContentPolicy } from "./contentPolicy";
import type { ManifestAddress } from "./manifestAddresses";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** Pages in which Excel on the web has been seen to show a pane. */
const FRAMES = [
  "https://excel.officeapps.live.com",
  "https://onedrive.live.com",
  "https://contoso.sharepoint.com",
  "https://excel.cloud.microsoft",
  "https://www.office.com",
];
/** What the policy must let the pane have; `'self'` may be said by the page's own address too. */
const NEEDED: readonly (readonly [directive: string, what: string, why: string])[] = [
  ["script-src", "'self'", "the pane's scripts are not loaded"],
  ["script-src", OFFICE_JS, "office.js is not loaded"],
  ["style-src", "'self'", "the pane's style sheet is not loaded"],
  ["style-src", "'unsafe-inline'", "the pane has no styles"],
];

/** What is wrong with the pane's page, in sentences. */
export function checkPage(answer: Answer): readonly string[] {
  return [...checkFrame(answer), ...checkPolicy(answer), ...checkScripts(answer)];
}

/** Scripts, styles and pictures that a page names, but for office.js and what it holds itself; its scripts are taken for `script`. */
export function filesOf(
  { url, body }: Answer,
  script: "script" | "pageScript",
): readonly ManifestAddress[] {
  const uses = { script, link: "style", img: "picture" } as const;
  const files = Object.entries(uses).flatMap(([name, use]) =>
    tagsOf(body, name).flatMap((tag) => {
      const source = /\b(?:src|href)=["']?([^"'\s>]+)/.exec(tag)?.[1];
      const isIcon = /\brel=["']?icon\b/.test(tag);
      return source === undefined
        ? []
        : [{ url: new URL(source, url).href, use: isIcon ? ("picture" as const) : use }];
    }),
  );
  return files.filter(({ url }) => url !== OFFICE_JS && !url.startsWith("data:"));
}

function tagsOf(body: Buffer, name: string): readonly string[] {
  return body.toString("utf8").match(new RegExp(`<${name}\\b[^>]*>`, "g")) ?? [];
}

function checkFrame({ url, headers }: Answer): readonly string[] {
  const option = headers["x-frame-options"];
  if (option === undefined) return [];
  return [
    `${url} may not be shown in Excel's frame (X-Frame-Options: ${String(option)}): leave that header out.`,
  ];
}

function checkPolicy({ url, headers }: Answer): readonly string[] {
  const header = headers["content-security-policy"];
  if (header === undefined) return [];
  const policy = readContentPolicy(String(header));
  const closed = FRAMES.filter((frame) => !allows(policy, "frame-ancestors", frame));
  const missing = NEEDED.filter(([directive, what]) => {
    const ways = what === "'self'" ? [what, new URL(url).origin] : [what];
    return !ways.some((way) => allows(policy, directive, way));
  });
  return [
    ...(closed.length === 0
      ? []
      : [
          `${url} may not be framed by ${closed.join(", ")}: add them to frame-ancestors, or leave frame-ancestors out.`,
        ]),
    ...missing.map(
      ([directive, what, why]) =>
        `${url}: ${directive} of the content security policy lacks ${what}, so that ${why}.`,
    ),
  ];
}

function checkScripts({ url, body }: Answer): readonly string[] {
  const tags = tagsOf(body, "script");
  const late = tags.filter((tag) => /\b(defer|async|type=["']?module)\b/.test(tag));
  return [
    ...(tags.some((tag) => tag.includes(OFFICE_JS))
      ? []
      : [`${url} does not load ${OFFICE_JS}: without it the page is no add-in.`]),
    ...late.map(
      (tag) =>
        `${url} loads ${tag} late: a button or a cell that comes before it finds nothing. Load it without defer or async.`,
    ),
  ];
}
