import { STANDARDS } from "../../../domain/standard";
import { BASE_UNITS, SCENARIOS, STATUSES } from "../../../domain/fact";
import { SHARE_BASES } from "./shareBasis";

const text = { type: "string", minLength: 1 };
const decimalText = { type: "string", pattern: "^-?[0-9]+([.][0-9]+)?$" };
const orNull = (schema: object) => ({ anyOf: [schema, { type: "null" }] });

const SOURCE = {
  type: "object",
  description: "Where the figure is printed.",
  additionalProperties: false,
  required: ["document", "section", "row", "column", "url"],
  properties: {
    document: { ...text, description: "The document's title." },
    section: { ...text, description: "The slide's heading, or the page or table of a filing." },
    row: { ...text, description: "The row's label, or the words before the figure." },
    column: { ...text, description: "The column's heading; the period where it has none." },
    url: orNull(text),
  },
};

const PROPERTIES = {
  metric: { ...text, description: "What the figure is of: a public id such as revenue.atm." },
  period: {
    type: "string",
    description:
      "4Q11 (January to March 2012), FY11 (April 2011 to March 2012), 1H11 and 9M11 (from April), 2012-03 (month) or 2012-03-31 (end of the day).",
    pattern: "^([1-4]Q[0-9]{2}|FY[0-9]{2}|1H[0-9]{2}|9M[0-9]{2}|[0-9]{4}-[0-9]{2}(-[0-9]{2})?)$",
  },
  scenario: { enum: SCENARIOS },
  standard: {
    enum: [...STANDARDS, null],
    description: "The accounting standard; null for what none is about, such as employees.",
  },
  shareBasis: {
    enum: [...SHARE_BASES, null],
    description:
      "The shares that the figure counts: those of its own day, as printed; those after the split of that day; or today's, adjusted for every split. Null for what counts no shares.",
  },
  status: {
    enum: STATUSES,
    description: "Printed; exact arithmetic on printed figures; or only enclosed by bounds.",
  },
  preferred: { type: "boolean", description: "Whether this printing of the figure answers." },
  value: { ...decimalText, description: "In the unit; the middle of the bounds where bounded." },
  unit: { enum: BASE_UNITS },
  decimals: {
    anyOf: [{ type: "integer" }, { type: "null" }],
    description: "XBRL's sense: -6 is rounded to the million. Null where bounded.",
  },
  low: { ...decimalText, description: "The least value that the rounding allows." },
  high: { ...decimalText, description: "The greatest value that the rounding allows." },
  printed: { ...orNull(text), description: "As printed; null where no document prints it." },
  restated: {
    type: "boolean",
    description: "Whether this source restates what an earlier one printed.",
  },
  restatedBy: {
    ...orNull(text),
    description: "The title of the document that restates this figure; null where none does.",
  },
  source: orNull(SOURCE),
  formula: { ...orNull(text), description: "The arithmetic, with the figures put in." },
  note: orNull(text),
};

/** The JSON Schema of facts.json. */
export const FACTS_SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "IIJ figures",
  description:
    "One object for each fact and source; a figure that three documents print is three objects.",
  type: "array",
  items: {
    type: "object",
    additionalProperties: false,
    required: Object.keys(PROPERTIES),
    properties: PROPERTIES,
  },
};
