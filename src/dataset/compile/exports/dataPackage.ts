import { VERSION } from "../../../domain/version";

/** The file that says what the others are, as Frictionless Data Package v2 has it. */
export const PACKAGE_FILE = "datapackage.json";

/** A file of the export, and what may be said of it. */
interface Resource {
  readonly path: string;
  readonly description: string;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv",
  json: "application/json",
  xsd: "application/xml",
};

/** Names the files of an export with the version of the product that wrote them. */
export function dataPackage(resources: readonly Resource[]) {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "iij-figures",
    title: "Figures of Internet Initiative Japan (IIJ)",
    version: VERSION,
    licenses: [{ name: "MIT", title: "MIT License" }],
    resources: resources.map(({ path, description }) => {
      const format = path.slice(path.lastIndexOf(".") + 1);
      return {
        ...{ name: path.replaceAll(".", "-"), path, description, format },
        ...{ mediatype: MEDIA_TYPES[format] ?? "text/plain", encoding: "utf-8" },
      };
    }),
  };
}
