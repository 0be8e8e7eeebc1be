import type { LocalText } from "../../domain/metric";
import type { NameFinder } from "../../domain/names/nameFinder";
import { once } from "../../domain/once";
import type { Problem } from "../../domain/problem";
import { REFUSALS } from "../../domain/later/refusals";
import { fail, ok, type Result } from "../../domain/result";
import { normaliseName, visibleText } from "../../domain/names/spelling";
import { quoteArgument, readArgument, unreadable, type CellArgument } from "./cellArgument";
import { looseNames } from "./looseName";

/** One of the values an argument can have. */
export interface Choice<T> {
  readonly value: T;
  /** What Excel's drop-down writes into the formula. */
  readonly written: string;
  readonly label: LocalText;
  /** Other ways to write it. Its label in every language is one anyway. */
  readonly names: readonly string[];
}

/** The values an argument can have, found by any of their names. */
export interface ChoiceList<T> {
  readonly choices: readonly Choice<T>[];
  /** The choice that a text names; undefined for any other text. */
  find(text: string): Choice<T> | undefined;
  /** The choices that a text most likely meant, the likeliest first. */
  nearest(text: string): readonly Choice<T>[];
}

const MOST_SUGGESTIONS = 3;

/** Indexes the values of an argument, when they are first asked for. */
export function choiceList<T>(listChoices: () => readonly Choice<T>[]): ChoiceList<T> {
  const choices = once(listChoices);
  const index = once(() => indexChoices(choices()));
  let finder: NameFinder<Choice<T>> | undefined;
  return {
    get choices() {
      return choices();
    },
    find: (text) => index().get(normaliseName(text)),
    nearest: (text) => {
      finder ??= REFUSALS.get()?.nameFinder(
        choices().map((choice) => ({ value: choice, names: namesOf(choice) })),
      );
      return finder?.(text, MOST_SUGGESTIONS) ?? [];
    },
  };
}

/** A list that finds or suggests in a way of its own. */
export function listWith<T>(
  list: ChoiceList<T>,
  own: {
    readonly find?: (text: string) => Choice<T> | undefined;
    readonly nearest?: (text: string) => readonly Choice<T>[];
  },
): ChoiceList<T> {
  return {
    get choices() {
      return list.choices;
    },
    find: own.find ?? ((text) => list.find(text)),
    nearest: own.nearest ?? ((text) => list.nearest(text)),
  };
}

/** Choices that are found by other spellings of their names too, which a function says in one. */
export function respelled<T>(
  spell: (text: string) => string,
  listChoices: () => readonly Choice<T>[],
): ChoiceList<T> {
  const list = choiceList(listChoices);
  return listWith(list, {
    find: (text) => list.find(text) ?? list.find(spell(visibleText(text))),
  });
}

/**
 * Finds a choice by a name that is spelled loosely, or else by one without what goes without saying where
 * it is asked; a spelling that two choices share names neither.
 */
export function looseFinder<T>(
  listChoices: () => readonly Choice<T>[],
  unsaid: RegExp,
): (text: string) => Choice<T> | undefined {
  const index = once(() => {
    const full: LooseIndex<T> = new Map();
    const short: LooseIndex<T> = new Map();
    for (const choice of listChoices()) {
      for (const name of namesOf(choice)) {
        const [inFull, inShort] = looseNames(name, unsaid);
        addLoosely(full, inFull, choice);
        if (choice.written !== "total") addLoosely(short, inShort, choice);
      }
    }
    return new Map([...short, ...full]);
  });
  return (text) => {
    const [full, short] = looseNames(text, unsaid);
    return index().get(full) ?? index().get(short);
  };
}

type LooseIndex<T> = Map<string, Choice<T> | undefined>;

function addLoosely<T>(index: LooseIndex<T>, name: string, choice: Choice<T>): void {
  // Bare "income" may be any of several.
  if (["", "income", "利益"].includes(name)) return;
  index.set(name, index.has(name) && index.get(name) !== choice ? undefined : choice);
}

/** Written forms win over labels, and labels over other names, where two choices share one. */
function indexChoices<T>(choices: readonly Choice<T>[]): ReadonlyMap<string, Choice<T>> {
  const index = new Map<string, Choice<T>>();
  const ranks = [
    ({ written }: Choice<T>) => [written],
    ({ label }: Choice<T>) => [label.en, label.ja],
    ({ names }: Choice<T>) => names,
  ];
  for (const rank of ranks) {
    for (const choice of choices) {
      for (const name of rank(choice)) {
        const key = normaliseName(name);
        if (!index.has(key)) index.set(key, choice);
      }
    }
  }
  return index;
}

function namesOf({ written, label, names }: Choice<unknown>): readonly string[] {
  return [written, label.en, label.ja, ...names];
}

/** An argument that must be one of a list of values. */
export interface ChoiceArgument<T> {
  /** The argument's name as Excel shows it. */
  readonly name: string;
  readonly list: ChoiceList<T>;
  /** What an empty argument means; absent where the argument is required. */
  readonly otherwise?: T;
}

/** Reads an argument that must be one of a list of values, whatever the cell passes. */
export function parseChoice<T>(
  argument: unknown,
  choiceArgument: ChoiceArgument<T>,
): Result<T, Problem> {
  const passed = readArgument(argument);
  const { name, list, otherwise } = choiceArgument;
  if (passed.kind === "empty" && otherwise !== undefined) return ok(otherwise);
  const said = passed.kind === "number" ? String(passed.number) : undefined;
  const text = passed.kind === "text" ? passed.text : said;
  const choice = text === undefined ? undefined : list.find(text);
  if (choice) return ok(choice.value);
  return fail(explainChoice(passed, name, list));
}

function explainChoice<T>(passed: CellArgument, argument: string, list: ChoiceList<T>): Problem {
  const given = quoteArgument(passed);
  const examples = list.choices.slice(0, MOST_SUGGESTIONS).map((choice) => choice.written);
  switch (passed.kind) {
    case "empty":
      return { code: "argument-missing", argument, examples };
    case "text": {
      const nearest = list.nearest(passed.text).map(writtenLabel);
      const choices = list.choices.map(writtenLabel);
      return { code: "choice-unknown", argument, given, nearest, choices };
    }
    case "number":
    case "truth":
    case "other":
      return unreadable(passed, argument, examples);
  }
}

/** What to write, in the reader's language where that is understood too. */
function writtenLabel({ written, label }: Choice<unknown>): LocalText {
  return { en: written, ja: label.ja };
}
