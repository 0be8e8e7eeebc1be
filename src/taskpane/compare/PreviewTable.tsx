import { findMetric } from "../../dataset/metrics";
import type { ComparisonChoice } from "../../plans/comparedTable";
import { nameColumn } from "../../plans/nameColumn";
import { useLocale, useTexts } from "../texts/useTexts";
import { previewLines } from "./previewLines";
import type { PreviewLine } from "./previewLines";

interface PreviewTableProps {
  readonly choice: ComparisonChoice;
}

/** What the sheet will show; wider than the pane, it scrolls under its labels. */
export function PreviewTable({ choice }: PreviewTableProps) {
  const texts = useTexts();
  const pairs = choice.columns.slice(1).map((column, index) => {
    const before = choice.columns[index];
    return before ? `${nameColumn(before)} → ${nameColumn(column)}` : "";
  });

  return (
    // A keyboard reaches what is out of sight only if the scrolling part takes the focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div aria-label={texts.preview} className="preview" role="region" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.lineHeader}</th>
            {choice.columns.map((column) => (
              <th key={nameColumn(column)} scope="col">
                {nameColumn(column)}
              </th>
            ))}
            {pairs.flatMap((pair) =>
              choice.differences.map((difference) => (
                <th key={`${pair} ${difference}`} scope="col" title={pair}>
                  {texts.differences[difference]}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {previewLines(choice).map((line) => (
            <PreviewRow key={line.metric} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PreviewRow({ line }: { readonly line: PreviewLine }) {
  const locale = useLocale();
  const cells = [...line.figures, ...line.differences];
  return (
    <tr className={line.isTotal ? "preview-total" : undefined}>
      <th scope="row">{findMetric(line.metric)?.label[locale] ?? line.metric}</th>
      {cells.map((text, index) => (
        <td key={index}>{text}</td>
      ))}
    </tr>
  );
}
