import { readArgument } from "../../../src/functions/arguments/cellArgument";
import type { CellAnswer } from "../../../src/functions/answers/answer";
import { AnswerMemory } from "../../../src/functions/cells/answerMemory";
import { SpilledCells } from "../../../src/functions/cells/spilledCells";
import { grid, value } from "../../../src/functions/catalogue/value";
import { revenue, sga } from "../../../src/functions/catalogue/incomeStatement";
import { balance, kpi } from "../../../src/functions/catalogue/items";
import { chooseDateSystem } from "../../../src/functions/arguments/dateSystem";
import { explainProblem } from "../../../src/domain/sentences/explainProblem";
import { metrics } from "../../../src/functions/catalogue/catalogue";
import { series, table } from "../../../src/functions/catalogue/series";
import { parseTruth } from "../../../src/functions/arguments/truthArgument";

function numberOf(answer: CellAnswer): unknown {
  if (!answer.ok) return answer.problem.code;
  const { value: shown } = answer;
  return shown.kind === "figure" ? shown.number : shown;
}

function cellsOf(answer: CellAnswer): readonly (readonly unknown[])[] {
  if (!answer.ok || answer.value.kind !== "block") return [];
  return answer.value.rows.map((row) =>
    row.map((cell) => {
      if (typeof cell !== "object") return cell;
      if (cell.kind === "figure") return cell.number;
      if (cell.kind === "detail") return cell.told;
      return cell.kind === "gap" ? cell.problem.code : cell.text.en;
    }),
  );
}

function labelsOf(answer: CellAnswer): readonly unknown[] {
  return cellsOf(answer).map(([label]) => label);
}

describe("what a cell passes", () => {
  test.each([null, undefined, "", "  ", [[""]], [[null]]])(
    "CF7 %j is an empty argument",
    (passed) => {
      expect(readArgument(passed).kind).toBe("empty");
      expect(numberOf(revenue("4Q11", passed, passed))).toBe(26_563);
      expect(numberOf(revenue(passed))).toBe("argument-missing");
    },
  );

  test("CF7 a range of one cell is its cell, and a figure with a card its number", () => {
    expect(numberOf(revenue([["4Q11"]], [[null]]))).toBe(26_563);
    expect(readArgument({ type: "Double", basicValue: 40_999, properties: {} })).toEqual({
      kind: "number",
      number: 40_999,
    });
  });

  test.each([[[["4Q11", "3Q11"]]], [true], [{}], [new Error("#REF!")]])(
    "CF3 %j is no period, and the problem says so",
    (passed) => {
      expect(numberOf(revenue(passed))).toBe("argument-unreadable");
    },
  );

  test.each([
    [true, true],
    [1, true],
    ["ＴＲＵＥ", true],
    [0, false],
    ["no", false],
    [null, true],
  ])("a truth value %j is %j", (passed, truth) => {
    expect(parseTruth(passed, { name: "headers", otherwise: true })).toEqual({
      ok: true,
      value: truth,
    });
  });
});

describe("names", () => {
  test.each([
    "revenue.atm",
    "REVENUE-ATM",
    "atm  revenue",
    "ＡＴＭ運営事業売上高",
    "ATM operation",
  ])("CF8 CF9 %s is ATM revenue", (name) => {
    expect(numberOf(value(name, "4Q11"))).toBe(402);
  });

  test("CF10 a segment goes by the names of its revenue", () => {
    expect(numberOf(sga("4Q11", "ATM operation"))).toBe(34);
    expect(numberOf(sga("4Q11", "ＡＴＭ運営事業"))).toBe(34);
  });

  test("an item of another kind is not understood", () => {
    expect(numberOf(balance("Revenue", "FY11"))).toBe("choice-unknown");
    expect(numberOf(kpi("Revenue", "FY11"))).toBe("choice-unknown");
  });
});

