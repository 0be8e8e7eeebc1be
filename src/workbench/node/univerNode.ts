import type * as Core from "@univerjs/core";
import type * as Facade from "@univerjs/core/facade";
import type * as Docs from "@univerjs/docs";
import type * as Formula from "@univerjs/engine-formula";
import type * as Sheets from "@univerjs/sheets";
import type * as SheetsFormula from "@univerjs/sheets-formula";
import { createUniver } from "../host/base/createUniver";
import { newWorkbook } from "../host/workbook/newSheet";
import type { FUniver, Univer } from "../host/base/univer";

/** Univer's parts that a workbook without a screen needs. */
export interface UniverNode {
  readonly core: typeof Core & typeof Facade;
  readonly docs: typeof Docs;
  readonly formula: typeof Formula;
  readonly sheets: typeof Sheets;
  readonly sheetsFormula: typeof SheetsFormula;
  /** What sheets are called; the descriptions of functions are for those who see them. */
  readonly texts: Core.ILanguagePack;
  /** What the host takes of all of them. */
  readonly univer: Univer;
}

/** An empty workbook in Univer. */
export interface OpenUniver {
  readonly univerAPI: FUniver;
  readonly univer: Univer;
  readonly dispose: () => void;
}

/** Loads Univer with the given loader. */
export function loadUniver(require: NodeJS.Require): UniverNode {
  const core = require("@univerjs/core") as typeof Core;
  // Each adds its part to the facade.
  for (const name of ["sheets", "engine-formula", "sheets-formula"])
    require(`@univerjs/${name}/facade`);
  const formula = require("@univerjs/engine-formula") as typeof Formula;
  const sheets = require("@univerjs/sheets") as typeof Sheets;
  return {
    core: { ...core, ...(require("@univerjs/core/facade") as typeof Facade) },
    docs: require("@univerjs/docs") as typeof Docs,
    formula,
    sheets,
    univer: { ...core, ...formula, ...sheets },
    sheetsFormula: require("@univerjs/sheets-formula") as typeof SheetsFormula,
    texts: require("@univerjs/sheets/locale/en-US") as Core.ILanguagePack,
  };
}

/** Opens an empty workbook. */
export function openUniver(parts: UniverNode): OpenUniver {
  const { core, docs, formula, sheets, sheetsFormula, texts } = parts;
  const { LocaleType, LogLevel } = core;
  const { univer, univerAPI } = createUniver(core, {
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: texts },
    logLevel: LogLevel.ERROR,
    plugins: [
      formula.UniverFormulaEnginePlugin,
      docs.UniverDocsPlugin,
      sheets.UniverSheetsPlugin,
      sheetsFormula.UniverSheetsFormulaPlugin,
    ],
  });
  univerAPI.createWorkbook(newWorkbook("Book1"));
  return {
    univerAPI,
    univer: parts.univer,
    dispose: () => {
      univer.dispose();
    },
  };
}
