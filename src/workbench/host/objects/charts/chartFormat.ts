import type { Settings } from "../../workbook/chart";
import { ExcelType, link, method, property } from "../../wire/excelType";
import { readColour } from "../ranges/rangeFormat";
import { stored } from "../stored";

/** A fill of a part of a chart. */
export const chartFillType: ExcelType<Settings> = new ExcelType<Settings>("ChartFill", {
  members: {
    SetSolidColor: method((fill, args) => {
      fill["Color"] = readColour(args.at(0));
    }),
    Clear: method((fill) => {
      fill["Color"] = "none";
    }),
  },
});

/** A line of a part of a chart. */
export const chartLineFormatType: ExcelType<Settings> = new ExcelType<Settings>("ChartLineFormat", {
  members: {
    ...stored<Settings>((line) => line, { LineStyle: "Continuous", Weight: 0.75 }),
    Color: property(
      (line) => line["Color"] ?? "",
      (line, value) => {
        line["Color"] = readColour(value);
      },
    ),
    Clear: method((line) => {
      line["LineStyle"] = "None";
    }),
  },
});

const chartFontType: ExcelType<Settings> = new ExcelType<Settings>("ChartFont", {
  members: stored<Settings>((font) => font, {
    Bold: false,
    Italic: false,
    Color: "#595959",
    Name: "Calibri",
    Size: 9,
    Underline: "None",
  }),
});

function part(settings: Settings, name: string): Settings {
  const known = settings[name];
  if (isSettings(known)) return known;
  const made: Settings = {};
  settings[name] = made;
  return made;
}

function isSettings(value: unknown): value is Settings {
  return typeof value === "object" && value !== null;
}

/** The font, fill and line of a part of a chart that has all three. */
export const chartPartFormatType: ExcelType<Settings> = new ExcelType<Settings>("ChartFormat", {
  members: {
    Font: link((settings) => chartFontType.of(part(settings, "font"))),
    Fill: link((settings) => chartFillType.of(part(settings, "fill"))),
    Line: link((settings) => chartLineFormatType.of(part(settings, "line"))),
    Border: link((settings) => chartLineFormatType.of(part(settings, "line"))),
  },
});
