import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FUNCTION_NAME } from "../../../src/domain/functionName";
import { FUNCTIONS } from "../../../src/functions/functions";
import { signatureOf } from "../../../src/functions/refusals/signatures";
import functionsJson from "../../../src/functions/functions.json";
import functionsJaJson from "../../../src/functions/functions-ja.json";
import { helpDocument } from "../../../src/functions/help/helpDocument";
import { helpMarkdown } from "../../../src/functions/help/helpMarkdown";
import { helpPage } from "../../../src/functions/help/helpPage";
import { catalogueMetadata } from "../../../src/functions/metadata/catalogueMetadata";
import type { CatalogueMetadata } from "../../../src/functions/metadata/functionMetadata";
import { JAPANESE_TEXTS } from "../../../src/functions/metadata/japaneseTexts";
import { readFunctions } from "../../../src/functions/metadata/readFunctions";

const ROOT = join(__dirname, "../../..");
const IDS = Object.keys(FUNCTIONS);
const described = readFunctions(join(ROOT, "src/functions"), IDS);

const english = functionsJson as CatalogueMetadata;
const japanese = functionsJaJson as CatalogueMetadata;

describe("functions.json", () => {
  test("is what the doc comments say today (npm run functions)", async () => {
    expect(functionsJson).toEqual(
      JSON.parse(JSON.stringify(await catalogueMetadata(described, "en"))),
    );
    expect(functionsJaJson).toEqual(
      JSON.parse(JSON.stringify(await catalogueMetadata(described, "ja"))),
    );
  });

  test("lists every function that is answered, none more", () => {
    expect(english.functions.map(({ id }) => id)).toEqual(IDS);
  });

  test("CF16 no function that workbooks may use is gone", () => {
    const kept =
      "VALUE GRID REVENUE COST GROSSMARGIN OPERATINGINCOME SGA PRETAXINCOME INCOMETAX NETINCOME BALANCE CASHFLOW CAPEX PERSHARE KPI TARGET VSTARGET GROWTH MARGIN TTM CAGR SERIES TABLE METRICS PERIODS SOURCE META BOUNDS";
    // A new one is added here: from its first release on, workbooks may use it.
    expect(english.functions.map(({ id }) => id).sort()).toEqual(kept.split(" ").sort());
  });

  test.each(english.functions.map((metadata) => [metadata.id, metadata] as const))(
    "%s has what Excel and its store ask for",
    (id, metadata) => {
      expect(id).toMatch(new RegExp(`^${FUNCTION_NAME}$`));
      expect(id.length).toBeGreaterThan(2);
      expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
      expect(metadata.name).toBe(id);
      expect(metadata.description).toMatch(/^[A-Z](?:[^.]|\.\d)+\.$/);
      expect(metadata.helpUrl).toBe(
        `https://localhost:3000/help/en/functions.html#${id.toLowerCase()}`,
      );
      expect(metadata.result).toBeDefined();
      for (const parameter of metadata.parameters) expect(parameter.description).toMatch(/\.$/);
      const optional = metadata.parameters.map((parameter) => parameter.optional ?? false);
      expect(optional).toEqual([...optional].sort());
    },
  );

  test("a function takes the arguments that it describes", () => {
    for (const { id, parameters } of english.functions) {
      expect([id, signatureOf(id)]).toEqual([
        id,
        { id, parameters: parameters.map(({ name }) => name) },
      ]);
      // Answers are remembered by as many arguments as the function's own code names.
      expect([id, FUNCTIONS[id]?.length]).toEqual([id, parameters.length]);
    }
  });

  test("every drop-down is used and its values are clean, unique and understood", () => {
    const used = english.functions.flatMap(({ parameters }) =>
      parameters.flatMap(({ customEnumId }) => customEnumId ?? []),
    );
    expect(english.enums.map(({ id }) => id).sort()).toEqual([...new Set(used)].sort());
    for (const { values } of english.enums) {
      for (const { name, stringValue } of values) {
        expect(name).not.toMatch(/^\s|\s$|["'\\]$|^"/);
        expect(stringValue).toMatch(/^[A-Za-z0-9][\w. -]*$/);
      }
      expect(new Set(values.map(({ stringValue }) => stringValue)).size).toBe(values.length);
      expect(values.length).toBeGreaterThan(1);
    }
  });

  test("arguments of a list have its drop-down", () => {
    const wanted = ["metric", "unit", "segment", "basis", "scenario", "field", "statement"];
    const without = english.functions.flatMap(({ id, parameters }) =>
      parameters
        .filter(({ name, customEnumId }) => wanted.includes(name) && !customEnumId)
        .map(({ name }) => `${id} ${name}`),
    );
    expect(without).toEqual([]);
  });
});

describe("functions-ja.json", () => {
  test("CF17 differs in what is read, not in what formulas are made of", () => {
    const structure = ({ functions, enums }: CatalogueMetadata) => ({
      functions: functions.map(({ id, name, parameters, result }) => ({
        id,
        name,
        result,
        parameters: parameters.map((parameter) => ({ ...parameter, description: "" })),
      })),
      enums: enums.map(({ id, type, values }) => [id, type, values.map((v) => v.stringValue)]),
    });
    expect(structure(japanese)).toEqual(structure(english));
  });

  test("says everything in Japanese", () => {
    const texts = japanese.functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((parameter) => parameter.description),
    ]);
    for (const text of texts) expect(text).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    for (const { helpUrl } of japanese.functions) expect(helpUrl).toContain("/help/ja/");
  });

  test("describes no function or parameter that is gone", () => {
    const parameters = english.functions.map(({ id, parameters: all }) => [
      id,
      all.map(({ name }) => name),
    ]);
    const texts = Object.entries(JAPANESE_TEXTS).map(([id, { parameters: all }]) => [
      id,
      Object.keys(all),
    ]);
    expect(Object.fromEntries(texts)).toEqual(Object.fromEntries(parameters));
  });
});

describe("documentation", () => {
  test("docs/functions.md is what the functions say today (npm run functions)", async () => {
    const written = readFileSync(join(ROOT, "docs/functions.md"), "utf8");
    expect(written).toBe(helpMarkdown(await helpDocument(described, "en")));
  });

  test("every function has an example, and every example shows a value", async () => {
    const help = await helpDocument(described, "en");
    for (const { name, examples } of help.functions) {
      expect([name, examples.length]).not.toEqual([name, 0]);
      for (const { formula, rows, reason } of examples) {
        expect([formula, reason]).toEqual([formula, ""]);
        expect(rows.flat().join("")).not.toMatch(/#|NaN|undefined/);
      }
    }
  });

  test.each(["en", "ja"] as const)(
    "the %s page has the anchor of every help link",
    async (locale) => {
      const page = helpPage(await helpDocument(described, locale));
      for (const id of IDS) expect(page).toContain(`<section id="${id.toLowerCase()}">`);
      for (const [, anchor] of page.matchAll(/href="#([^"]+)"/g)) {
        expect(page).toContain(`id="${anchor ?? ""}"`);
      }
      expect(page).not.toMatch(/<script|https?:\/\//);
    },
  );
});
