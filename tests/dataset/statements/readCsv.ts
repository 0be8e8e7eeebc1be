/** The rows of a csv text whose fields may be quoted, by the names in its first line. */
export function readCsv(text: string): Record<string, string>[] {
  const lines = text.split(/\r?\n/).filter((line) => line !== "");
  const [names = [], ...rows] = lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
    ),
  );
  return rows.map((row) =>
    Object.fromEntries(names.map((name, index) => [name, row[index] ?? ""])),
  );
}
