/** How a function of ours may be called behind its namespace, as a pattern: REVENUE, and as long as a name gets. */
export const FUNCTION_NAME = "[A-Z][A-Z0-9_.]{0,60}";
