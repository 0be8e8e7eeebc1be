import type { Refusals } from "../base/refusals";
import { type FunctionAnswer, readAnswer, type RichCell } from "./functionAnswer";
import {
  type GivenArgument,
  type PreparedCall,
  prepareCalls,
  type SentArgument,
} from "./functionArguments";
import { type FunctionDefinition, invocationFlags } from "./functionDefinition";

/** A cell by its sheet's id; row and column count from 0. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A call that the add-in is asked to answer. */
interface Call {
  readonly id: number;
  readonly key: string;
  readonly definition: FunctionDefinition;
  readonly args: readonly SentArgument[];
  readonly address: string;
  readonly places: CellPlace[];
}

/** One entry of an event to the add-in: category, type, target, message, id. */
export type EventEntry = readonly [number, number, string, string, number];

/** What evaluating custom functions has cost so far. */
export interface FunctionStats {
  /** Calls answered by the add-in. */
  evaluated: number;
  /** Milliseconds inside the functions, as the add-in's runtime measured them. */
  milliseconds: number;
  /** Events that carried calls to the add-in. */
  batches: number;
}

const BUSY: RichCell = { value: "#BUSY!", error: "#BUSY!" };

/** What Excel makes of an array where it takes no error inside one. */
function withoutErrors(rows: readonly (readonly RichCell[])[]): readonly (readonly RichCell[])[] {
  const cells = rows.flat();
  const isRefused = cells.length > 1 && cells.some(({ error }) => error !== undefined);
  return isRefused ? [[{ value: "#VALUE!", error: "#VALUE!" }]] : rows;
}

function isPrepared(call: PreparedCall): call is { readonly args: readonly SentArgument[] } {
  return "args" in call;
}

function placeKey({ sheetId, row, column }: CellPlace): string {
  return `${sheetId}/${row}/${column}`;
}

/**
 * Answers formulas from what the add-in's functions have already answered. What is not known yet
 * shows #BUSY!, travels to the add-in with everything else that waits, and is calculated again when
 * the answers are there.
 */
export class CustomFunctions {
  /** What the calls have cost. */
  readonly stats: FunctionStats = { evaluated: 0, milliseconds: 0, batches: 0 };
  private readonly answers = new Map<string, FunctionAnswer>();
  private readonly links = new Map<string, string>();
  private readonly waiting = new Map<string, Call>();
  private readonly sent = new Map<number, Call>();
  private readonly sentByKey = new Map<string, Call>();
  private readonly keysByPlace = new Map<string, { pass: number; keys: string[] }>();
  private readonly shownByPlace = new Map<string, readonly (readonly RichCell[])[]>();
  private nextId = 1;
  private pass = 0;

  constructor(
    private readonly addressOf: (place: CellPlace) => string,
    private readonly refusals: Pick<Refusals, "showsOldValues" | "takesErrorsInArrays">,
  ) {}

  /** True while a call waits to be sent or answered. */
  get isPending(): boolean {
    return this.waiting.size > 0 || this.sent.size > 0;
  }

  /** Begins a new calculation: a cell's earlier calls no longer count as its own. */
  beginPass(): void {
    this.pass += 1;
  }

  /** The value of a function in a cell: the known answer, or #BUSY! until there is one. */
  evaluate(
    definition: FunctionDefinition,
    given: readonly GivenArgument[],
    place: CellPlace,
  ): readonly (readonly RichCell[])[] {
    const shown = this.answer(definition, prepareCalls(definition, given), place);
    const isOnItsWay = shown.flat().includes(BUSY);
    const before = this.shownByPlace.get(placeKey(place));
    if (isOnItsWay && before && this.refusals.showsOldValues) return before;
    this.shownByPlace.set(placeKey(place), shown);
    return shown;
  }

  /** The cells that the last function calculated in a cell fills, from that cell on. */
  shownAt(place: CellPlace): readonly (readonly RichCell[])[] {
    return this.shownByPlace.get(placeKey(place)) ?? [];
  }

