import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Frame, Page } from "playwright-core";

/** IBM's engine, as a script for a page. */
const ENGINE = readFileSync(resolve("node_modules/accessibility-checker-engine/ace.js"), "utf8");

/** What the engine found at an element. */
export interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly snippet: string;
  /** Inside Univer's own interface, which is not ours to write. */
  readonly isUniver: boolean;
}

/** Lets the engine into a page whose policy keeps out scripts of others. */
export async function letEngineIn(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setBypassCSP", { enabled: true });
}

/** What fails the WCAG 2.2, levels A and AA, for certain; what the engine only suspects is left out. */
export async function checkAccessibility(frame: Frame): Promise<readonly Finding[]> {
  if (!(await frame.evaluate(() => "ace" in window))) await frame.evaluate(ENGINE);
  return frame.evaluate(async () => {
    interface Result {
      readonly ruleId: string;
      readonly value: readonly [string, string];
      readonly message: string;
      readonly snippet: string;
      readonly node?: Element;
    }
    const { ace } = window as unknown as {
      readonly ace: {
        readonly Checker: new () => {
          check(at: Document, rules: readonly string[]): Promise<{ results: readonly Result[] }>;
        };
      };
    };
    // What is folded up is checked too.
    for (const folded of document.querySelectorAll("details")) folded.open = true;
    const { results } = await new ace.Checker().check(document, ["WCAG_2_2"]);
    return results
      .filter(({ value: [level, outcome] }) => level === "VIOLATION" && outcome === "FAIL")
      .map(({ ruleId, message, snippet, node }) => ({
        ...{ rule: ruleId, message, snippet: snippet.slice(0, 160) },
        isUniver: Boolean(
          (node?.nodeType === 1 ? node : node?.parentElement)?.closest("[class*=univer]"),
        ),
      }));
  });
}
