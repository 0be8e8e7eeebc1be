import type { Locale } from "../../domain/locale";
import type { Standard } from "../../domain/standard";
import { STANDARD_NAMES } from "../../domain/terms";
import type { Cell, SeriesShape } from "../sheets/sheetPlan";
import { EMPTY, styledText, textCell } from "./cells";
import type { Column } from "./columns";
import { styleAt } from "./headerRows";
import { inBrackets } from "./texts/inBrackets";
import { nameColumns } from "./texts/nameColumn";
import { SHEET_TEXTS } from "./texts/sheetTexts";

/** Whether columns are of more than one standard; each with the standards of its figures. */
export function isChanging(standards: readonly (readonly Standard[])[]): boolean {
  return (
    new Set(standards.map((ofColumn) => ofColumn.join()).filter((name) => name !== "")).size > 1
  );
}

/** A line that says which standard the figures of each column are of. */
export function standardsRow(
  columns: readonly Column[],
  standards: readonly (readonly Standard[])[],
  locale: Locale,
): readonly Cell[] {
  const cells = columns.map((column, number) =>
    styledText(nameStandards(standards[number] ?? [], locale), styleAt(column, "none")),
  );
  return [EMPTY, textCell(SHEET_TEXTS.standard[locale], "note"), EMPTY, ...cells];
}

function nameStandards(standards: readonly Standard[], locale: Locale): string {
  return standards.map((one) => STANDARD_NAMES[one][locale]).join(BETWEEN[locale]);
}

const BETWEEN: Readonly<Record<Locale, string>> = { en: ", ", ja: "、" };

/** Columns of one standard that follow each other; they alone can be compared. */
export interface Era {
  readonly standard: Standard;
  /** The columns by their number, as they were given. */
  readonly columns: readonly number[];
}

/**
 * The columns parted where the standard of a line changes; one without a figure goes with those before
 * it. A single era where nothing changes, none where no standard speaks of the line.
 */
export function erasOf(
  columns: readonly number[],
  standardAt: (column: number) => Standard | undefined,
): readonly Era[] {
  const eras: { readonly standard: Standard; readonly columns: number[] }[] = [];
  for (const column of columns) {
    const standard = standardAt(column);
    const running = eras.at(-1);
    if (standard && standard !== running?.standard) eras.push({ standard, columns: [column] });
    else running?.columns.push(column);
  }
  return eras;
}

/**
 * What is drawn of a line, each by itself: as a whole, or what it is under each standard. A line through
 * its points would join figures that cannot be compared; bars stand apart anyway.
 */
export function breaksOf(shape: SeriesShape, eras: readonly Era[]): readonly { era?: Era }[] {
  return shape === "line" && eras.length > 1 ? eras.map((era) => ({ era })) : [{}];
}

/** How the standard changes among lines, where it does; none where it does not. */
export function changing(lines: readonly (readonly Era[])[]): readonly Era[] {
  return lines.find(({ length }) => length > 1) ?? [];
}

/** The eras of what changes, as a chart says them: "US GAAP FY15, FY16, FY17; IFRS FY18 – FY24"; empty where nothing does. */
export function nameEras(eras: readonly Era[], columns: readonly Column[], locale: Locale): string {
  if (eras.length < 2) return "";
  return eras
    .map(({ standard, columns: own }) => {
      const named = nameColumns(
        own.flatMap((column) => columns[column] ?? []),
        locale,
      );
      return fillEra(STANDARD_NAMES[standard][locale], named, locale);
    })
    .join(locale === "ja" ? "、" : "; ");
}

function fillEra(standard: string, periods: string, locale: Locale): string {
  return locale === "ja" ? `${standard}：${periods}` : `${standard} ${periods}`;
}

/** A line in a legend, where it is drawn once for each standard: "Revenue (IFRS)". */
export function nameInEra(name: string, era: Era | undefined, locale: Locale): string {
  return era ? inBrackets(name, STANDARD_NAMES[era.standard][locale], locale) : name;
}