describe("periods", () => {
  test.each(["2012-03-31", "4Q11", "FY11", 40_999])(
    "CF11 CF12 %s is the day that the balance sheet of March 2012 is of",
    (period) => {
      expect(numberOf(balance("Cash", period))).toBe(13_537);
    },
  );

  test("CF11 a day is the quarter it falls in", () => {
    expect(numberOf(revenue("2012-01-01"))).toBe(26_563);
    expect(numberOf(revenue(40_910))).toBe(26_563);
    expect(numberOf(revenue(40_909))).toBe("figure-absent"); // The first of a month: a typed "Jan-12".
    expect(numberOf(balance("Cash", 201_203))).toBe(13_537);
    expect(numberOf(balance("Cash", 20_120_331))).toBe(13_537);
  });

  test("CF11 a date is counted from the workbook's first day, also where its cell is formatted as text", () => {
    chooseDateSystem(1904);
    const asked = [39_537, "39537", " ３９５３７ ", 20_120_331].map((day) => balance("Cash", day));
    chooseDateSystem(1900);
    expect(asked.map(numberOf)).toEqual([13_537, 13_537, 13_537, 13_537]);
  });
});

describe("blocks", () => {
  test("CF4 a grid says of each cell why it is empty; an empty label leaves its cells empty", () => {
    const answer = grid([["revenue.atm"], [""], ["nonsense"]], [["4Q11", "4Q19"]]);
    expect(cellsOf(answer)).toEqual([
      [402, "figure-absent"],
      ["", ""],
      ["metric-unknown", "metric-unknown"],
    ]);
  });

  test("a grid turns where its labels stand the other way", () => {
    expect(cellsOf(grid([["revenue.atm", "cost.atm"]], [["3Q11"], ["4Q11"]]))).toEqual([
      [361, 360],
      [402, 369],
    ]);
  });

  test("a grid has limits, and says which", () => {
    const many = Array.from({ length: 300 }, () => ["revenue"]);
    expect(numberOf(grid(many, many))).toBe("too-many-cells");
  });

  test("CF4 a table leaves empty what is not known, and leaves out metrics without a figure", () => {
    expect(cellsOf(table("capex", "FY10", "FY11"))).toEqual(
      expect.arrayContaining([
        ["Capital expenditures (JPY million)", "FY10", "FY11"],
        ["Capital expenditures, cloud", 1_600, 4_300],
      ]),
    );
  });
});

describe("spans", () => {
  test("are over the kind of period that has most figures, where nothing else is said", () => {
    expect(labelsOf(series("capex"))).toEqual(["Period", "FY10", "FY11"]);
    expect(labelsOf(series("revenue.network"))).toEqual([
      "Period",
      "FY08",
      "FY09",
      "FY10",
      "FY11",
      "FY12",
      ...["FY13", "FY14", "FY15", "FY16"],
    ]);
    expect(labelsOf(series("employees"))[1]).toBe("2011-03-31");
    expect(cellsOf(table("cash-flow"))[0]).toEqual([
      "Consolidated cash flow, US GAAP FY11 - FY13, IFRS FY18 - FY22 (JPY million)",
      ...["FY11", "FY12", "FY13", "FY18", "FY19", "FY21", "FY22"],
    ]);
  });

  test("say why they are empty where their one end lies beyond the figures", () => {
    expect(cellsOf(series("revenue", "4Q30"))[1]).toEqual(["4Q30", "figure-absent"]);
    expect(numberOf(table("income-statement", "FY30"))).toBe("figure-absent");
    expect(numberOf(series("revenue", "4Q11", "1Q11"))).toBe("span-reversed");
  });

  test("do not go on for ever where LATEST is counted back too far", () => {
    const answer = series("revenue", null, "LATEST-99");
    expect(answer).toMatchObject({ problem: { code: "figure-absent", period: "LATEST-99" } });
  });
});

describe("the catalogue", () => {
  test("is searched for what a metric's argument understands, too", () => {
    expect(labelsOf(metrics("revenue growth"))).toEqual(["Id", "revenue.yoy"]);
  });
});

