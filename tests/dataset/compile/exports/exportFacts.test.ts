import { compileDataset } from "../../../../src/dataset/compile/compileDataset";
import type { ExportedFact } from "../../../../src/dataset/compile/exports/exportedFact";
import { exportFacts } from "../../../../src/dataset/compile/exports/exportFacts";
import { FACTS_SCHEMA } from "../../../../src/dataset/compile/exports/factsSchema";
import { VERSION } from "../../../../src/domain/version";
import { readProject } from "../../readProject";

interface XbrlFact {
  readonly value: unknown;
  readonly decimals: unknown;
  readonly dimensions: Readonly<Record<string, string>>;
}

const dataset = readProject();
const compilation = compileDataset(dataset);
const files = exportFacts(dataset, compilation);
const facts = JSON.parse(files["facts.json"] ?? "[]") as readonly ExportedFact[];

const of = (metric: string, period: string): ExportedFact[] =>
  facts.filter(
    (fact) => fact.metric === metric && fact.period === period && fact.scenario === "actual",
  );

// Reads and reconciles the whole dataset several times.
jest.setTimeout(60_000);

describe("facts.json", () => {
  it("has an object for each source of a figure, and one that answers", () => {
    const revenue = of("revenue", "FY11");
    expect(revenue.length).toBeGreaterThan(3);
    expect(revenue.filter(({ preferred }) => preferred)).toMatchObject([
      { value: "97314605000", decimals: -3, printed: "97314605" },
    ]);
    expect(revenue.every(({ formula }) => formula === null)).toBe(true);
  });

  it("has derived and bounded figures once, without a source", () => {
    expect(of("revenue", "4Q11")).toMatchObject([
      { status: "derived", preferred: true, value: "26563000000", printed: null, source: null },
    ]);
    expect(of("revenue", "1Q10")).toMatchObject([
      { status: "bounded", decimals: null, printed: null },
    ]);
  });

  it("has every printed figure of every statement", () => {
    const printed = [...dataset.reported.values()].flat().length;
    expect(facts.filter(({ status }) => status === "reported")).toHaveLength(printed);
  });

  it("has exactly the fields of its schema, in their form", () => {
    const { properties } = FACTS_SCHEMA.items;
    const fields = Object.keys(properties).join();
    const [number, period] = [properties.value, properties.period].map(
      ({ pattern }) => new RegExp(pattern),
    );
    const units: readonly string[] = properties.unit.enum;
    const others = facts.filter(
      (fact) =>
        Object.keys(fact).join() !== fields ||
        ![fact.value, fact.low, fact.high].every((text) => number?.test(text)) ||
        !period?.test(fact.period) ||
        !units.includes(fact.unit) ||
        (fact.source && Object.keys(fact.source).join() !== "document,section,row,column,url"),
    );
    expect(others).toEqual([]);
  });

  it("says of every figure that counts shares which ones, and of no other", () => {
    const { entries } = dataset.catalogue;
    const isOfShares = ({ unit, metric }: ExportedFact) =>
      unit === "JPY per share" || /^shares\.[a-z-]+$/.test(metric);
    expect(facts.filter((fact) => (fact.shareBasis !== null) !== isOfShares(fact))).toEqual([]);
    for (const { metric, shareBasis } of facts.filter(isOfShares)) {
      const definition =
        entries.get(metric.replace(/\.(yoy|qoq)-change$/, ""))?.definition.en ?? "";
      const basis = definition.includes("adjusted for every share split")
        ? "today"
        : definition.includes("restated by the company for the 1:200 split")
          ? "after-2012-10-01"
          : "own-day";
      expect(shareBasis).toBe(basis);
    }
    expect(of("dividend", "FY20")[0]?.shareBasis).toBe("own-day");
    expect(of("dividend.adjusted", "FY20")[0]?.shareBasis).toBe("today");
  });

  it("says of a figure that was restated by which document, and which one restates", () => {
    const restating = facts.filter(({ restated }) => restated);
    expect(restating.length).toBeGreaterThan(0);
    for (const one of restating) {
      expect(one.restatedBy).toBeNull();
      const { metric, period, scenario, standard } = one;
      const same = facts.filter(
        (fact) =>
          fact.status === "reported" &&
          !fact.restated &&
          JSON.stringify([fact.metric, fact.period, fact.scenario, fact.standard]) ===
            JSON.stringify([metric, period, scenario, standard]),
      );
      for (const { restatedBy } of same) expect(restatedBy).not.toBeNull();
    }
    const printed = facts.filter(({ restatedBy }) => restatedBy !== null);
    const documents = new Set(restating.map(({ source }) => source?.document));
    expect(printed.length).toBeGreaterThan(0);
    expect(printed.every(({ restatedBy }) => documents.has(restatedBy ?? ""))).toBe(true);
  });

  it("has the same order whenever it is built", () => {
    expect(exportFacts(readProject(), compilation)).toEqual(files);
  });
});

