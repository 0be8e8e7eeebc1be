import { isProtection, PartlyRemovedError } from "../../excel/host/hostErrors";
import type { Progress } from "../../excel/host/progress";
import type { Insert } from "../../excel/insert/insert";
import type { Removal } from "../../excel/remove/removeInsert";
import type { Place } from "../../plans/sheets/place";
import type { SheetPlan } from "../../plans/sheets/sheetPlan";
import { copyText } from "./copyText";
import type { Report, Task } from "./task";
import type { Workbook } from "./workbook";

/** What a task needs besides its own data. */
interface TaskContext {
  readonly workbook: Workbook;
  /** Follows and cancels what takes long. */
  readonly progress: Progress;
}

type TaskOf<K extends Task["kind"]> = Extract<Task, { readonly kind: K }>;

type Runners = {
  readonly [K in Task["kind"]]: (task: TaskOf<K>, context: TaskContext) => Promise<Report>;
};

const RECALCULATE: Task = { kind: "recalculate", confirmed: true };

const RUNNERS: Runners = {
  "insert-formula": async ({ formula }, { workbook }) => {
    const { address } = await workbook.insertFormula(formula);
    return { kind: "formula-inserted", address };
  },
  "copy-formula": async ({ formula }) => ({
    kind: (await copyText(formula)) ? "formula-copied" : "copy-refused",
  }),
  "insert-model": ({ model, options, place }, context) =>
    insertPlan(model.plan(options), place, context),
  "insert-models": async ({ models }, { workbook, progress }) => {
    const plans = models.map(({ model, options }) => model.plan(options));
    return { kind: "sheets-inserted", inserts: await workbook.insertSheets(plans, progress) };
  },
  "insert-comparison": async ({ choice, place }, context) => {
    const { planComparison } = await import("../../plans/comparisons/comparison");
    return insertPlan(planComparison(choice), place, context);
  },
  "show-insert": async ({ insert }, { workbook }) => {
    const shown = await workbook.showInsert(insert.id);
    return { kind: shown ? "insert-shown" : "insert-gone", insert };
  },
  "replace-insert": async ({ insert, origin }, { workbook, progress }) => {
    const { findOrigin, planAgain } = await import("../../plans/origin");
    const was = findOrigin(insert.origin);
    const today = was && planAgain(was);
    const choice = { progress, ...(today && { today }) };
    const replacement = await workbook.replaceInsert(insert.id, planAgain(origin), choice);
    return replacement.kind === "gone"
      ? { kind: "insert-gone", insert }
      : { kind: "insert-replaced", insert: replacement.insert };
  },
  "remove-insert": async ({ insert, force }, { workbook, progress }) =>
    reportRemoval(insert, await workbook.removeInsert(insert.id, { force, progress })),
  "remove-inserts": (task, context) => {
    const { inserts, confirmed } = task;
    if (confirmed) return removeInserts(inserts, context);
    const confirm: Task = { ...task, confirmed: true };
    return Promise.resolve({ kind: "removal-asked", count: inserts.length, confirm });
  },
  "trace-selection": async (_, { workbook, progress }) => ({
    kind: "traced",
    trace: await workbook.traceSelection(progress),
  }),
  freeze: async (task, { workbook, progress }) => {
    const { scope, confirmed, spillReferences = "write-out" } = task;
    if (!confirmed) {
      const forecast = await workbook.forecastFreeze(scope, { progress });
      const confirm = { ...task, confirmed: true };
      const keep = { ...confirm, spillReferences: "keep" as const };
      const choice = forecast.references.length > 0 ? { keepReferred: keep } : {};
      return { kind: "freeze-asked", scope, forecast, confirm, ...choice };
    }
    const freeze = await workbook.freezeFormulas(scope, { spillReferences, progress });
    return { kind: "frozen", freeze };
  },
  repair: async (_, { workbook, progress }) => ({
    kind: "repaired",
    repair: await workbook.repairFormulas(progress),
  }),
  recalculate: async ({ confirmed }, { workbook }) => {
    if (!confirmed) return { kind: "recalculate-asked", confirm: RECALCULATE };
    await workbook.recalculate();
    return { kind: "recalculated" };
  },
  "choose-cards": ({ cards }, { workbook }) => {
    workbook.chooseCards(cards);
    return Promise.resolve({ kind: "recalculate-asked", cards, confirm: RECALCULATE });
  },
  "list-inserts": async (_, { workbook }) => ({
    kind: "inserts-listed",
    inserts: await workbook.listInserts(),
  }),
  "open-filings": async (_, { workbook }) => {
    const text = await workbook.readFilingPart();
    // A runtime that has served another workbook before may still answer with its filings.
    if (text === undefined && !filingTasks) return { kind: "filings-opened", filings: [] };
    return (await loadFilingTasks()).openKept(text, workbook);
  },
  "read-filing": async ({ file }, { workbook }) => ({
    kind: "filing-read",
    preview: await (await loadFilingTasks()).previewFiling(file, workbook),
  }),
  "add-filing": async ({ filed }, { workbook }) =>
    (await loadFilingTasks()).addFiling(filed, workbook),
  "remove-filing": async ({ filed }, { workbook }) =>
    (await loadFilingTasks()).removeFiling(filed, workbook),
};

let filingTasks: ReturnType<typeof importFilingTasks> | undefined;

function importFilingTasks() {
  return import(/* webpackChunkName: "filings" */ "./filingTasks");
}

function loadFilingTasks() {
  filingTasks ??= importFilingTasks().catch((error: unknown) => {
    filingTasks = undefined;
    throw error;
  });
  return filingTasks;
}

/** Asks the workbook for what a task says; rejects where Excel refuses. */
export async function runTask<K extends Task["kind"]>(
  task: TaskOf<K>,
  context: TaskContext,
): Promise<Report> {
  return RUNNERS[task.kind](task, context);
}

async function insertPlan(
  plan: SheetPlan,
  place: Place,
  { workbook }: TaskContext,
): Promise<Report> {
  return { kind: "sheets-inserted", inserts: [await workbook.insertPlan(plan, place)] };
}

/**
 * The newest first: what rests on others goes before them. What is protected stays; anything else that
 * fails, as when the reader cancels, ends it.
 */
async function removeInserts(
  inserts: readonly Insert[],
  { workbook, progress }: TaskContext,
): Promise<Report> {
  const removed: Insert[] = [];
  let refusal: Error | undefined;
  for (const insert of [...inserts].reverse()) {
    try {
      const { kind } = await workbook.removeInsert(insert.id, { force: false, progress });
      if (kind === "removed" || kind === "gone") removed.push(insert);
    } catch (error) {
      if (isProtection(error)) refusal ??= error;
      else if (removed.length > 0) throw new PartlyRemovedError(removed.length, error);
      else throw error;
    }
  }
  if (removed.length === 0 && refusal) throw refusal;
  return {
    kind: "inserts-removed",
    removed,
    kept: inserts.filter((insert) => !removed.includes(insert)),
  };
}

function reportRemoval(insert: Insert, removal: Removal): Report {
  const confirm: Task = { kind: "remove-insert", insert, force: true };
  switch (removal.kind) {
    case "removed":
      return { kind: "insert-removed", insert };
    case "gone":
      return { kind: "insert-gone", insert };
    case "changed":
      return { kind: "insert-kept", insert, restingOnIt: [], confirm };
    case "referenced":
      return { kind: "insert-kept", insert, restingOnIt: removal.from, confirm };
  }
}
