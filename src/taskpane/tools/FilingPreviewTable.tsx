import { Button } from "@fluentui/react-components";
import { formatValue } from "../../dataset/facts/formula";
import { isTaken, type ComparedFigure, type FiledStatement } from "../../filings/filedStatement";
import type { FilingPreview } from "../tasks/filingPreview";
import { useLocale, useTexts } from "../texts/useTexts";
import { FILING_TEXTS } from "./filingTexts";

interface FilingPreviewTableProps {
  readonly preview: FilingPreview;
  readonly busy: boolean;
  readonly onAdd: (filed: FiledStatement) => void;
  readonly onCancel: () => void;
}

/** What a filing says beside what is known, before anything is added; or why it is refused. */
export function FilingPreviewTable({ preview, busy, onAdd, onCancel }: FilingPreviewTableProps) {
  const locale = useLocale();
  const texts = FILING_TEXTS[locale];
  const pane = useTexts();
  if (preview.kind === "refused") {
    return (
      <p className="filing-refused" role="alert">
        {texts.refused(preview.file)} {preview.reason[locale]}
      </p>
    );
  }
  const { filing, compared, filed } = preview;
  const { title, published, isCorrection } = filing.document;
  const shown = compared.filter(({ comparison }) => comparison !== "unused");
  const taken = compared.filter(isTaken).length;
  const caption = texts.preview(title, published);
  return (
    <div className="filing-preview">
      <p>
        {caption} {isCorrection && texts.correction}
      </p>
      {/* A keyboard reaches what is out of sight only if the scrolling part takes the focus. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div aria-label={caption} className="filing-figures" role="region" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.figure}</th>
              <th scope="col">{texts.filed}</th>
              <th scope="col">{texts.known}</th>
              <th aria-label={texts.preview(title, published)} scope="col" />
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <FigureRow compared={one} key={nameOf(one)} />
            ))}
          </tbody>
        </table>
      </div>
      {compared.length > shown.length && (
        <p className="hint">{texts.unused(compared.length - shown.length)}</p>
      )}
      {filing.contradictions.map(({ identity, period, figures }) => (
        <p className="hint" key={identity + period}>
          {texts.contradiction(
            identity,
            period,
            figures.map(({ metric, printed }) => `${metric} ${printed}`).join(", "),
          )}
        </p>
      ))}
      {filing.notices.map((notice, index) => (
        <p className="hint" key={index}>
          {texts.notice(notice)}
        </p>
      ))}
      <div className="actions">
        {taken > 0 ? (
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => {
              onAdd(filed);
            }}
          >
            {texts.add(taken)}
          </Button>
        ) : (
          <p>{texts.nothingNew}</p>
        )}
        <Button onClick={onCancel}>{pane.cancel}</Button>
      </div>
    </div>
  );
}

function nameOf({ figure }: ComparedFigure): string {
  return [figure.metric, figure.period, figure.column, figure.bound ?? ""].join(" ");
}

function FigureRow({ compared }: { readonly compared: ComparedFigure }) {
  const locale = useLocale();
  const texts = FILING_TEXTS[locale];
  const { figure, metric, known, comparison } = compared;
  const target = figure.column === "forecast" ? ` ${texts.target}` : "";
  return (
    <tr className={`filing-${comparison}`}>
      <th scope="row">
        {metric?.label[locale] ?? figure.metric} {figure.period}
        {target}
      </th>
      <td>{figure.printed}</td>
      <td>{known && formatValue(known.value, figure.unit, 6)}</td>
      <td>{comparison !== "unused" && texts.comparisons[comparison]}</td>
    </tr>
  );
}
