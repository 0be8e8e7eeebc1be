import { readFileSync } from "node:fs";
import { compileDataset } from "../../src/dataset/compile/compileDataset";
import { readDataset } from "../../src/dataset/compile/reconciliation/dataset";
import { exportedFacts } from "../../src/dataset/compile/exports/exportFacts";
import type { DataFiles } from "../../src/dataset/compile/sources/readFiles";
import { reconcile } from "../../src/dataset/compile/reconciliation/reconcile";
import { readProjectFiles } from "./readProject";

const DOCUMENTATION = readFileSync("docs/dataset.md", "utf8");
const RELEASE = "statements/history/release-2013-08-06.json";

/** The block of code that the documentation shows under a name. */
function block(name: string): string {
  const [, after = ""] = DOCUMENTATION.split(`\`\`\`${name}\n`);
  return after.split("\n```")[0] ?? "";
}

/** The project's files with the documentation's quarter added, after a change to its text. */
function filesWith(change: (text: string) => string): DataFiles {
  const files = new Map(readProjectFiles());
  const documents = files.get("documents.json") as object;
  const added = JSON.parse(block("json documents.json")) as object;
  files.set("documents.json", { ...documents, ...added });
  files.set(RELEASE, JSON.parse(change(block(`json ${RELEASE}`))));
  return files;
}

// Reads and reconciles the whole dataset several times.
jest.setTimeout(60_000);

describe("docs/dataset.md", () => {
  it("adds a quarter as it says: printed figures are there, the next quarter is derived", () => {
    const dataset = readDataset(filesWith((text) => text));
    const facts = exportedFacts(dataset, compileDataset(dataset));
    const revenueOf = (period: string) =>
      facts.find((fact) => fact.metric === "revenue" && fact.period === period && fact.preferred);
    expect(revenueOf("1Q13")).toMatchObject({ status: "reported", value: "26441000000" });
    expect(revenueOf("2Q13")?.status).toBe("derived");
    const [, shown] = /second quarter is derived: `([^`]+)`/.exec(DOCUMENTATION) ?? [];
    expect(revenueOf("2Q13")?.formula).toBe(shown);
  });

  it.each(["malformed", "mistyped"])("shows what a %s figure brings", (kind) => {
    const [, line = "", right = "", wrong = ""] =
      new RegExp(`\`\`\`(text ${kind} "(.+)" as "(.+)")`).exec(DOCUMENTATION) ?? [];
    const build = () => reconcile(readDataset(filesWith((text) => text.replace(right, wrong))));
    expect(build).toThrow(block(line));
  });
});
