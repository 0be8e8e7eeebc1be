import { metrics, periods } from "./catalogue";
import type { CatalogueFunction } from "./cellFunction";
import { cagr, growth, margin, ttm, vsTarget } from "./growth";
import {
  cost,
  grossMargin,
  incomeTax,
  netIncome,
  operatingIncome,
  pretaxIncome,
  revenue,
  sga,
} from "./incomeStatement";
import { balance, capex, cashFlow, kpi, perShare, target } from "./items";
import { bounds, meta, source } from "./provenance";
import { series, table } from "./series";
import { grid, value } from "./value";

/** Every function of the catalogue by its id, which stays for ever: it stands in people's workbooks. */
export const FUNCTIONS: Readonly<Record<string, CatalogueFunction>> = {
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
};
