import { HostError } from "../../base/hostError";
import type { SheetOfBook } from "../../workbook/book";
import type { Settings } from "../../workbook/chart";
import { CONDITIONAL_SIDES, type ConditionalFormat } from "../../workbook/cells/conditionalFormat";
import { ExcelType, link, type Member, method, property } from "../../wire/excelType";
import { readColour } from "./rangeFormat";

/** A conditional format and the sheet it is on. */
export interface FormatTarget extends SheetOfBook {
  readonly format: ConditionalFormat;
}

type SettingsOf<T> = (target: T) => Settings;

/** A part of a look that is only kept; a colour as Excel gives it back. */
function part<T extends SheetOfBook>(
  settingsOf: SettingsOf<T>,
  name: string,
  usual: unknown = null,
): Member<T> {
  return property(
    (target) => settingsOf(target)[name] ?? usual,
    (target, value) => {
      target.sheet.requireUnprotected();
      settingsOf(target)[name] = name === "Color" ? readColour(value) : value;
    },
  );
}

function clear(settingsOf: SettingsOf<FormatTarget>): Member<FormatTarget> {
  return method((target) => {
    target.sheet.requireUnprotected();
    const settings = settingsOf(target);
    for (const name of Object.keys(settings)) Reflect.deleteProperty(settings, name);
  });
}

const fontOf: SettingsOf<FormatTarget> = ({ format }) => format.font;
const fillOf: SettingsOf<FormatTarget> = ({ format }) => format.fill;

const fontType: ExcelType<FormatTarget> = new ExcelType<FormatTarget>("ConditionalRangeFont", {
  members: {
    ...Object.fromEntries(
      ["Bold", "Color", "Italic", "Strikethrough", "Underline"].map((name) => [
        name,
        part(fontOf, name),
      ]),
    ),
    Clear: clear(fontOf),
  },
});

const fillType: ExcelType<FormatTarget> = new ExcelType<FormatTarget>("ConditionalRangeFill", {
  members: { Color: part(fillOf, "Color"), Clear: clear(fillOf) },
});

interface SideTarget extends FormatTarget {
  readonly side: (typeof CONDITIONAL_SIDES)[number];
}

const sideOf: SettingsOf<SideTarget> = ({ format, side }) => format.borders[side];

const sideType: ExcelType<SideTarget> = new ExcelType<SideTarget>("ConditionalRangeBorder", {
  id: ({ side }) => side,
  members: {
    SideIndex: property(({ side }) => side),
    Style: part(sideOf, "Style", "None"),
    Color: part(sideOf, "Color", "#000000"),
  },
});

function sideAt(target: FormatTarget, name: unknown) {
  const side = CONDITIONAL_SIDES.find((one) => one === name);
  if (side === undefined) throw new HostError("InvalidArgument", String(name));
  return sideType.of({ ...target, side });
}

const bordersType: ExcelType<FormatTarget> = new ExcelType<FormatTarget>(
  "ConditionalRangeBorderCollection",
  {
    items: (target) => CONDITIONAL_SIDES.map((side) => sideAt(target, side)),
    members: {
      ...Object.fromEntries(
        CONDITIONAL_SIDES.map((side) => [
          side.replace("Edge", ""),
          link<FormatTarget>((target) => sideAt(target, side)),
        ]),
      ),
      Count: property(() => CONDITIONAL_SIDES.length),
      GetItem: method((target, args) => sideAt(target, args.text(0))),
      GetItemAt: method((target, args) => sideAt(target, CONDITIONAL_SIDES[args.number(0)])),
    },
  },
);

/** How cells look where a conditional format holds. */
export const conditionalRangeFormatType: ExcelType<FormatTarget> = new ExcelType<FormatTarget>(
  "ConditionalRangeFormat",
  {
    members: {
      Font: link((target) => fontType.of(target)),
      Fill: link((target) => fillType.of(target)),
      Borders: link((target) => bordersType.of(target)),
      NumberFormat: property(
        ({ format }) => format.numberFormat,
        ({ format, sheet }, value) => {
          sheet.requireUnprotected();
          if (typeof value !== "string") throw new HostError("InvalidArgument");
          format.numberFormat = value;
        },
      ),
    },
  },
);
