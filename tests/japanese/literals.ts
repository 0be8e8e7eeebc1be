import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

/** Where Japanese is read and not written: words that people or filings use. */
const READ = /functions\/arguments|domain\/periods\/reading|filings\/(?:forms|xbrl)/;

/**
 * Every Japanese text that stands in the code, but for words that are read, and what texts in English
 * quote; what fills its gaps is left out.
 */
export function readLiterals(): readonly string[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !READ.test(file) && !file.endsWith("englishTexts.ts"))
    .map((file) => `src/${file}`)
    .flatMap((file) =>
      literalsIn(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest)),
    )
    .filter((text) => /[ぁ-ヿ一-鿿]/.test(text));
}

function literalsIn(node: ts.Node): readonly string[] {
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === "en")
    return [];
  const own = textOf(node);
  const inside: string[] = own === undefined ? [] : [own];
  ts.forEachChild(node, (child) => {
    inside.push(...literalsIn(child));
  });
  return inside;
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)]
      .map(({ text }) => text)
      .join(GAP);
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isJsxText(node))
    return node.text.replace(/\{\w+\}/g, GAP);
  return undefined;
}

const GAP = "…";
