import type { Model } from "./model";
import { ATM } from "./atm";
import { BALANCE_SHEET } from "./balanceSheet";
import { CASH_FLOW } from "./cashFlow";
import { COST_AND_MARGIN } from "./costAndMargin";
import { DATA_CHECKS } from "./dataChecks";
import { FORECAST } from "./forecast";
import { GIO } from "./gio";
import { IIJ_GLOBAL } from "./iijGlobal";
import { INCOME_STATEMENT } from "./incomeStatement";
import { OPERATING_INDICATORS } from "./operatingIndicators";
import { PER_SHARE } from "./perShare";
import { REVENUE } from "./revenue";
import { SGA_AND_RESEARCH } from "./sgaAndResearch";

/** Every model someone can insert, in the order a list shows them. */
export const MODELS: readonly Model[] = [
  INCOME_STATEMENT,
  REVENUE,
  COST_AND_MARGIN,
  SGA_AND_RESEARCH,
  ATM,
  IIJ_GLOBAL,
  GIO,
  BALANCE_SHEET,
  CASH_FLOW,
  PER_SHARE,
  OPERATING_INDICATORS,
  FORECAST,
  DATA_CHECKS,
];

/** The model of an id; undefined for any other text. */
export function findModel(id: string): Model | undefined {
  return MODELS.find((model) => model.id === id);
}
