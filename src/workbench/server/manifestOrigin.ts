/** The manifest with every address of the add-in moved to `origin` (no closing slash). */
export function moveManifest(manifest: string, origin: string): string {
  const base = findBase(manifest);
  return base === undefined ? manifest : manifest.replaceAll(base, origin);
}

/** Where the manifest says its first page is, without the page's own name. */
function findBase(manifest: string): string | undefined {
  return /<SourceLocation\s+DefaultValue="(https:\/\/[^"]+)\/[^/"]+"/.exec(manifest)?.[1];
}

/** What the manifest calls the add-in. */
export function nameIn(manifest: string): string {
  return /<DisplayName\s+DefaultValue="([^"]+)"/.exec(manifest)?.[1] ?? "The add-in";
}
