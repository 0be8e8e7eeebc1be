/** The version as a manifest has it, "1.2.3.0" of "1.2.3"; throws where it is no plain version of three numbers. */
export function manifestVersion(version: string): string {
  if (!/^\d{1,5}(\.\d{1,5}){2}$/.test(version))
    throw new Error(
      `The version "${version}" in package.json is not three numbers: manifests know no others. Write it like 1.2.3.`,
    );
  return `${version}.0`;
}

/** A manifest with another version. */
export function withVersion(manifest: string, version: string): string {
  return manifest.replace(
    /<Version>[^<]*<\/Version>/,
    `<Version>${manifestVersion(version)}</Version>`,
  );
}
