/** The argument of a formula that is being typed. */
export interface FormulaArgument {
  /** The function around it, as written. */
  readonly functionName: string;
  /** Which of its arguments, from 0. */
  readonly index: number;
  /** Where the argument's text starts in the formula, after any blanks. */
  readonly start: number;
  /** What is there already. */
  readonly typed: string;
}

interface OpenCall {
  readonly functionName: string;
  index: number;
  start: number;
}

/** The innermost argument at the end of an unfinished formula; absent outside of any call. */
export function findFormulaArgument(formula: string): FormulaArgument | undefined {
  if (!formula.startsWith("=")) return undefined;
  const calls: OpenCall[] = [];
  let quote: string | undefined;
  for (let at = 0; at < formula.length; at += 1) {
    const character = formula.charAt(at);
    if (quote !== undefined) {
      if (character === quote) quote = undefined;
    } else if (character === '"' || character === "'") quote = character;
    else step(calls, formula, at, character);
  }
  const call = calls.at(-1);
  if (!call || quote === "'") return undefined;
  const written = formula.slice(call.start);
  const typed = written.trimStart();
  return {
    functionName: call.functionName,
    index: call.index,
    start: call.start + written.length - typed.length,
    typed,
  };
}

function step(calls: OpenCall[], formula: string, at: number, character: string): void {
  const call = calls.at(-1);
  if (character === "(" || character === "{") {
    const functionName = /[\p{L}_][\p{L}\p{N}_.]*$/u.exec(formula.slice(0, at))?.[0] ?? "";
    calls.push({ functionName: character === "(" ? functionName : "", index: 0, start: at + 1 });
  } else if (character === ")" || character === "}") calls.pop();
  else if (character === "," && call) {
    call.index += 1;
    call.start = at + 1;
  }
}
