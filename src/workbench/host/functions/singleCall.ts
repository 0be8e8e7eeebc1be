/** Where the parenthesis that opens at an index closes; -1 when it does not. */
function closingParenthesis(formula: string, open: number): number {
  let depth = 0;
  let quote = "";
  for (let i = open; i < formula.length; i++) {
    const character = formula.charAt(i);
    if (quote) quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === "(") depth += 1;
    else if (character === ")" && --depth === 0) return i;
  }
  return -1;
}

/** True when a formula is one call of a function in a namespace and nothing else. */
export function isSingleCall(formula: string, namespace: string): boolean {
  const text = formula.trim();
  if (!text.toUpperCase().startsWith(`=${namespace}.`.toUpperCase())) return false;
  const open = text.indexOf("(");
  return open > 0 && closingParenthesis(text, open) === text.length - 1;
}