  /** Keeps where a HYPERLINK in a cell leads. */
  keepLink(place: CellPlace, link: string | undefined): void {
    if (link === undefined) this.links.delete(placeKey(place));
    else this.links.set(placeKey(place), link);
  }

  /** Where the HYPERLINK that a cell held last leads. */
  linkAt(place: CellPlace): string | undefined {
    return this.links.get(placeKey(place));
  }

  /** The entries of one event with every call that waits; they count as sent from now on. */
  takeWaiting(): readonly EventEntry[] {
    const calls = [...this.waiting.values()];
    this.waiting.clear();
    if (calls.length > 0) this.stats.batches += 1;
    return calls.map((call) => {
      this.sent.set(call.id, call);
      this.sentByKey.set(call.key, call);
      const flags = invocationFlags(call.definition);
      const message = [call.id, call.definition.id, call.args, call.address, flags];
      return [1, 1000, "", JSON.stringify(message), call.id] as const;
    });
  }

  /** Remembers the add-in's answers; the cells that asked have to be calculated again. */
  accept(results: unknown): readonly CellPlace[] {
    const entries: readonly unknown[] = Array.isArray(results) ? results : [];
    return entries.flatMap((entry) => {
      const read = readAnswer(entry);
      const call = read && this.sent.get(read.id);
      if (!read || !call) return [];
      this.sent.delete(read.id);
      this.sentByKey.delete(call.key);
      this.answers.set(call.key, read.answer);
      this.stats.evaluated += 1;
      this.stats.milliseconds += read.answer.milliseconds;
      return call.places;
    });
  }

  /** Forgets every answer, so that the next calculation asks the add-in again. */
  forget(): void {
    this.answers.clear();
    this.keysByPlace.clear();
    if (!this.refusals.showsOldValues) this.shownByPlace.clear();
    this.waiting.clear();
    this.sent.clear();
    this.sentByKey.clear();
  }

  /** The answers that went into a cell at its last calculation. */
  answersAt(place: CellPlace): readonly FunctionAnswer[] {
    const keys = this.keysByPlace.get(placeKey(place))?.keys ?? [];
    return keys.flatMap((key) => this.answers.get(key) ?? []);
  }

  private answer(
    definition: FunctionDefinition,
    calls: readonly (readonly PreparedCall[])[],
    place: CellPlace,
  ): readonly (readonly RichCell[])[] {
    const [only] = calls[0] ?? [];
    if (only && calls.length === 1 && calls[0]?.length === 1)
      return this.ask(definition, only, place);
    return calls.map((row) =>
      row.map((call) => this.ask(definition, call, place)[0]?.[0] ?? { value: null }),
    );
  }

  private ask(
    definition: FunctionDefinition,
    call: PreparedCall,
    place: CellPlace,
  ): readonly (readonly RichCell[])[] {
    if (!isPrepared(call)) return [[{ ...call, value: call.error }]];
    const address = definition.options?.requiresAddress === true ? this.addressOf(place) : "";
    const key = `${definition.id}|${address}|${JSON.stringify(call.args)}`;
    this.noteKey(place, key);
    const answer = this.answers.get(key);
    if (answer) return this.refusals.takesErrorsInArrays ? answer.rows : withoutErrors(answer.rows);
    this.wait({ key, definition, args: call.args, address, places: [place] });
    return [[BUSY]];
  }

  private wait(call: Omit<Call, "id">): void {
    const known = this.waiting.get(call.key) ?? this.sentByKey.get(call.key);
    if (known) known.places.push(...call.places);
    else this.waiting.set(call.key, { ...call, id: this.nextId++ });
  }

  private noteKey(place: CellPlace, key: string): void {
    const at = placeKey(place);
    const known = this.keysByPlace.get(at);
    if (known?.pass === this.pass) known.keys.push(key);
    else this.keysByPlace.set(at, { pass: this.pass, keys: [key] });
  }
}