describe("facts.csv", () => {
  it("has a line for each object, quoted where it must be", () => {
    const rows = (files["facts.csv"] ?? "").trimEnd().split("\r\n");
    expect(rows).toHaveLength(facts.length + 1);
    expect(rows[0]).toBe(
      "metric,period,scenario,standard,shareBasis,status,preferred,value,unit,decimals,low,high,printed,restated,restatedBy,document,section,row,column,url,formula,note",
    );
    expect(rows.find((row) => row.startsWith("accounts-payable,2011-03-31"))).toBe(
      'accounts-payable,2011-03-31,actual,US GAAP,,reported,true,13574000000,JPY,-6,13573500000,13574500000,"13,574",false,,"IIJ investor presentation, May and June 2012",II-11. Consolidated Balance Sheets,Accounts payable,"March 31, 2011",,,',
    );
  });
});

describe("facts.xbrl.json", () => {
  const report = JSON.parse(files["facts.xbrl.json"] ?? "{}") as {
    documentInfo: { documentType: string; taxonomy: string[]; namespaces: Record<string, string> };
    facts: Record<string, { value: string; decimals: number; dimensions: Record<string, string> }>;
  };
  const reported = Object.values(report.facts);
  const find = (concept: string, period: string) =>
    reported.filter(
      ({ dimensions }) => dimensions["concept"] === concept && dimensions["period"] === period,
    );

  it("is an xBRL-JSON report that names its taxonomy", () => {
    expect(report.documentInfo.documentType).toBe("https://xbrl.org/2021/xbrl-json");
    expect(report.documentInfo.taxonomy).toEqual(["iij-figures.xsd"]);
    expect(files["iij-figures.xsd"]).toContain('name="revenue.atm"');
  });

  it("spans a quarter from midnight to midnight", () => {
    expect(find("iij:revenue", "2012-01-01T00:00:00/2012-04-01T00:00:00")).toEqual([
      {
        value: "26563000000",
        decimals: -6,
        dimensions: {
          concept: "iij:revenue",
          entity: "cik:0001090633",
          period: "2012-01-01T00:00:00/2012-04-01T00:00:00",
          unit: "iso4217:JPY",
          "iij:standard": "iij:standard.us-gaap",
        },
      },
    ]);
  });

  it("tells shares of the day from today's, and what was restated, by dimensions", () => {
    const fy20 = "2020-04-01T00:00:00/2021-04-01T00:00:00";
    const basesOf = (concept: string) =>
      find(concept, fy20).map(({ dimensions }) => dimensions["iij:share-basis"]);
    expect(new Set(basesOf("iij:eps"))).toEqual(new Set(["iij:share-basis.own-day"]));
    expect(new Set(basesOf("iij:eps.adjusted"))).toEqual(new Set(["iij:share-basis.today"]));
    const restatements = reported.flatMap(({ dimensions }) => dimensions["iij:restatement"] ?? []);
    expect(restatements).toContain("iij:restatement.as-previously-reported");
  });

  it.each([
    ["iij:cash", "2012-04-01T00:00:00"],
    ["iij:revenue", "2011-04-01T00:00:00/2012-04-01T00:00:00"],
    ["iij:revenue", "2011-04-01T00:00:00/2011-10-01T00:00:00"],
    ["iij:revenue.atm", "2012-03-01T00:00:00/2012-04-01T00:00:00"],
  ])("has %s at %s", (concept, period) => {
    const actual = find(concept, period).filter(({ dimensions }) => !dimensions["iij:scenario"]);
    expect(actual).toHaveLength(1);
  });

  it("keeps targets apart by a dimension, and ratios without a unit", () => {
    const fy12 = "2012-04-01T00:00:00/2013-04-01T00:00:00";
    expect(find("iij:revenue", fy12).map(({ dimensions }) => dimensions["iij:scenario"])).toEqual([
      undefined,
      "iij:scenario.target",
    ]);
    expect(find("iij:equity-ratio", "2012-04-01T00:00:00")[0]?.dimensions["unit"]).toBeUndefined();
  });

  it("has each figure once, each of a declared concept, in declared namespaces", () => {
    const ids = reported.map(({ dimensions }) => JSON.stringify(dimensions));
    expect(new Set(ids).size).toBe(ids.length);
    for (const concept of new Set(reported.map(({ dimensions }) => dimensions["concept"] ?? ""))) {
      const [prefix = "", name = ""] = concept.split(":");
      expect(report.documentInfo.namespaces[prefix]).toBeDefined();
      expect(files["iij-figures.xsd"]).toContain(`name="${name}"`);
    }
  });
});

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
    const others = reported.filter(
      ([id, fact]) =>
        !/^[A-Za-z_][\w.-]*$/.test(id) || Object.keys(fact).join() !== "value,decimals,dimensions",
    );
    expect(others).toEqual([]);
  });

  it("binds reserved prefixes to their namespaces, and no namespace twice", () => {
    expect(info.namespaces).toMatchObject({
      iso4217: "http://www.xbrl.org/2003/iso4217",
      xbrli: "http://www.xbrl.org/2003/instance",
    });
    expect(new Set(Object.values(info.namespaces)).size).toBe(Object.keys(info.namespaces).length);
  });

  it("has values as decimal text and decimals as whole numbers", () => {
    const others = reported.filter(
      ([, { value, decimals }]) =>
        !(typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value)) ||
        !Number.isInteger(decimals),
    );
    expect(others).toEqual([]);
  });

  it("has an instant for what its concept says stands at a day, and else a span", () => {
    const time = /^\d{4}-\d{2}-\d{2}T00:00:00$/;
    const others = reported.filter(([, { dimensions }]) => {
      const { concept = "", period = "" } = dimensions;
      const isInstant = concepts.get(concept)?.get("xbrli:periodType") === "instant";
      const ends = period.split("/");
      const [start = "", end = ""] = ends;
      const isRising = isInstant ? ends.length === 1 : ends.length === 2 && start < end;
      return !isRising || !ends.every((one) => time.test(one));
    });
    expect(others).toEqual([]);
  });

  it("has yen for money, no unit for pure numbers, and declared prefixes everywhere", () => {
    const unitsOf = (type = "") =>
      ({ "xbrli:monetaryItemType": ["iso4217:JPY"], "xbrli:pureItemType": [undefined] })[type] ?? [
        ...["iso4217:JPY/xbrli:shares", "iij:persons", "iij:Gbps"],
      ];
    const isDeclared = (name: string) => Object.hasOwn(info.namespaces, name.split(":")[0] ?? "");
    const others = reported.filter(([, { dimensions }]) => {
      const { concept = "", entity = "", unit } = dimensions;
      const units: readonly unknown[] = unitsOf(concepts.get(concept)?.get("type"));
      const names = [concept, entity, ...(unit?.split("/") ?? [])];
      return !units.includes(unit) || !names.every(isDeclared);
    });
    expect(others).toEqual([]);
  });

  it("has dimensions of its own only as its taxonomy declares them", () => {
    const core = new Set(["concept", "entity", "period", "unit"]);
    const own = reported
      .flatMap(([, { dimensions }]) => Object.entries(dimensions))
      .filter(([name]) => !core.has(name));
    const undeclared = own.filter(
      ([name, member]) =>
        concepts.get(name)?.get("substitutionGroup") !== "xbrldt:dimensionItem" ||
        concepts.get(name)?.get("abstract") !== "true" ||
        concepts.get(member)?.get("substitutionGroup") !== "xbrli:item",
    );
    expect(undeclared).toEqual([]);
  });

  it("declares every concept once, by a name that XML allows", () => {
    const names = [...taxonomy.matchAll(/ name="([^"]*)"/g)].map(([, name = ""]) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z_][\w.-]*$/);
  });
});

describe("datapackage.json", () => {
  const described = JSON.parse(files["datapackage.json"] ?? "") as {
    readonly version: string;
    readonly resources: readonly { readonly path: string }[];
  };

  it("names every other file, and the version of the product that wrote them", () => {
    const others = Object.keys(files).filter((file) => file !== "datapackage.json");
    expect(described.resources.map(({ path }) => path).sort()).toEqual(others.sort());
    expect(described.version).toBe(VERSION);
  });
});
