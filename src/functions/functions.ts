import { metrics, periods } from "./catalogue/catalogue";
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

/** What the functions are called. */
export type FunctionId = keyof typeof ANSWERS;
