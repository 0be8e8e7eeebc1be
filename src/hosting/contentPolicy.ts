/** A content security policy: its directives with their sources. */
export type ContentPolicy = ReadonlyMap<string, readonly string[]>;

/** Reads a `Content-Security-Policy` header; of several directives of one name the first counts. */
export function readContentPolicy(header: string): ContentPolicy {
  const directives = header
    .split(";")
    .map((part) => part.trim().split(/\s+/))
    .map(([name = "", ...sources]) => [name.toLowerCase(), sources] as const)
    .filter(([name]) => name !== "");
  return new Map([...directives].reverse());
}

/** Whether the policy of a page lets something in: an address, a scheme such as `data:`, or a keyword such as `'unsafe-inline'`. */
export function allows(policy: ContentPolicy, directive: string, what: string): boolean {
  const ofFrames = directive === "frame-src" ? policy.get("child-src") : undefined;
  const fallback = directive === "frame-ancestors" ? undefined : policy.get("default-src");
  const sources = policy.get(directive) ?? ofFrames ?? fallback;
  return sources === undefined || sources.some((source) => matches(source, what));
}

function matches(source: string, what: string): boolean {
  if (what.startsWith("'") || what.endsWith(":")) return source.toLowerCase() === what;
  if (source === "*" || source === "https:") return true;
  const { host, origin } = new URL(what);
  const [, scheme = "https://", name = ""] = /^(https:\/\/)?([^/]+)/.exec(source) ?? [];
  if (name.startsWith("*.")) return scheme === "https://" && host.endsWith(name.slice(1));
  return `${scheme}${name}` === origin;
}
