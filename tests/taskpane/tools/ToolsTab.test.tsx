import { readFileSync } from "node:fs";
import { cleanup, screen, within } from "@testing-library/react";
import { explainHostError } from "../../../src/excel/host/explainHostError";
import { CancelledError } from "../../../src/excel/host/hostErrors";
import type { SourceDocument } from "../../../src/dataset/printed/statement";
import type { Workbook } from "../../../src/taskpane/tasks/workbook";
import { answeringWorkbook, openPane } from "../openPane";

afterEach(cleanup);

const KINDS = ["deck", "release", "annual-report", "press"] as const;

describe("tools tab", () => {
  test("chooses plain numbers, and says so", async () => {
    const chooseCards = jest.fn();
    const { user } = await openPane({ workbook: answeringWorkbook({ chooseCards }) });
    await user.click(screen.getByRole("tab", { name: "Tools" }));
    await user.click(screen.getByRole("switch", { name: "Cards with source and arithmetic" }));
    expect(chooseCards).toHaveBeenCalledWith(false);
    expect(screen.getByRole("switch")).not.toBeChecked();
    expect(screen.getByRole("group", { name: "Message" })).toHaveTextContent(
      /IIJ figures are plain numbers when they are calculated next\. Calculate everything again now\?.*all open workbooks/,
    );
  });

  test.each(["en", "ja"] as const)(
    "says how many documents of each kind stand behind the figures, in %s",
    async (locale) => {
      const read = Object.values(
        JSON.parse(readFileSync("src/dataset/documents.json", "utf8")) as Record<
          string,
          SourceDocument
        >,
      );
      const own = read.map((one) => [one.title.replace(/ \(copy at .+\)$/, ""), one] as const);
      const documents = [...new Map(own).values()];
      const count = (kind: string) =>
        documents.filter(({ authority }) => authority === kind).length;
      const copies = read.filter(({ title }) => title.includes("(copy at ")).length;
      const { user } = await openPane({ locale });
      await user.click(screen.getAllByRole("tab").at(-1) ?? document.body);
      const about = screen.getByRole("region", { name: locale === "en" ? "About" : /アドイン/ });
      for (const number of [documents.length, ...KINDS.map(count), copies])
        expect(about).toHaveTextContent(new RegExp(`\\b${number}(?!\\d)`));
    },
  );

  test("offers no switch where this Excel cannot show cards", async () => {
    const { user } = await openPane({ workbook: answeringWorkbook({ cards: undefined }) });
    await user.click(screen.getByRole("tab", { name: "Tools" }));
    expect(screen.queryByRole("switch")).not.toBeInTheDocument();
    expect(screen.getByText(/This Excel cannot show cards/)).toBeVisible();
  });

  test("asks before formulas become values, and says how many did", async () => {
    const freezeFormulas = jest.fn(() =>
      Promise.resolve({
        frozen: 12,
        errors: 0,
        writtenOut: 0,
        protectedSheets: ["Locked"],
        asOf: "2013-03-31",
      }),
    );
    const forecastFreeze = () =>
      Promise.resolve({
        formulas: 12,
        errors: 2,
        references: ["Sheet1!B9"],
        isCalculating: true,
      });
    const { user } = await openPane({
      workbook: answeringWorkbook({ forecastFreeze, freezeFormulas }),
    });
    await user.click(screen.getByRole("tab", { name: "Tools" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Where" }), "Whole workbook");
    await user.click(screen.getByRole("button", { name: "Freeze" }));
    expect(freezeFormulas).not.toHaveBeenCalled();
    const message = screen.getByRole("group", { name: "Message" });
    expect(message).toHaveTextContent(
      /12 IIJ formulas.*old values.*2 show errors and stay.*#.*Sheet1!B9/,
    );
    await user.click(within(message).getByRole("button", { name: "Keep what # refers to" }));
    expect(freezeFormulas).toHaveBeenCalledWith(
      "workbook",
      expect.objectContaining({ spillReferences: "keep" }),
    );
    expect(screen.getByRole("group", { name: "Message" })).toHaveTextContent(
      "12 IIJ formulas are now values. Source: IIJ’s documents up to 2013-03-31. Protected, left as they are: Locked.",
    );
  });

  test("repairs and recalculates", async () => {
    const { user } = await openPane({
      workbook: answeringWorkbook({
        repairFormulas: () => Promise.resolve({ repaired: 2, protectedSheets: [] }),
      }),
    });
    await user.click(screen.getByRole("tab", { name: "Tools" }));
    await user.click(screen.getByRole("button", { name: "Repair" }));
    expect(screen.getByRole("group", { name: "Message" })).toHaveTextContent(
      "2 formulas repaired.",
    );
    await user.click(screen.getByRole("button", { name: "Recalculate" }));
    const question = screen.getByRole("group", { name: "Message" });
    expect(question).toHaveTextContent(/all open workbooks/);
    await user.click(within(question).getByRole("button", { name: "Recalculate" }));
    expect(screen.getByRole("group", { name: "Message" })).toHaveTextContent(
      "Everything is calculated again.",
    );
  });

  test("follows what takes longer than a second, and Cancel stops it", async () => {
    const freezeFormulas: Workbook["freezeFormulas"] = (_scope, { progress } = {}) => {
      progress?.onProgress?.({ step: "reading", done: 3, all: 12 });
      return new Promise((_resolve, reject) => {
        progress?.signal?.addEventListener("abort", () => {
          reject(new CancelledError("Cancelled"));
        });
      });
    };
    const explainError = (error: unknown) => explainHostError(error, "en");
    const { user } = await openPane({
      workbook: answeringWorkbook({ freezeFormulas, explainError }),
    });
    await user.click(screen.getByRole("tab", { name: "Tools" }));
    await user.click(screen.getByRole("button", { name: "Freeze" }));
    const message = screen.getByRole("group", { name: "Message" });
    await user.click(within(message).getByRole("button", { name: "Freeze" }));
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
    const bar = { name: "Reading what formulas show: 25%" };
    expect(await screen.findByRole("progressbar", bar, { timeout: 3000 })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(screen.getByRole("alert")).toHaveTextContent("Cancelled. The workbook is as it was.");
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
  });
});
