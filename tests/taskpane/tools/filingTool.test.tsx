import { screen, within } from "@testing-library/react";
import { findFact, factsOf } from "../../../src/dataset/figures";
import { findPeriod } from "../../../src/domain/periods/period";
import { answerWithFilings } from "../../../src/filings/addedFilings";
import { reportZip } from "../../filings/fixture";
import { englishIn } from "../../japanese/latin";
import { answeringWorkbook, openPane } from "../openPane";

function fileOf(bytes: Uint8Array, name: string): File {
  const file = new File([], name);
  // jsdom's files have no arrayBuffer.
  file.arrayBuffer = () => Promise.resolve(bytes.slice().buffer);
  return file;
}

const REPORT = fileOf(
  reportZip({
    ...{ year: 2031, quarter: 1, filed: "2031年８月９日" },
    lines: [["SalesIFRS", "98,765", "87,654", "12.7"]],
  }),
  "report.zip",
);

function revenue() {
  const period = findPeriod("1Q31");
  return period && findFact({ metric: "revenue", period, scenario: "actual" })?.value;
}

/** A workbook that keeps a part, as Excel does. */
function keepingWorkbook(kept?: string) {
  let part = kept;
  return answeringWorkbook({
    readFilingPart: () => Promise.resolve(part),
    keepFilingPart: (text) => {
      part = text;
      return Promise.resolve();
    },
  });
}

afterEach(() => {
  answerWithFilings([]);
});

describe("Add a filing", () => {
  test("lists in Japanese what has been added by its Japanese name", async () => {
    const { user } = await openPane({ workbook: keepingWorkbook(), locale: "ja" });
    await user.click(screen.getByRole("tab", { name: "ツール" }));
    await user.upload(
      await screen.findByLabelText("ファイルを選択…", { selector: "input" }),
      REPORT,
    );
    await user.click(await screen.findByRole("button", { name: /^\d+件を追加$/ }));
    const [list] = await screen.findAllByRole("list");
    expect(list).toHaveTextContent("決算短信");
    expect(list).not.toHaveTextContent("earnings report");
  });

  test("shows in Japanese what a filing says, with losses as IIJ prints them", async () => {
    const { user } = await openPane({ workbook: keepingWorkbook(), locale: "ja" });
    await user.click(screen.getByRole("tab", { name: "ツール" }));
    const loss = reportZip({
      ...{ year: 2031, quarter: 1, filed: "2031年8月9日" },
      lines: [
        ["SalesIFRS", "98,765"],
        ["OperatingIncomeIFRS", "-1,234"],
      ],
    });
    const box = await screen.findByLabelText("ファイルを選択…", { selector: "input" });
    await user.upload(box, fileOf(loss, "a.zip"));
    const table = await screen.findByRole("region", { name: /2031年8月9日提出/ });
    const rows = within(table);
    expect(rows.getByRole("row", { name: /売上収益.* 2032年3月期1Q 98,765 新規/ })).toBeVisible();
    expect(rows.getByRole("row", { name: /営業利益.* △1,234 新規/ })).toBeVisible();
    expect(englishIn([table.parentElement?.textContent ?? ""])).toEqual({});
  });

  test("shows what is new, adds it, keeps it in the workbook, and takes it away", async () => {
    const workbook = keepingWorkbook();
    const { user } = await openPane({ workbook });
    await user.click(screen.getByRole("tab", { name: "Tools" }));
    await user.upload(
      await screen.findByLabelText("Choose a file…", { selector: "input" }),
      REPORT,
    );
    const table = await screen.findByRole("region", { name: /filed 2031-08-09/ });
    expect(within(table).getByRole("row", { name: /Revenue.* 1Q31 98,765 new/i })).toBeVisible();
    expect(revenue()).toBeUndefined();
    await user.click(screen.getByRole("button", { name: /^Add \d+ figures$/ }));
    const list = await screen.findByRole("list", { name: "Added to this workbook" });
    expect(revenue()).toBe("98765000000");
    expect(factsOf("revenue").at(-1)?.printings[0]?.source.isAdded).toBe(true);
    const kept = await workbook.readFilingPart();
    expect(kept).toMatch(/^\{"version":1,/);
    expect(kept?.length).toBeLessThan(2000);
    await user.click(within(list).getByRole("button", { name: /^Remove/ }));
    expect(await screen.findByText(/Choose IIJ/)).toBeVisible();
    expect(revenue()).toBeUndefined();
    expect(await workbook.readFilingPart()).toBeUndefined();

    answerWithFilings([]);
    await openPane({ workbook: keepingWorkbook(kept) });
    expect(revenue()).toBe("98765000000");
  });

  test("says why a file is refused, and adds nothing", async () => {
    const { user } = await openPane({ workbook: keepingWorkbook() });
    await user.click(screen.getByRole("tab", { name: "Tools" }));
    const other = fileOf(reportZip({ year: 2031, quarter: 1, code: "60050", lines: [] }), "b.zip");
    await user.upload(await screen.findByLabelText("Choose a file…", { selector: "input" }), other);
    expect(await screen.findByText(/b\.zip was not read\. .*\(6005\)/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Add \d/ })).not.toBeInTheDocument();
  });

  test.each([
    ["{", /cannot be read any more/],
    ["{}x", /cannot be read any more/],
    ['{"version":1,"filings":[{"document":{}}]}', /cannot be read any more/],
    ['{"version":3,"filings":[]}', /newer version/],
  ])("says that what a workbook kept is damaged: %s", async (text, sentence) => {
    await openPane({ workbook: keepingWorkbook(text) });
    expect((await screen.findAllByText(sentence)).length).toBeGreaterThan(0);
    expect(revenue()).toBeUndefined();
  });
});
