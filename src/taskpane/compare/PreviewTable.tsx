import { comparedPairs, type ComparisonChoice } from "../../plans/comparisons/comparedTable";
import { columnHead } from "../../plans/tables/headerRows";
import { nameColumn } from "../../plans/tables/texts/nameColumn";
import { SHEET_TEXTS } from "../../plans/tables/texts/sheetTexts";
import { useLocale, useTexts } from "../texts/useTexts";
import { preview } from "./previewLines";
import type { PreviewLine } from "./previewLines";

interface PreviewTableProps {
  readonly choice: ComparisonChoice;
}

/**
 * What the sheet will show. A line's name stands above its figures, which leaves them the pane's
 * width; wider than that, they scroll under their names.
 */
export function PreviewTable({ choice }: PreviewTableProps) {
  const texts = useTexts();
  const locale = useLocale();
  const names = choice.columns.map((column) => nameColumn(column, locale));
  const { spans, ends, lines } = preview(choice);
  const between = (from: number, to: number) => `${names[from]} → ${names[to]}`;
  const compared = [
    ...comparedPairs(choice).flatMap(([from, to]) =>
      choice.differences.map((kind) => ({ kind, pair: between(from, to) })),
    ),
    ...ends.map(({ kind, from, to }) => ({ kind, pair: between(from, to) })),
  ];

  return (
    // A keyboard reaches what is out of sight only if the scrolling part takes the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div aria-label={texts.preview} className="preview" role="region" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {[...names, ...spans.map((span) => columnHead(span, locale))].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            {compared.map(({ kind, pair }, index) => (
              <th key={`${index} ${pair} ${kind}`} scope="col" title={pair}>
                {SHEET_TEXTS[kind][locale]}
              </th>
            ))}
          </tr>
        </thead>
        {lines.map((line) => (
          <PreviewGroup key={line.metric} line={line} />
        ))}
      </table>
    </div>
  );
}

function PreviewGroup({ line }: { readonly line: PreviewLine }) {
  const locale = useLocale();
  const cells = [...line.figures, ...line.differences];
  const label = line.label[locale];
  return (
    <tbody aria-label={label} className={line.isTotal ? "preview-total" : undefined}>
      <tr>
        <th colSpan={cells.length} scope="rowgroup">
          <span className="preview-name">{label}</span>
        </th>
      </tr>
      <tr>
        {cells.map((text, index) => (
          <td key={index}>{text}</td>
        ))}
      </tr>
    </tbody>
  );
}
