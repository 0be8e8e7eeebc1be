/** Which headers a host must send with which files. */
export interface HeaderRule {
  /** Files, by their path below the add-in's folder; `*` stands for any name, folders included. */
  readonly files: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The names that hosts serve a file under: a page without ".html" too, an index page as its folder.
 * Netlify answers to all of them, Cloudflare Pages leads the first on to the second.
 */
export function namesOf(file: string): readonly string[] {
  if (!file.endsWith(".html")) return [file];
  return [file, file.slice(0, -".html".length).replace(/(^|\/)index$/, "$1")];
}

/** Whether a rule is about a path below the add-in's folder. */
export function isRuleFor({ files }: HeaderRule, path: string): boolean {
  return files.endsWith("*") ? path.startsWith(files.slice(0, -1)) : namesOf(files).includes(path);
}

/**
 * Sites that show the pane in a frame. Microsoft publishes no list: this one is put together from what
 * readers of its forum needed, and leaving `frame-ancestors` out is the safe choice.
 */
const OFFICE_FRAMES: readonly string[] = [
  "https://*.officeapps.live.com",
  "https://onedrive.live.com",
  "https://*.live.com",
  "https://*.office.com",
  "https://*.cloud.microsoft",
  "https://*.microsoft365.com",
  "https://*.sharepoint.com",
  "https://*.microsoft.com",
];

/** What the pane needs, and nothing else. Styles are written at run time by office.js and Fluent UI. */
export const CONTENT_SECURITY_POLICY: string = [
  "default-src 'self'",
  "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self' https://appsforoffice.microsoft.com",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors 'self' ${OFFICE_FRAMES.join(" ")}`,
].join("; ");

const ASK_ANEW = { "Cache-Control": "no-cache" };
/** For files whose name changes with what they hold. */
const KEEP = { "Cache-Control": "public, max-age=31536000, immutable" };

/** What a page of the site needs: its own files, and no other site may show it in a frame. */
const SITE_POLICY: string = [
  "default-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Pages about the product that lie beside the add-in in every language. */
export const POLICY_FILES = ["privacy.html", "support.html", "terms.html"] as const;

/** Pages of a whole site beside the add-in's. */
export const FRONT_PAGES = ["index.html", "ja/index.html", "workbench/index.html"] as const;

function sitePages(files: readonly string[]): readonly HeaderRule[] {
  const headers = { ...ASK_ANEW, "Content-Security-Policy": SITE_POLICY };
  return ["", "ja/"].flatMap((folder) => files.map((file) => ({ files: folder + file, headers })));
}

/** Later rules add to earlier ones; no two of them give the same header to the same file. */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    files: "*",
    headers: { "Access-Control-Allow-Origin": "*", "X-Content-Type-Options": "nosniff" },
  },
  {
    files: "taskpane.html",
    headers: { ...ASK_ANEW, "Content-Security-Policy": CONTENT_SECURITY_POLICY },
  },
  { files: "functions.js", headers: ASK_ANEW },
  { files: "functions.json", headers: ASK_ANEW },
  { files: "functions-ja.json", headers: ASK_ANEW },
  { files: "manifest.xml", headers: ASK_ANEW },
  { files: "parts/*", headers: KEEP },
  { files: "assets/*", headers: { "Cache-Control": "public, max-age=86400" } },
  ...sitePages(POLICY_FILES),
];

/** The workbench draws its grid with styles written at run time, and its frame holds the pane. */
const WORKBENCH_POLICY: string = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

/** The rules of a whole site: the add-in's, and those of the front pages and the workbench beside it. */
export const SITE_HEADER_RULES: readonly HeaderRule[] = [
  ...HEADER_RULES,
  ...sitePages(["index.html"]),
  {
    files: "workbench/index.html",
    headers: { ...ASK_ANEW, "Content-Security-Policy": WORKBENCH_POLICY },
  },
  { files: "workbench/parts/*", headers: KEEP },
];
