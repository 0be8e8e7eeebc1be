/**
 * The types of arguments that Excel offers a drop-down for; functions.json lists their values under
 * the same names. A cell can still pass anything, so to TypeScript they are unknown.
 */

/** A metric by its id, label or alias. */
export type MetricName = unknown;
/** A statement of the catalogue. */
export type StatementName = unknown;
/** A unit of money. */
export type UnitName = unknown;
/** Actual or target. */
export type ScenarioName = unknown;
/** An accounting standard. */
export type StandardName = unknown;
/** Which of the company's targets. */
export type RevisionName = unknown;
/** Year on year or quarter on quarter. */
export type BasisName = unknown;
/** Something to know about a figure. */
export type FieldName = unknown;
/** Downwards or to the right. */
export type OrientationName = unknown;
/** A segment or kind of revenue. */
export type RevenueSegment = unknown;
/** A segment of the cost of revenue. */
export type CostSegment = unknown;
/** A segment of the gross margin. */
export type GrossMarginSegment = unknown;
/** A segment of operating income. */
export type OperatingIncomeSegment = unknown;
/** A component of SG&A and R&D. */
export type SgaComponent = unknown;
/** A category of capital expenditures. */
export type CapexCategory = unknown;
/** An item of the balance sheet. */
export type BalanceItem = unknown;
/** An item of the cash flow statement. */
export type CashFlowItem = unknown;
/** A figure per share. */
export type PerShareItem = unknown;
/** An indicator of the operations. */
export type Indicator = unknown;
