import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { unzip } from "@cj-tech-master/excelts/archive";
import { installChartSupport, type ChartTypeGroup } from "@cj-tech-master/excelts/chart";
import { parseXml } from "../../../../src/workbench/node/parseXml";

/** The workbook that a file holds, charts included. */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  installChartSupport();
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook;
}

/** A part of a file as text. */
export async function readPart(bytes: Uint8Array, path: string): Promise<string> {
  const part = await unzip(bytes).get(path);
  if (!part) throw new Error(`The file has no part ${path}.`);
  return part.text();
}

/** What the names of a file stand for, as it is written: the library takes references apart. */
export async function readNames(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const workbook = parseXml(await readPart(bytes, "xl/workbook.xml"));
  const names = [...workbook.getElementsByTagName("definedName")];
  return Object.fromEntries(
    names.map((name) => [name.getAttribute("name") ?? "", name.textContent] as const),
  );
}

/** A series of a chart in the file. */
export interface ReadSeries {
  readonly name: string | undefined;
  readonly type: string;
  /** Where its values and categories are. */
  readonly values: string | undefined;
  readonly categories: string | undefined;
  /** The place of its value axis: `l` or `b` of the first pair, `r` of the second. */
  readonly axis: string | undefined;
}

/** The series of each chart on a sheet of the file. */
export function readSeries(sheet: Worksheet): readonly (readonly ReadSeries[])[] {
  return sheet.getCharts().map((chart) =>
    chart.chartTypes.flatMap((group) =>
      catSeries(group).map(({ tx, val, cat }) => ({
        name: tx?.value ?? tx?.strRef?.formula,
        type: formOf(group),
        values: val?.numRef?.formula,
        categories: cat?.strRef?.formula,
        axis:
          "axisIds" in group
            ? group.axisIds.map((id) => chart.getAxis(id)).find((axis) => axis?.axisType === "val")
                ?.axPos
            : undefined,
      })),
    ),
  );
}

type Bars = Extract<ChartTypeGroup, { type: "bar" | "bar3D" }>;

/** The series of a group; those that are no bars have the same parts. */
function catSeries(group: ChartTypeGroup): Bars["series"] {
  return group.type === "bar" || group.type === "line" || group.type === "area" ? group.series : [];
}

function formOf(group: ChartTypeGroup): string {
  return "grouping" in group ? `${group.type} ${group.grouping}` : group.type;
}
