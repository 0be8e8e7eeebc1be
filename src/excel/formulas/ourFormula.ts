/** One of our functions at work in a formula, also in the shape Excel shows before the add-in is loaded. */
const OURS = /(?:_xldudf_IIJ_|\bIIJ\.)[A-Z][A-Z0-9.]*\s*\(/i;

/** Whether a cell's formula calls one of our functions; texts in quotes do not count. */
export function callsOurs(formula: unknown): formula is string {
  return (
    typeof formula === "string" &&
    formula.startsWith("=") &&
    OURS.test(formula.replace(/"[^"]*"/g, '""'))
  );
}

const REMAINS = /(?:[^\s=(,+\-*/^&<>]*!)?_xldudf_IIJ_([A-Z][A-Z0-9.]*)/gi;

/**
 * A formula as it was meant: the names that Excel writes while the add-in is missing become ours
 * again (office-js issue 3558).
 */
export function repairText(formula: string): string {
  return formula.replace(REMAINS, (_, name: string) => `IIJ.${name}`);
}
