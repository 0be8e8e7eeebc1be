import type { Model } from "./model";
import { ATM } from "./models/atm";
import { BALANCE_SHEET } from "./models/balanceSheet";
import { CASH_FLOW } from "./models/cashFlow";
import { COST_AND_MARGIN } from "./models/costAndMargin";
import { DATA_CHECKS } from "./models/dataChecks";
import { FORECAST } from "./models/forecast";
import { GIO } from "./models/gio";
import { IIJ_GLOBAL } from "./models/iijGlobal";
import { INCOME_STATEMENT } from "./models/incomeStatement";
import { OPERATING_INDICATORS } from "./models/operatingIndicators";
import { PER_SHARE } from "./models/perShare";
import { REVENUE } from "./models/revenue";
import { SGA_AND_RESEARCH } from "./models/sgaAndResearch";

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
