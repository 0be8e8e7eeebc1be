import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { sourceTexts } from "../../dataset/sources/sourceTexts";
import { labelUnder } from "../../domain/metric";
import type { Locale } from "../../domain/locale";
import { findPeriod, type Period } from "../../domain/periods/period";
import { periodHead, periodLabel } from "../../domain/periods/periodNames";
import { isTaken, type ComparedFigure } from "../../filings/comparedFigure";
import { explainContradiction, explainNotice } from "../../filings/explainFiling";
import type { FiledStatement } from "../../filings/filedStatement";
import { figureId, type FilingFigure, type FilingStandard } from "../../filings/filing";
import type { FilingPreview } from "../tasks/filingPreview";
import { formatFigure, type WrittenFigure } from "../texts/formatFigure";
import { useLocale, useTexts } from "../texts/useTexts";
import { FILING_TEXTS } from "./filingTexts";

interface FilingPreviewTableProps {
  readonly preview: FilingPreview;
  readonly busy: boolean;
  readonly onAdd: (filed: FiledStatement) => void;
  readonly onCancel: () => void;
}

/** What a filing says beside what is known, before anything is added; or why it is refused. */
export function FilingPreviewTable({ preview, ...rest }: FilingPreviewTableProps) {
  const locale = useLocale();
  if (preview.kind === "read") return <ReadFiling preview={preview} {...rest} />;
  return (
    <p className="filing-refused" role="alert">
      {FILING_TEXTS[locale].refused(preview.file)} {preview.reason[locale]}
    </p>
  );
}

interface ReadFilingProps extends Omit<FilingPreviewTableProps, "preview"> {
  readonly preview: Extract<FilingPreview, { kind: "read" }>;
}

function ReadFiling({ preview, busy, onAdd, onCancel }: ReadFilingProps) {
  const locale = useLocale();
  const texts = FILING_TEXTS[locale];
  const pane = useTexts();
  const [usesRestated, setUsesRestated] = useState(false);
  const { compared, filed, later } = preview;
  const count = (standing: ComparedFigure["standing"]) =>
    compared.figures.filter((one) => one.standing === standing).length;
  const restated = count("restated");
  const unused = count("unused");
  const taken = compared.figures.filter(isTaken).length;
  return (
    <div className="filing-preview">
      <FigureTable preview={preview} />
      {unused > 0 && <p className="hint">{texts.unused(unused)}</p>}
      <Remarks preview={preview} />
      {restated > 0 && (
        <>
          <Checkbox
            checked={usesRestated}
            label={texts.useRestated(restated)}
            onChange={(_, { checked }) => {
              setUsesRestated(checked === true);
            }}
          />
          <p className="hint">{texts.restatedHint}</p>
        </>
      )}
      <div className="actions">
        {taken > 0 && later === undefined ? (
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => {
              onAdd(usesRestated ? { ...filed, usesRestated } : filed);
            }}
          >
            {texts.add(taken)}
          </Button>
        ) : (
          <p>
            {later === undefined
              ? texts.nothingNew
              : texts.later(sourceTexts(locale).document(later))}
          </p>
        )}
        <Button onClick={onCancel}>{pane.cancel}</Button>
      </div>
    </div>
  );
}

/** What was left out, and why, with the names of figures in the reader's language. */
function Remarks({ preview }: Pick<ReadFilingProps, "preview">) {
  const locale = useLocale();
  const { filing, compared } = preview;
  const remarks = [
    ...compared.contradictions.map(explainContradiction),
    ...filing.notices.map(explainNotice),
  ];
  return remarks.map((remark, index) => (
    <p className="hint" key={index}>
      {sourceTexts(locale).formula(remark[locale])}
    </p>
  ));
}

function FigureTable({ preview }: Pick<ReadFilingProps, "preview">) {
  const texts = FILING_TEXTS[useLocale()];
  const { title, published, isCorrection } = preview.filing.document;
  const caption = texts.preview(title, texts.day(published));
  const shown = preview.compared.figures.filter(({ standing }) => standing !== "unused");
  return (
    <>
      <p>
        {caption} {isCorrection && texts.correction} {texts.inMillions}
      </p>
      {/* A keyboard reaches what is out of sight only if the scrolling part takes the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div aria-label={caption} className="filing-figures" role="region" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.figure}</th>
              <th scope="col">{texts.filed}</th>
              <th scope="col">{texts.known}</th>
              <th aria-label={caption} scope="col" />
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <FigureRow compared={one} key={nameOf(one)} standard={preview.filing.standard} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function nameOf({ figure }: ComparedFigure): string {
  return [figure.metric, figure.period, figure.column].join(" ");
}

interface FigureRowProps {
  readonly compared: ComparedFigure;
  readonly standard: FilingStandard | undefined;
}

function FigureRow({ compared, standard }: FigureRowProps) {
  const locale = useLocale();
  const texts = FILING_TEXTS[locale];
  const { figure, metric, known, standing } = compared;
  const target = figure.column === "forecast" ? ` ${texts.target}` : "";
  const period = findPeriod(figure.period);
  return (
    <tr className={`filing-${standing}`}>
      <th scope="row">
        {metric ? labelUnder(metric, [standard === "IFRS" ? standard : undefined])[locale] : ""}{" "}
        {period ? nameOfPeriod(period, locale) : figure.period}
        {target}
        {known && standing !== "agrees" && (
          <small>
            {known.document
              ? texts.knownFrom(sourceTexts(locale).document(known.document))
              : texts.workedOut}
          </small>
        )}
      </th>
      <td>{writeFiled(figure, locale)}</td>
      <td>{known && writeValue(figure, known, locale)}</td>
      <td>{standing !== "unused" && texts.standings[standing]}</td>
    </tr>
  );
}

/** A range as it is printed; any other figure as the pane writes figures. */
function writeFiled(figure: FilingFigure, locale: Locale): string {
  if (!figure.printed.includes("–")) return writeValue(figure, figure, locale);
  return locale === "ja" ? figure.printed.replace(/ ?– ?/, "～") : figure.printed;
}

/** A day with its words, anything longer by the head of its column. */
function nameOfPeriod(period: Period, locale: Locale): string {
  return (period.kind === "instant" ? periodLabel : periodHead)(period, locale);
}

/** A value of a figure's place, money in millions. */
function writeValue(
  figure: FilingFigure,
  { value, decimals }: Pick<WrittenFigure, "value" | "decimals">,
  locale: Locale,
): string {
  const { scenario } = figureId(figure);
  const { unit } = figure;
  return formatFigure({ unit, scenario, status: "reported", value, decimals }, "million", locale);
}
