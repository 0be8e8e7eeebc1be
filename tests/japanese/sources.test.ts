import { readProject } from "../dataset/readProject";
import { JAPANESE_SOURCE_TEXTS } from "../../src/dataset/japanese/sourceTexts";
import { factsOf } from "../../src/dataset/figures";
import { METRIC_IDS } from "../../src/dataset/metrics";
import { readChecks } from "../../src/dataset/checks";
import { englishIn } from "./latin";
import { faultsIn, misreadable } from "./style";

const { document, section, formula, note } = JAPANESE_SOURCE_TEXTS;
const { documents, statements } = readProject();
const facts = METRIC_IDS.flatMap((id) => factsOf(id));

describe("sources in Japanese", () => {
  test("name every document", () => {
    const titles = Object.values(documents).map(({ title }) => title);
    expect(englishIn(titles.map(document))).toEqual({});
    expect(faultsIn(titles.map(document))).toEqual({});
  });

  test("say every note of a figure and every reason of a difference", () => {
    const printed = statements.flatMap(({ rows, text }) => [
      ...rows.flatMap((row) => [row.note ?? "", ...Object.values(row.notes ?? {})]),
      ...text.map((item) => item.note ?? ""),
    ]);
    const notes = [
      ...printed,
      ...facts.map((fact) => fact.note ?? ""),
      ...readChecks().map(({ reason = "" }) => reason),
    ];
    expect(englishIn(notes.map(note))).toEqual({});
    expect(faultsIn(notes.map(note))).toEqual({});
    expect(misreadable(notes.map(note))).toEqual([]);
  });

  test("write the arithmetic of every figure", () => {
    const said = facts.map((fact) => formula(fact.formula ?? ""));
    expect(englishIn(said)).toEqual({});
    expect(faultsIn(said)).toEqual({});
    expect(said.filter((one) => /\[(FY|\dQ|1H|9M)\d\d|\d-\d\d\]/.test(one))).toEqual([]);
  });

  test("call the figures of an arithmetic as their standards do", () => {
    const names = ["営業収益", "売上収益", "売上高"].map(
      (name) => new RegExp(`(?<!\\S)${name}\\[`),
    );
    const said = (period: string) =>
      names.map((name) => name.test(formula(`revenue[${period}] - cost[${period}] = 1`)));
    expect(said("FY11")).toEqual([false, false, true]);
    expect(said("FY24")).toEqual([false, true, false]);
    expect(formula("revenue[9M18] - revenue[1H18] = 1")).toMatch(/^売上(高|収益)\[.* - 売上\1\[/);
    expect(formula("revenue[FY17, IFRS] / 2 = 1")).toMatch(/^売上収益\[/);
  });

  test("leave no word of ours in the places of documents", () => {
    const ours = /\b(as carried by|Copy at|Extract at|page)\b/;
    expect(statements.map((one) => section(one.section)).filter((one) => ours.test(one))).toEqual(
      [],
    );
  });
});
