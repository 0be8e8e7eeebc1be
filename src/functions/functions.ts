import { metrics, periods } from "./catalogue/catalogue";
import type { Signature } from "../domain/problem";
import type { CatalogueFunction } from "./cells/cellFunction";
import { cagr, growth, margin, ttm, vsTarget } from "./catalogue/growth";
import {
  cost,
  grossMargin,
  incomeTax,
  netIncome,
  operatingIncome,
  pretaxIncome,
  revenue,
  sga,
} from "./catalogue/incomeStatement";
import { balance, capex, cashFlow, kpi, perShare, target } from "./catalogue/items";
import { bounds, meta, source } from "./catalogue/provenance";
import { series, table } from "./catalogue/series";
import { grid, value } from "./catalogue/value";

const ANSWERS = {
  VALUE: value,
  GRID: grid,
  REVENUE: revenue,
  COST: cost,
  GROSSMARGIN: grossMargin,
  OPERATINGINCOME: operatingIncome,
  SGA: sga,
  PRETAXINCOME: pretaxIncome,
  INCOMETAX: incomeTax,
  NETINCOME: netIncome,
  BALANCE: balance,
  CASHFLOW: cashFlow,
  CAPEX: capex,
  PERSHARE: perShare,
  KPI: kpi,
  TARGET: target,
  VSTARGET: vsTarget,
  GROWTH: growth,
  MARGIN: margin,
  TTM: ttm,
  CAGR: cagr,
  SERIES: series,
  TABLE: table,
  METRICS: metrics,
  PERIODS: periods,
  SOURCE: source,
  META: meta,
  BOUNDS: bounds,
} satisfies Readonly<Record<string, CatalogueFunction>>;

/** Every function of the catalogue by its id, which stays for ever: it stands in people's workbooks. */
export const FUNCTIONS: Readonly<Record<string, CatalogueFunction>> = ANSWERS;

/** The arguments of every function by the names that Excel shows, in order, parted by spaces. */
const PARAMETERS: Readonly<Record<string, string>> = {
  VALUE: "metric period unit scenario standard",
  GRID: "metrics periods unit scenario standard",
  REVENUE: "period segment unit",
  COST: "period segment unit",
  GROSSMARGIN: "period segment unit",
  OPERATINGINCOME: "period segment unit",
  SGA: "period component unit",
  PRETAXINCOME: "period unit",
  INCOMETAX: "period unit",
  NETINCOME: "period unit",
  BALANCE: "item date unit",
  CASHFLOW: "item period unit",
  CAPEX: "period category unit",
  PERSHARE: "item period",
  KPI: "indicator date",
  TARGET: "metric period unit revision",
  VSTARGET: "metric period revision",
  GROWTH: "metric period basis",
  MARGIN: "metric period of",
  TTM: "metric period unit",
  CAGR: "metric from to",
  SERIES: "metric from to unit headers orientation standard",
  TABLE: "statement from to unit standard",
  METRICS: "search",
  PERIODS: "metric",
  SOURCE: "metric period scenario",
  META: "metric period field scenario",
  BOUNDS: "metric period unit scenario",
} satisfies Readonly<Record<keyof typeof ANSWERS, string>>;

/** What a function is called and which arguments it takes. */
export function signatureOf(id: string): Signature {
  return { id, parameters: PARAMETERS[id]?.split(" ") ?? [] };
}
