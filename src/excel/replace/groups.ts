import { readArea } from "../../plans/sheets/address";
import type { Group } from "../../plans/sheets/sheetPlan";
import { applyGroup, optionOf } from "../draw/applyPlan";
import { hasHiddenRows } from "../host/hiddenRows";
import { codeOf, NoAnswerError, OwnContentError } from "../host/hostErrors";
import { cellsTouched, type Change } from "./change";
import { firstOf } from "./ownContent";

/** The groups of one list that another has not. */
export function groupsBeside(groups: readonly Group[], others: readonly Group[]): readonly Group[] {
  return groups.filter(
    ({ axis, range }) => !others.some((other) => other.axis === axis && other.range === range),
  );
}

/** Rows that a change touches and that do not fold away. */
interface LoadedRows {
  /** Such as "7:24". */
  readonly rows: string;
  readonly range: Excel.Range;
}

/** Queues the loads that refuseHidden reads. */
export function loadRows(sheet: Excel.Worksheet, change: Change): readonly LoadedRows[] {
  const { top, bottom } = cellsTouched(change);
  const folding = change.groups
    .filter(({ axis }) => axis === "rows")
    .map(({ range }) => readArea(range));
  const starts = [top, ...folding.map((one) => one.bottom + 1)];
  const ends = [...folding.map((one) => one.top - 1), bottom];
  return starts.flatMap((start, index) => {
    const end = Math.min(ends[index] ?? bottom, bottom);
    const rows = `${start + 1}:${end + 1}`;
    return start > end ? [] : [{ rows, range: sheet.getRange(rows).load("rowHidden") }];
  });
}

/** Throws where a reader has hidden rows, or filtered them, which then would hide other lines. */
export function refuseHidden({ insert }: Change, loaded: readonly LoadedRows[]): void {
  const hidden = loaded.filter(({ range }) => hasHiddenRows(range));
  if (hidden.length === 0) return;
  const places = firstOf(hidden.map(({ rows }) => rows));
  throw new OwnContentError(insert.sheet, { kind: "hidden", places });
}

/** What Excel answers where rows or columns are not grouped: it cannot be asked whether they are. */
const NOT_GROUPED: readonly string[] = ["InvalidOperation", "InvalidArgument", "GeneralException"];

/** Shows what folds away, and folds it no more; gives the groups that were not there: a reader may have cleared them. */
export async function ungroup(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  groups: readonly Group[],
): Promise<readonly Group[]> {
  const missing: Group[] = [];
  for (const group of groups) {
    // What is folded stays hidden where only its group goes, and where a reader has cleared that.
    hide(sheet, group, false);
    sheet.getRange(group.range).ungroup(optionOf(group));
    // Each by itself: one that is not there ends its round trip only.
    // oxlint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync().catch((error: unknown) => {
      if (!NOT_GROUPED.includes(codeOf(error))) throw error;
      missing.push(group);
    });
  }
  return missing;
}

/** Groups rows and columns, and notes in `grouped` which of them are: what Excel refuses is not. */
export async function group(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { groups, grouped }: { groups: readonly Group[]; grouped: Set<Group> },
): Promise<void> {
  for (const one of groups) {
    sheet.getRange(one.range).group(optionOf(one));
    grouped.add(one);
    // Each by itself: of several nobody could say which were done before one was refused.
    // oxlint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync().catch((error: unknown) => {
      if (!(error instanceof NoAnswerError)) grouped.delete(one);
      throw error;
    });
  }
}

function hide(sheet: Excel.Worksheet, { axis, range }: Group, isHidden: boolean): void {
  if (axis === "rows") sheet.getRange(range).rowHidden = isHidden;
  else sheet.getRange(range).columnHidden = isHidden;
}

/** What is folded how, what was not grouped any more, and what is grouped since. */
interface Folds {
  readonly change: Change;
  readonly folds: readonly (readonly [Group, boolean | null])[];
  readonly cleared: ReadonlySet<Group>;
  readonly grouped: ReadonlySet<Group>;
}

/** Groups as they were, whichever there are now. */
export async function regroup(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { change: { groups, plan }, folds, cleared, grouped }: Folds,
): Promise<void> {
  const gone = groupsBeside(groups, plan.groups);
  await ungroup(context, sheet, [...grouped, ...gone]);
  for (const [group, isFolded] of folds) {
    if (!gone.includes(group)) continue;
    if (!cleared.has(group)) applyGroup(sheet, { ...group, collapsed: isFolded === true });
    else hide(sheet, group, isFolded === true);
  }
  await context.sync();
}
