import { escapeAttribute, escapeMarkup } from "../domain/texts/markup";
import type { SiteLanguage } from "./siteTexts";

/** What frames a page of the site. */
export interface PageFrame {
  readonly language: SiteLanguage;
  readonly title: string;
  readonly description: string;
  /** How a page of this folder names the site's own folder: "" or "../". */
  readonly root: string;
  /** The front page's script as well. */
  readonly hasScript: boolean;
}

/** A page of the site around its body. No inline script and no inline style: its policy forbids both. */
export function formatPage(
  { language, title, description, root, hasScript }: PageFrame,
  body: string,
): string {
  const script = hasScript ? `\n<script src="${root}front.js" defer></script>` : "";
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<meta name="description" content="${escapeAttribute(description)}">
<link rel="icon" href="${root}assets/icon-32.png">
<link rel="stylesheet" href="${root}front.css">${script}
</head>
<body>
${body}
</body>
</html>
`;
}
