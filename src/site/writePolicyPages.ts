import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  folderOf,
  formatMissingPage,
  formatPolicyPage,
  type MissingFacts,
  type PolicyFacts,
} from "./frontPage";
import { POLICY_PAGES } from "./policyPages";
import { LANGUAGES } from "./siteTexts";

/** Writes privacy, support and terms in every language; their style lies beside them as front.css. */
export function writePolicyPages(folder: string, facts: PolicyFacts): void {
  for (const language of LANGUAGES) {
    const where = join(folder, folderOf(language));
    mkdirSync(where, { recursive: true });
    for (const page of POLICY_PAGES[language])
      writeFileSync(join(where, page.file), formatPolicyPage(language, page, facts));
  }
}

/**
 * Writes 404.html: without one, Cloudflare Pages answers the front page for a script that is missing.
 * Hosts heed it only at the root of a site.
 */
export function writeMissingPage(folder: string, facts: MissingFacts): void {
  writeFileSync(join(folder, "404.html"), formatMissingPage(facts));
}
