import { comparedPairs, type ComparisonChoice } from "../../plans/comparisons/comparedTable";
import { nameColumn } from "../../plans/tables/texts/nameColumn";
import { SHEET_TEXTS } from "../../plans/tables/texts/sheetTexts";
import { useLocale, useTexts } from "../texts/useTexts";
import { previewLines } from "./previewLines";
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
  const pairs = comparedPairs(choice).map(([from, to]) => `${names[from]} → ${names[to]}`);

  return (
    // A keyboard reaches what is out of sight only if the scrolling part takes the focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div aria-label={texts.preview} className="preview" role="region" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            {pairs.flatMap((pair) =>
              choice.differences.map((difference) => (
                <th key={`${pair} ${difference}`} scope="col" title={pair}>
                  {SHEET_TEXTS[difference][locale]}
                </th>
              )),
            )}
          </tr>
        </thead>
        {previewLines(choice).map((line) => (
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
