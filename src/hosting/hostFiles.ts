import { HEADER_RULES, type HeaderRule, namesOf } from "./headerRules";

/**
 * The rules as a `_headers` file, as Netlify and Cloudflare Pages read it: for every name that they serve
 * a page under. `base` is the address of the add-in.
 */
export function formatHeadersFile(
  base: string,
  rules: readonly HeaderRule[] = HEADER_RULES,
): string {
  const folder = folderPath(base);
  const blocks = rules.flatMap(({ files, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return namesOf(files).map((name) => [`${folder}${name}`, ...lines].join("\n"));
  });
  return `# Headers for ${base}, as Netlify and Cloudflare Pages read them from the root of the site.\n${blocks.join("\n")}\n`;
}

/**
 * The rules as locations for nginx, to be included in the `server` block of the site. For a folder nginx
 * looks its index page up as if that had been asked for: one name is enough.
 */
export function formatNginxFile(base: string, rules: readonly HeaderRule[] = HEADER_RULES): string {
  const folder = folderPath(base);
  const everywhere = rules.find(({ files }) => files === "*")?.headers ?? {};
  // A location that adds headers of its own no longer has those from outside: each says them all.
  const locations = rules.map(({ files, headers }) => {
    // Errors need every other header too, but that a file is missing is not to be kept.
    const lines = Object.entries({ ...everywhere, ...headers }).map(
      ([name, value]) =>
        `  add_header ${name} "${value}"${name.toLowerCase() === "cache-control" ? "" : " always"};`,
    );
    const where = files.endsWith("*")
      ? `location ${folder}${files.slice(0, -1)}`
      : `location = ${folder}${files}`;
    return `${where} {\n${lines.join("\n")}\n}`;
  });
  return `# Locations for ${base}: include this file in the "server" block of nginx that has the certificate.\n${locations.join("\n")}\n`;
}

/** The path of a folder by its address, with one slash at its end: "/addin/" of "https://example.com/addin". */
export function folderPath(address: string): string {
  return `${new URL(address).pathname.replace(/\/+$/, "")}/`;
}