test("a period in the metric's place is called one", () => {
  const answer = value("4Q11", "revenue");
  const { problem } = answer.ok ? { problem: undefined } : answer;
  expect(problem && explainProblem(problem, "en")).toMatch(
    / It is a period: the metric comes first\./,
  );
  expect(problem && explainProblem(problem, "ja")).toContain("期間は項目の後に");
});

test("a text that no name is as long as is refused with its beginning, and names nothing by it", () => {
  for (const end of [". ".repeat(100), "x".repeat(300), "(".repeat(32_000)]) {
    const answer = value(`Revenue${end}cost`, "4Q11");
    const { problem } = answer.ok ? { problem: undefined } : answer;
    expect(problem && explainProblem(problem, "en")).toMatch(/^metric: "Revenue.{1,60}…?"/);
  }
});

describe("AnswerMemory", () => {
  test("finds what was kept for the same question, and nothing for any other", () => {
    const memory = new AnswerMemory(2, 100);
    const questions = [["a"], ["1"], [1], [true], [], [null, 1], ["a", 1], [[["a", "b"]], 1]];
    const ranges = [[[["a", "b"]]], [[["a"], ["b"]]], [[["a", "b"], []]]];
    for (const [answer, asked] of [...questions, ...ranges].entries()) {
      expect(memory.get(asked)).toBeUndefined();
      memory.keep(asked, answer);
    }
    for (const [answer, asked] of [...questions, ...ranges].entries()) {
      const anew = JSON.parse(JSON.stringify(asked)) as readonly unknown[];
      for (const same of [asked, anew, [...anew, undefined], [...anew, null]])
        expect(memory.get(same)).toBe(answer);
    }
  });

  test("finds questions without ranges at once, and leaves those with ranges to a longer look", () => {
    const memory = new AnswerMemory(2, 100);
    const [single, range] = [
      ["a", "b"],
      [[["a", "b"]], "b"],
    ];
    for (const asked of [single, range]) memory.keep(asked, asked);
    const unknown = [["a", "c"], ["c", "b"], ["a"], []];
    const passed = [single, range, ...unknown];
    const none = unknown.map(() => undefined);
    expect(passed.map((asked) => memory.find(...asked))).toEqual([single, undefined, ...none]);
    expect(passed.map((asked) => memory.get(asked))).toEqual([single, range, ...none]);
  });

  test("looks at no more arguments than the function has", () => {
    const memory = new AnswerMemory(1, 100);
    memory.keep(["a", {}], "kept");
    expect(memory.get(["a", "b"])).toBe("kept");
  });

  test("keeps no question whose arguments are objects, and forgets rather than grow", () => {
    const memory = new AnswerMemory(1, 3);
    const object = {};
    memory.keep([object], "kept");
    expect(memory.get([object])).toBeUndefined();
    for (const text of ["a", "b", "c", "d"]) memory.keep([text], "kept");
    expect(memory.get(["a"])).toBe("kept");
    memory.keep(["e"], "kept");
    expect(["a", "e"].map((text) => memory.get([text]))).toEqual([undefined, "kept"]);
  });

  test("keeps no question with a text that is longer than any name", () => {
    const memory = new AnswerMemory(1, 100);
    const isKept = (asked: unknown) => {
      memory.keep([asked], "kept");
      return memory.get([asked]) !== undefined;
    };
    expect(["a".repeat(80), "a".repeat(81), [["a".repeat(32_767)]]].map(isKept)).toEqual([
      ...[true, false, false],
    ]);
  });

  test("counts every cell of an answer, so that blocks do not pile up", () => {
    const memory = new AnswerMemory(1, 100);
    const block = new SpilledCells(Array.from({ length: 60 }, () => [1]));
    const isKept = (asked: string) => memory.get([asked]) === block;
    for (const asked of ["a", "b"]) memory.keep([asked], block);
    expect(["a", "b"].map(isKept)).toEqual([true, true]);
    memory.keep(["c"], block);
    expect(["a", "b", "c"].map(isKept)).toEqual([false, false, true]);
  });
});
