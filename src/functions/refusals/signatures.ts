import type { Signature } from "../../domain/problem";
import type { FunctionId } from "../functions";

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
} satisfies Readonly<Record<FunctionId, string>>;

/** What a function is called and which arguments it takes. */
export function signatureOf(id: string): Signature {
  return { id, parameters: PARAMETERS[id]?.split(" ") ?? [] };
}
