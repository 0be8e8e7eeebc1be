import { cleanup, screen, within } from "@testing-library/react";
import { comparisonPresets } from "../../src/plans/comparisons/comparisonPresets";
import type { Trace } from "../../src/excel/formulas/traceSelection";
import { listStatements } from "../../src/dataset/metrics";
import { answeringWorkbook, insertOf, openPane } from "../taskpane/openPane";
import { englishIn } from "./latin";
import { faultsIn, misreadable } from "./style";

afterEach(cleanup);

/** What quotes a document as it is printed. */
const QUOTED = ["箇所", "行", "列", "資料の表記"];

/** Every text on the page, and what is read aloud or shown under the pointer; what quotes is left out. */
function shownTexts(): readonly string[] {
  const told = [...document.querySelectorAll("body *")].filter(
    (element) =>
      !["STYLE", "SCRIPT", "CODE", "TEXTAREA"].includes(element.tagName) &&
      !QUOTED.includes(element.previousElementSibling?.textContent ?? ""),
  );
  return told.flatMap((element) => [
    ...["aria-label", "title", "placeholder", "alt"].flatMap(
      (name) => element.getAttribute(name) ?? [],
    ),
    [...element.childNodes]
      .flatMap((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? "") : []))
      .join(""),
  ]);
}

function expectJapanese(): void {
  const texts = shownTexts().filter((text) => text.trim() !== "");
  expect(texts.length).toBeGreaterThan(10);
  expect(englishIn(texts)).toEqual({});
  expect(faultsIn(texts)).toEqual({});
  expect(misreadable(texts)).toEqual([]);
}

const TRACE: Trace = {
  sheet: "ATM",
  address: "M9",
  formula: "=M8/L8-1",
  value: 1.56,
  figures: ["FY11", "FY24"].map((period) => ({
    sheet: "ATM",
    address: "M8",
    id: "GROWTH",
    formula: "=IIJ.GROWTH($A8,M$5)",
    value: 0.18,
    arguments: ["net-income", period],
  })),
};

const workbook = answeringWorkbook({
  listInserts: () => Promise.resolve([insertOf("損益計算書"), insertOf("比較")]),
  traceSelection: () => Promise.resolve(TRACE),
});

const open = () => openPane({ workbook, locale: "ja" });
type User = Awaited<ReturnType<typeof open>>["user"];

async function search(user: User, text: string): Promise<void> {
  const box = screen.getByRole("combobox", { name: "数値を検索" });
  await user.clear(box);
  await user.type(box, text);
}

/** Opens whatever is folded. */
async function unfold(user: User): Promise<void> {
  for (const button of screen.queryAllByRole("button", { expanded: false })) {
    await user.click(button);
    expectJapanese();
  }
}

describe("the pane in Japanese, wherever it is walked", () => {
  test("lists every statement's figures", async () => {
    const { user } = await open();
    const statements = screen.getByRole("combobox", { name: "分類" });
    for (const { id } of listStatements()) {
      await user.selectOptions(statements, id);
      expectJapanese();
    }
  });

  test.each(["売上高", "営業利益", "クラウド設備投資", "ROE", "モバイル回線数", "配当金"])(
    "shows %s with its periods, its source and what it is made of",
    async (name) => {
      const { user } = await open();
      await search(user, name);
      const found = screen.getByRole("listbox", { name: "見つかった数値" });
      const [first] = within(found).getAllByRole("option");
      if (first) await user.click(first);
      const periods = screen.getByRole("combobox", { name: "期間" });
      const figure = screen.getByRole("region", { name: "数値" });
      for (const period of within(periods).getAllByRole("option").slice(-8)) {
        await user.selectOptions(periods, period);
        expect(figure).toBeVisible();
        expectJapanese();
      }
    },
  );

  test.each(["経常利益", "会社予想", "有利子負債", "ほげほげ"])(
    "says what it knows of %s",
    async (text) => {
      const { user } = await open();
      await search(user, text);
      expectJapanese();
    },
  );

  test("offers models, and what can be done with those inserted", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("tab", { name: "モデル" }));
    expectJapanese();
    await unfold(user);
  });

  test("compares whatever is asked", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("tab", { name: "比較" }));
    const questions = screen.getByRole("combobox", { name: "比較の種類" });
    for (const { id } of comparisonPresets()) {
      await user.selectOptions(questions, id);
      expectJapanese();
    }
  });

  test("traces a cell", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("tab", { name: "出典" }));
    await user.click(screen.getByRole("button", { name: "選択したセルの出典をたどる" }));
    expectJapanese();
  });

  test("has tools, and asks and tells what they do", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("tab", { name: "ツール" }));
    expectJapanese();
    await unfold(user);
    for (const name of ["値に変換", "修復", "再計算"]) {
      const [button] = screen.getAllByRole("button", { name });
      if (button) await user.click(button);
      expectJapanese();
    }
  });
});
