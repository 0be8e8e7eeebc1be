import type { SheetOfBook } from "../../workbook/book";
import { newChart } from "../../workbook/chart";
import { splitIntoSeries } from "../../workbook/charts/chartData";
import {
  type Arguments,
  calculatedMethod,
  type ExcelObject,
  ExcelType,
  link,
  method,
  property,
} from "../../wire/excelType";
import { required } from "../../base/hostError";
import { chartType } from "./chart";
import { rangeType } from "../ranges/range";
import { worksheetType } from "../worksheet";

function freeName({ sheet }: SheetOfBook): string {
  for (let n = 1; ; n++) {
    if (!sheet.charts.some(({ name }) => name === `Chart ${n}`)) return `Chart ${n}`;
  }
}

function add(target: SheetOfBook, args: Arguments): ExcelObject {
  target.sheet.requireUnprotected();
  const chart = newChart(target.book.newId(), freeName(target), args.text(0));
  const source = rangeType.require(args.at(1));
  chart.series.push(...splitIntoSeries(source, source.area, args.optionalText(2) ?? "Auto"));
  target.sheet.charts.push(chart);
  return chartType.of({ ...target, chart });
}

function find(target: SheetOfBook, args: Arguments): ExcelObject | null {
  const key = args.text(0);
  const chart = target.sheet.charts.find(({ id, name }) => id === key || name === key);
  return chart ? chartType.of({ ...target, chart }) : null;
}

function at(target: SheetOfBook, args: Arguments): ExcelObject {
  const chart = required(target.sheet.charts[args.number(0)]);
  return chartType.of({ ...target, chart });
}

const chartCollectionType: ExcelType<SheetOfBook> = new ExcelType<SheetOfBook>("ChartCollection", {
  items: (target) => target.sheet.charts.map((chart) => chartType.of({ ...target, chart })),
  members: {
    Count: property(({ sheet }) => sheet.charts.length),
    GetCount: method(({ sheet }) => sheet.charts.length),
    Add: calculatedMethod(add),
    GetItem: method((target, args) => required(find(target, args), args.text(0))),
    GetItemAt: method(at),
    GetItemOrNullObject: method(find),
  },
});

worksheetType.define({ Charts: link((target) => chartCollectionType.of(target)) });
chartType.define({ Worksheet: link((target) => worksheetType.of(target)) });
