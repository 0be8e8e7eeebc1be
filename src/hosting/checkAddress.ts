import type { Answer } from "./ask";
import { isReadableByExcel } from "./excelDemands";
import { namesOf } from "./headerRules";
import type { ManifestAddress } from "./manifestAddresses";

const SCRIPT = /^(text|application)\/(javascript|ecmascript|x-javascript)\b/;
const TYPES: Readonly<Record<ManifestAddress["use"], RegExp>> = {
  page: /^text\/html\b/,
  functions: /^application\/json\b/,
  script: SCRIPT,
  icon: /^image\/png\b/,
  help: /^text\/html\b/,
  domain: /^/,
  front: /^text\/html\b/,
  pageScript: SCRIPT,
  style: /^text\/css\b/,
  picture: /^image\//,
};
const DAY = 86_400;
/** What a new version changes while its name stays. */
const ASKED_ANEW: readonly ManifestAddress["use"][] = ["page", "functions", "script", "front"];
/** A file whose name changes with what it holds. */
const HASHED = /\/parts\/[^/]+\.[0-9a-f]{8}\.(js|css)$/;

/**
 * Where a host leads a page's address on to: the same without ".html", as Cloudflare Pages does, which
 * keeps what Excel adds behind "?"; undefined for an answer that is anything else.
 */
export function nameWithoutHtml({
  url,
  status,
  headers: { location },
}: Answer): string | undefined {
  if (status < 300 || status >= 400 || location === undefined) return undefined;
  const bare = new URL(url);
  const [, path] = namesOf(bare.pathname);
  if (path === undefined || !URL.canParse(location, url)) return undefined;
  bare.pathname = path;
  return new URL(location, url).href === bare.href ? bare.href : undefined;
}

/** What is wrong with the answer of one address, in sentences. */
export function checkAddress(address: ManifestAddress, answer: Answer): readonly string[] {
  const { url, status, headers } = answer;
  if (status >= 300 && status < 400) {
    const advice = FOR_VISITORS.includes(address.use)
      ? "serve it at this address"
      : "write the last address into the manifest";
    return [`${url} leads on to ${headers.location ?? "nowhere"}: ${advice}.`];
  }
  if (status !== 200) return [`${url} answers ${status}; ${needOf(address.use)}.`];
  return [
    ...checkType(address, answer),
    ...checkCache(address, answer),
    ...(address.use === "functions" ? [...checkReadable(answer), ...checkFunctions(answer)] : []),
    ...(address.use === "icon" ? checkIcon(address, answer) : []),
  ];
}

const NAMES: Readonly<Record<ManifestAddress["use"], string>> = {
  page: "the page of the pane",
  functions: "the list of the functions",
  script: "the script of the functions",
  icon: "an icon",
  help: "a help page",
  domain: "an address of the add-in",
  front: "a page of the site",
  pageScript: "a script of a page",
  style: "the style of a page",
  picture: "a picture of a page",
};

const FOR_VISITORS: readonly ManifestAddress["use"][] = ["front", "pageScript", "style", "picture"];

function needOf(use: ManifestAddress["use"]): string {
  return `${FOR_VISITORS.includes(use) ? "it is needed" : "Excel needs it"} as ${NAMES[use]}`;
}

function checkType({ use }: ManifestAddress, { url, headers }: Answer): readonly string[] {
  const type = headers["content-type"] ?? "";
  if (TYPES[use].test(type)) return [];
  return [`${url} comes as "${type}", which is not the type of ${NAMES[use]}.`];
}

/** Of the functions' list: whether a page of another origin may read it. */
function checkReadable({ url, headers }: Answer): readonly string[] {
  const allowed = headers["access-control-allow-origin"];
  if (isReadableByExcel(allowed)) return [];
  const given = allowed === undefined ? "not sent" : `"${allowed}"`;
  return [
    `${url} cannot be read by Excel on the web, where every function would show #NAME?: Access-Control-Allow-Origin is ${given}; send "*".`,
  ];
}

function checkCache({ use }: ManifestAddress, { url, headers }: Answer): readonly string[] {
  const rule = headers["cache-control"] ?? "";
  const seconds = secondsKept(rule);
  if (use === "icon" && seconds === 0)
    return [
      `${url} may not be kept (Cache-Control: ${rule}): Excel for Windows shows no such icon. Send "public, max-age=86400".`,
    ];
  if (HASHED.test(url))
    return seconds !== 0
      ? []
      : [
          `${url} is asked for anew each time (Cache-Control: ${rule}), though its name changes with what it holds. Send "public, max-age=31536000, immutable".`,
        ];
  if (ASKED_ANEW.includes(use) && seconds > DAY)
    return [
      `${url} is kept for ${Math.round(seconds / DAY)} days (Cache-Control: ${rule}): a new version is not seen before. Send "no-cache".`,
    ];
  return [];
}

/** How long a browser keeps what comes with a rule; NaN where the rule leaves that to the browser. */
function secondsKept(rule: string): number {
  if (/\bno-(cache|store)\b/.test(rule)) return 0;
  return Number(/\bmax-age=(\d+)/.exec(rule)?.[1] ?? Number.NaN);
}

function checkFunctions({ url, body }: Answer): readonly string[] {
  try {
    const { functions } = JSON.parse(body.toString("utf8")) as { functions?: unknown };
    return Array.isArray(functions) && functions.length > 0 ? [] : [`${url} names no functions.`];
  } catch {
    return [`${url} is not JSON: Excel reads no function from it.`];
  }
}

function checkIcon({ size }: ManifestAddress, { url, body }: Answer): readonly string[] {
  if (body.subarray(1, 4).toString("latin1") !== "PNG") return [`${url} is not a PNG image.`];
  const [width, height] = [body.readUInt32BE(16), body.readUInt32BE(20)];
  if (size === undefined || (width === size && height === size)) return [];
  return [`${url} is ${width} × ${height} pixels; the manifest promises ${size} × ${size}.`];
}
