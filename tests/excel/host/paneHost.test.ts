import { findFormulaObstacle } from "../../../src/excel/host/paneHost";

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

/** An Excel that speaks a language on a platform, with or without custom functions. */
function openExcel({ language = "en-US", platform = "PC", functions = true }) {
  Object.assign(globalThis, {
    Office: {
      PlatformType: { PC: "PC", iOS: "iOS" },
      context: {
        displayLanguage: language,
        platform,
        requirements: {
          isSetSupported: (set: string) => set !== "CustomFunctionsRuntime" || functions,
        },
      },
    },
  });
}

describe("an obstacle to formulas", () => {
  test.each(["en-US", "ja-JP", "trv-TW"])("is not found where Excel speaks %s", (language) => {
    openExcel({ language });
    expect(findFormulaObstacle()).toBeUndefined();
  });

  test.each(["tr-TR", "tr"])(
    "is Excel in Turkish, %s, which refuses custom functions",
    (language) => {
      openExcel({ language });
      expect(findFormulaObstacle()).toBe("turkish");
    },
  );

  test("is an iPad, which has no custom functions, whatever its language", () => {
    openExcel({ platform: "iOS", functions: false, language: "tr-TR" });
    expect(findFormulaObstacle()).toBe("ipad");
  });

  test("is any other Excel without custom functions", () => {
    openExcel({ functions: false });
    expect(findFormulaObstacle()).toBe("no-functions");
  });
});
