/** Excel on the web, as the browser names it when its page asks. */
export const EXCEL_ORIGIN = "https://excel.officeapps.live.com";

/**
 * Whether Excel on the web may read a file that comes with this `Access-Control-Allow-Origin`. It reads
 * the functions' lists, `*.json`, so; every other file it opens as a page, a script or a picture, which
 * needs no leave.
 */
export function isReadableByExcel(allowOrigin: string | null | undefined): boolean {
  const allowed = allowOrigin?.trim();
  return allowed === "*" || allowed === EXCEL_ORIGIN;
}

/** Why an address cannot be that of an add-in, and an example of how to write it; undefined where it can. */
export function httpsProblem(address: string, example: string): string | undefined {
  return URL.canParse(address) && new URL(address).protocol === "https:"
    ? undefined
    : `"${address}" is no https address, and Excel loads add-ins over https alone: write it like ${example}`;
}
