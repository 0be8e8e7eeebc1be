import { isAnswer } from "../../../src/dataset/facts/isAnswer";
import { factsOf } from "../../../src/dataset/figures";
import { METRIC_IDS } from "../../../src/dataset/metrics";
import { formatPeriod } from "../../../src/domain/periods/period";
import { askWith } from "../../../src/functions/cells/cellFunction";
import { FUNCTIONS } from "../../../src/functions/functions";
import { signatureOf } from "../../../src/functions/refusals/signatures";
import type { Call } from "./clientRuntime";

/** Quarters that most metrics have figures for. */
export const QUARTERS = ["1Q10", "2Q10", "3Q10", "4Q10", "1Q11", "2Q11", "3Q11", "4Q11"];
/** Years that most metrics have figures for. */
export const YEARS = ["FY10", "FY11", "FY12"];

/** Arguments that cells give each scalar function; questions without an answer are left out. */
export const QUESTIONS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  VALUE: METRIC_IDS.flatMap((id) =>
    factsOf(id)
      .filter(isAnswer)
      .map(({ period }) => [id, formatPeriod(period)]),
  ),
  REVENUE: across(QUARTERS, ["ATM", "Recurring", "IIJ-Global", null]),
  COST: across(QUARTERS, ["ATM", "IIJ-Global"]),
  GROSSMARGIN: across(QUARTERS, ["ATM", null]),
  OPERATINGINCOME: across(QUARTERS, ["ATM", null]),
  SGA: across(QUARTERS, ["G&A", "R&D", null]),
  PRETAXINCOME: across(QUARTERS, [null]),
  INCOMETAX: across(QUARTERS, [null]),
  NETINCOME: across(QUARTERS, [null]),
  BALANCE: across(["Cash", "total-assets", "goodwill"], ["2012-03-31", "FY11", "4Q11"]),
  CASHFLOW: across(["cfo", "cfi", "cff"], YEARS),
  CAPEX: across(YEARS, ["cloud", "ATM", null]),
  PERSHARE: across(["eps", "dividend", "interim"], YEARS),
  KPI: across(["employees", "contracts.home", "contracts.mobile"], ["4Q11", "2012-03-31"]),
  TARGET: across(["revenue", "operating-income", "net-income"], YEARS),
  VSTARGET: across(["revenue", "operating-income", "net-income"], YEARS),
  GROWTH: across(["revenue.atm", "revenue", "cost.atm"], QUARTERS),
  MARGIN: across(["operating-income", "gross-margin", "cost.atm"], [...QUARTERS, ...YEARS]),
  TTM: across(["revenue.atm", "revenue"], QUARTERS),
  CAGR: YEARS.map((to) => ["revenue", "FY09", to]),
  SOURCE: across(["revenue", "operating-income"], QUARTERS),
  META: across(["revenue", "operating-income"], QUARTERS).map((args) => [...args, "status"]),
};

/** Every pair of a first and a second argument. */
export function across(
  first: readonly unknown[],
  second: readonly unknown[],
): readonly (readonly unknown[])[] {
  return first.flatMap((a) => second.map((b) => [a, b]));
}

/** That many calls of a function, over all its questions again and again, as function `as` if given. */
export function callsOf(id: string, count: number, as = id): readonly Call[] {
  const answer = FUNCTIONS[id];
  const questions = (QUESTIONS[id] ?? [])
    .filter((args) => answer && askWith(answer, args).ok)
    .map((args) => padded(id, args));
  if (questions.length === 0) throw new Error(`no question for ${id} has an answer`);
  return Array.from({ length: count }, (_, index) => ({
    id: as,
    args: questions[index % questions.length] ?? [],
  }));
}

/** Excel passes null for every argument that is left out. */
export function padded(id: string, args: readonly unknown[]): readonly unknown[] {
  return signatureOf(id).parameters.map((_, index) => args[index] ?? null);
}
