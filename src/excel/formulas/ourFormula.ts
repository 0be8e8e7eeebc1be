import { FUNCTION_NAME } from "../../domain/functionName";
import { tokensOf, type FormulaToken } from "../../plans/sheets/formulaTokens";

/**
 * One of our functions at work in a formula, also in the shape Excel shows before the add-in is loaded.
 * A name that only ends like ours is somebody else's.
 */
const OURS = new RegExp(
  String.raw`(?<![\p{L}\p{N}_$\\?])(?:_xldudf_IIJ_|IIJ\.)${FUNCTION_NAME}\s{0,9}\(`,
  "iu",
);

/** Whether a cell's formula calls one of our functions; texts in quotes do not count. */
export function callsOurs(formula: unknown): formula is string {
  return (
    typeof formula === "string" &&
    formula.startsWith("=") &&
    OURS.test(formula.replace(/"[^"]*"/g, '""'))
  );
}

const REMAINS = new RegExp(`^_xldudf_IIJ_(${FUNCTION_NAME})$`, "i");

/**
 * A formula as it was meant: the names that Excel writes while the add-in is missing become ours
 * again (office-js issue 3558), whatever file of another add-in they were taken to be of:
 * 'C:\x y\Other.xla'!_xldudf_IIJ_REVENUE, [2]!_xldudf_IIJ_REVENUE (issues 2568 and 3872).
 */
export function repairText(formula: string): string {
  if (!/_xldudf_IIJ_/i.test(formula)) return formula;
  const repaired: FormulaToken[] = [];
  for (const token of tokensOf(formula)) {
    const [, name] = token.kind === "word" ? (REMAINS.exec(token.text) ?? []) : [];
    if (name === undefined) {
      repaired.push(token);
      continue;
    }
    while (belongsToFile(repaired)) repaired.pop();
    repaired.push({ kind: "word", text: `IIJ.${name}` });
  }
  return repaired.map(({ text }) => text).join("");
}

/** Whether the last token is of the file's name before a function: 'C:\x.xla'!, Other.xla!, [2]! or [Book]Sheet!. */
function belongsToFile(tokens: readonly FormulaToken[]): boolean {
  const [last, next] = [tokens.at(-1), tokens.at(-2)];
  if (last?.kind === "sheet" || last?.kind === "bracket") return true;
  return last?.text === "!" && next?.kind === "bracket";
}
