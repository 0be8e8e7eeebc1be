import { readCard } from "../../../../src/workbench/page/cards/cardModel";

const format = (pattern: string, value: number): string => `${pattern}|${value}`;

const VALUE = {
  type: "Double",
  basicValue: 26563,
  numberFormat: "#,##0",
  properties: {
    Metric: { type: "String", basicValue: "Total revenues" },
    Value: { type: "FormattedNumber", basicValue: 26563, numberFormat: "#,##0" },
    Source: {
      type: "String",
      basicValue: "Presentation",
      propertyMetadata: {
        sublabel: "p. 9",
        attribution: [{ sourceText: "IIJ", sourceAddress: "https://www.iij.ad.jp/" }],
      },
    },
    Estimate: false,
  },
};

const LAYOUT = {
  card: {
    title: { property: "Metric" },
    sections: [
      { layout: "List", properties: ["Value", "Missing"] },
      {
        layout: "List",
        title: "Source",
        collapsible: true,
        collapsed: true,
        properties: ["Source"],
      },
    ],
  },
};

describe("the card of a value", () => {
  test("has the sections of its layout, and leaves out properties that are not there", () => {
    const card = readCard({ ...VALUE, layouts: LAYOUT, provider: { description: "IIJ" } }, format);
    expect(card).toEqual({
      title: "Total revenues",
      sections: [
        { collapsed: false, rows: [{ label: "Value", text: "#,##0|26563" }] },
        {
          title: "Source",
          collapsed: true,
          rows: [
            {
              label: "Source",
              text: "Presentation",
              sublabel: "p. 9",
              link: { text: "IIJ", address: "https://www.iij.ad.jp/" },
            },
          ],
        },
      ],
      provider: "IIJ",
    });
  });

  test("shows every property under the value where it has no layout", () => {
    const { title, sections } = readCard(VALUE, format);
    expect(title).toBe("#,##0|26563");
    expect(sections[0]?.rows.map(({ label }) => label)).toEqual([
      "Metric",
      "Value",
      "Source",
      "Estimate",
    ]);
  });

  test.each([null, undefined, 3, "text", [], { properties: 3 }])("is empty for %p", (value) => {
    expect(readCard(value, format)).toEqual({
      title: "",
      sections: [{ collapsed: false, rows: [] }],
    });
  });
});
