import type { Answer } from "./ask";
import { allows, type ContentPolicy, readContentPolicy } from "./contentPolicy";
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
/** What a page needs of its policy: a directive, what it must let in, and what becomes of the page without. */
type Need = readonly [directive: string, what: string, why: string];

const OWN_FILES: readonly Need[] = [
  ["script-src", "'self'", "its scripts are not loaded"],
  ["style-src", "'self'", "its style sheet is not loaded"],
];

/** What the policy must let each page have; `'self'` may be said by the page's own address too. */
const NEEDED: Readonly<Record<"pane" | "front" | "workbench", readonly Need[]>> = {
  pane: [
    ...OWN_FILES,
    ["script-src", OFFICE_JS, "office.js is not loaded"],
    ["style-src", "'unsafe-inline'", "the pane has no styles"],
  ],
  front: [
    ...OWN_FILES,
    ["img-src", "'self'", "its pictures are not shown"],
    ["connect-src", "'self'", "it cannot say whether Excel reaches the site"],
  ],
  workbench: [
    ...OWN_FILES,
    ["style-src", "'unsafe-inline'", "the grid has no styles"],
    ["img-src", "'self'", "the ribbon has no icons"],
    ["img-src", "data:", "the grid's own pictures are not shown"],
    ["connect-src", "'self'", "the manifest and the functions cannot be read"],
    ["frame-src", "'self'", "the pane is not shown"],
  ],
};

/** What is wrong with the pane's page, in sentences. */
export function checkPage(answer: Answer): readonly string[] {
  return [...checkFrame(answer), ...checkPolicy(answer, "pane"), ...checkScripts(answer)];
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

/** What the content security policy of a page keeps from it, in sentences; none where it has no policy. */
export function checkPolicy(
  { url, headers }: Answer,
  page: keyof typeof NEEDED,
): readonly string[] {
  const header = headers["content-security-policy"];
  if (header === undefined) return [];
  const policy = readContentPolicy(String(header));
  const missing = NEEDED[page].filter(([directive, what]) => {
    const ways = what === "'self'" ? [what, new URL(url).origin] : [what];
    return !ways.some((way) => allows(policy, directive, way));
  });
  return [
    ...(page === "pane" ? checkFramePolicy(url, policy) : []),
    ...missing.map(
      ([directive, what, why]) =>
        `${url}: ${directive} of the content security policy lacks ${what}, so that ${why}.`,
    ),
  ];
}

function checkFramePolicy(url: string, policy: ContentPolicy): readonly string[] {
  const closed = FRAMES.filter((frame) => !allows(policy, "frame-ancestors", frame));
  if (closed.length === 0) return [];
  return [
    `${url} may not be framed by ${closed.join(", ")}: add them to frame-ancestors, or leave frame-ancestors out.`,
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
