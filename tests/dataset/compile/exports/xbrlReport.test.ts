import { compileDataset } from "../../../../src/dataset/compile/compileDataset";
import { exportFacts } from "../../../../src/dataset/compile/exports/exportFacts";
import { readProject } from "../../readProject";

interface XbrlFact {
  readonly value: unknown;
  readonly decimals: unknown;
  readonly dimensions: Readonly<Record<string, string>>;
}

const dataset = readProject();
const files = exportFacts(dataset, compileDataset(dataset));

// No XBRL processor comes as a package here: these are the rules of xBRL-JSON 1.0 (REC 2021-10-13),
// OIM 1.0, OIM Common 1.0 and XBRL 2.1 (4.8.2) that a report of plain numeric facts can break.
describe("facts.xbrl.json by the specifications", () => {
  const report = JSON.parse(files["facts.xbrl.json"] ?? "{}") as Record<string, unknown>;
  const reported = Object.entries(report["facts"] as Record<string, XbrlFact>);
  const taxonomy = files["iij-figures.xsd"] ?? "";
  const concepts = new Map<string, ReadonlyMap<string, string>>(
    [...taxonomy.matchAll(/<xs:element ([^>]*)\/>/g)].map(([, text = ""]) => {
      const attributes = new Map(
        [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]),
      );
      return [`iij:${attributes.get("name")}`, attributes] as const;
    }),
  );
  const info = report["documentInfo"] as { namespaces: Record<string, string> };

  it("has no member that the format does not know", () => {
    expect(Object.keys(report).sort()).toEqual(["documentInfo", "facts"]);
    expect(Object.keys(info).sort()).toEqual(["documentType", "namespaces", "taxonomy"]);
    for (const [id, fact] of reported) {
      expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
      expect(Object.keys(fact)).toEqual(["value", "decimals", "dimensions"]);
    }
  });

  it("binds reserved prefixes to their namespaces, and no namespace twice", () => {
    expect(info.namespaces).toMatchObject({
      iso4217: "http://www.xbrl.org/2003/iso4217",
      xbrli: "http://www.xbrl.org/2003/instance",
    });
    expect(new Set(Object.values(info.namespaces)).size).toBe(Object.keys(info.namespaces).length);
  });

  it("has values as decimal text and decimals as whole numbers", () => {
    for (const [, { value, decimals }] of reported) {
      expect(value).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number.isInteger(decimals)).toBe(true);
    }
  });

  it("has an instant for what its concept says stands at a day, and else a span", () => {
    const time = "\\d{4}-\\d{2}-\\d{2}T00:00:00";
    for (const [, { dimensions }] of reported) {
      const { concept = "", period = "" } = dimensions;
      const isInstant = concepts.get(concept)?.get("xbrli:periodType") === "instant";
      expect(period).toMatch(new RegExp(isInstant ? `^${time}$` : `^${time}/${time}$`));
      const [start = "", end] = period.split("/");
      expect(end === undefined || start < end).toBe(true);
    }
  });

  it("has yen for money, no unit for pure numbers, and declared prefixes everywhere", () => {
    for (const [, { dimensions }] of reported) {
      const { concept = "", entity = "", unit } = dimensions;
      const type = concepts.get(concept)?.get("type");
      if (type === "xbrli:monetaryItemType") expect(unit).toBe("iso4217:JPY");
      else if (type === "xbrli:pureItemType") expect(unit).toBeUndefined();
      else expect(unit).toMatch(/^(iso4217:JPY\/xbrli:shares|iij:persons|iij:Gbps)$/);
      const names = [concept, entity, ...(unit?.split("/") ?? [])];
      for (const name of names) expect(info.namespaces).toHaveProperty([name.split(":")[0] ?? ""]);
    }
  });

  it("has dimensions of its own only as its taxonomy declares them", () => {
    const core = new Set(["concept", "entity", "period", "unit"]);
    for (const [, { dimensions }] of reported) {
      for (const [name, member] of Object.entries(dimensions).filter(([key]) => !core.has(key))) {
        expect(concepts.get(name)?.get("substitutionGroup")).toBe("xbrldt:dimensionItem");
        expect(concepts.get(name)?.get("abstract")).toBe("true");
        expect(concepts.get(member)?.get("substitutionGroup")).toBe("xbrli:item");
      }
    }
  });

  it("declares every concept once, by a name that XML allows", () => {
    const names = [...taxonomy.matchAll(/ name="([^"]*)"/g)].map(([, name = ""]) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z_][\w.-]*$/);
  });
});
