import definitions from "../compiled/definitions.json";

/**
 * The definitions as `npm run data` wrote them. A module of its own: to import a JSON file by import()
 * would take a piece of webpack's runtime that every cell loads.
 */
export const DEFINITIONS = definitions;
