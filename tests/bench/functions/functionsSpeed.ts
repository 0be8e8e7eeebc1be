import { choosePresentation, PLAIN } from "../../../src/functions/cells/presentation";
import { value as catalogueValue } from "../../../src/functions/catalogue/value";
import { cellFunction, type ExcelFunction } from "../../../src/functions/cells/cellFunction";
import { FUNCTIONS } from "../../../src/functions/functions";
import type { BenchRow } from "../benchRow";
import { leaveGarbage, runInTurn, usualMs } from "./callsInTurn";
import { ClientRuntime } from "./clientRuntime";
import { benchGrid } from "./gridSpeed";
import { charactersAlone, lettersAlone, sourceAndStatus } from "./leastCards";
import { callsOf, QUESTIONS } from "./questions";

const CALLS = 10_000;
const ROUNDS = 30;
/** What cells ask most, to be told from a no-op by a few percent. */
const MOST_ASKED = ["VALUE", "REVENUE"];
const ROUNDS_OF_MOST_ASKED = 240;
/** Until the engine has compiled what Microsoft's client does, a no-op takes longer than later. */
const START_UP_ROUNDS = 15;

/** Functions that answer with a text, which takes longer to send than a number. */
const TEXTS = ["SOURCE", "META"];

const value = cellFunction(catalogueValue, "VALUE");

/** What SAME answers, one after the other: a number of many digits takes longer to send than a 1. */
let numbers: readonly unknown[] = [1];
let next = 0;

function answerInTurn(): unknown {
  next = next < numbers.length ? next + 1 : 1;
  return numbers[next - 1];
}

/** The catalogue, and cards that carry less. */
const ASKED: Readonly<Record<string, ExcelFunction>> = {
  ...Object.fromEntries(Object.entries(FUNCTIONS).map(([id, one]) => [id, cellFunction(one, id)])),
  SOURCEANDSTATUS: sourceAndStatus(value),
  LETTERSALONE: lettersAlone(value),
  CHARACTERSALONE: charactersAlone(value),
};

/** What the functions asked are measured by. */
const RULERS = { NOOP: () => 1, SAME: answerInTurn };

/** What Excel calls: what is asked, and rulers for it. */
const CALLED: Readonly<Record<string, ExcelFunction>> = {
  ...ASKED,
  ...RULERS,
  ...Object.fromEntries(
    Object.keys(ASKED).flatMap((id) =>
      Object.entries(RULERS).map(([ruler, answer]) => [namedLike(id, ruler), answer]),
    ),
  ),
};

/** A ruler by a name as long as that of the function it measures, which the client writes in capitals for each call. */
function namedLike(id: string, ruler: string): string {
  return ruler.padEnd(id.length, "0").slice(0, id.length);
}

/**
 * Each scalar function 10,000 times beside as many no-ops, through Microsoft's client, plain and
 * with cards; then a whole table in one call.
 */
export async function benchFunctionsSpeed(): Promise<BenchRow[]> {
  const runtime = new ClientRuntime(CALLED);
  const called = (id: string, name: string, aim?: string) =>
    benchCalls(runtime, { id, as: id, name, aim });
  const warmedUp = ["VALUE", "NOOP", "SAME"].map((as) => callsOf("VALUE", CALLS, as));
  await runInTurn(runtime, warmedUp, START_UP_ROUNDS);
  const rows: BenchRow[] = [];
  for (const id of Object.keys(QUESTIONS)) rows.push(await called(id, `IIJ.${id}`, aimOf(id)));
  rows.push(await benchGrid(runtime, "plain numbers"));
  choosePresentation({ cards: true, locale: "en" });
  for (const id of MOST_ASKED) rows.push(await called(id, `IIJ.${id} with cards`, "≤ 2× with 1"));
  const least = [
    { as: "SOURCEANDSTATUS", name: "cards of source and status alone" },
    { as: "LETTERSALONE", name: "cards with one letter in every text" },
    { as: "CHARACTERSALONE", name: "cards' characters in one text" },
  ];
  for (const { as, name } of least) rows.push(await benchCalls(runtime, { id: "VALUE", as, name }));
  rows.push(await benchGrid(runtime, "cards on single cells"));
  choosePresentation(PLAIN);
  return rows;
}

function aimOf(id: string): string {
  if (TEXTS.includes(id)) return "a text, no aim";
  return MOST_ASKED.includes(id) ? "≤ 1.15× with 1" : "≤ 1.3× with the same answers";
}

interface Measured {
  /** Whose questions are asked, and the function that is called with them. */
  readonly id: string;
  readonly as: string;
  readonly name: string;
  readonly aim?: string | undefined;
}

async function benchCalls(
  runtime: ClientRuntime,
  { id, as, name, aim }: Measured,
): Promise<BenchRow> {
  const asked = callsOf(id, CALLS, as);
  numbers = asked.map(({ args }) => CALLED[as]?.(...args));
  const rulers = ["NOOP", "SAME"].map((ruler) => callsOf(id, CALLS, namedLike(as, ruler)));
  const sets = [asked, ...rulers];
  const isMostAsked = MOST_ASKED.includes(as);
  const count = isMostAsked ? ROUNDS_OF_MOST_ASKED : ROUNDS;
  const rounds = await runInTurn(runtime, sets, count, leaveGarbage);
  const [calls = 0, noops = 0, same = 0] = usualMs(rounds);
  const [each, bare] = [calls, noops].map((ms) => ((ms * 1000) / CALLS).toFixed(1));
  const batches = rounds.at(-1)?.[0]?.batches ?? 0;
  const row = {
    name: `${CALLS.toLocaleString("en-US")} ${name} beside no-ops`,
    measured: `${(calls / same).toFixed(2)}× with the same answers, ${(calls / noops).toFixed(2)}× with 1 (${each} against ${bare} µs, ${batches} batch)`,
  };
  return aim === undefined ? row : { ...row, aim };
}
