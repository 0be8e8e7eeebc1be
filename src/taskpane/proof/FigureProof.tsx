import { documentsBehind } from "../../dataset/sources/documentsBehind";
import { sourceTexts } from "../../dataset/sources/sourceTexts";
import type { Fact } from "../../domain/fact";
import type { Metric } from "../../domain/metric";
import type { DisplayUnit } from "../../domain/unit";
import { formatInterval } from "../texts/formatFigure";
import { useLocale, useTexts } from "../texts/useTexts";
import { ProofRow } from "./ProofRow";
import { SourceDetails } from "./SourceDetails";
import { useDefinition } from "./useDefinition";

interface FigureProofProps {
  readonly metric: Metric;
  readonly fact: Fact;
  readonly unit: DisplayUnit;
}

/** Everything that supports a figure: arithmetic, source, interval, note, definition. */
export function FigureProof({ metric, fact, unit }: FigureProofProps) {
  const texts = useTexts();
  const locale = useLocale();
  const definition = useDefinition(metric.id);
  const said = sourceTexts(locale);
  const [first, ...others] = fact.printings;

  return (
    <>
      <dl className="proof">
        <ProofRow term={texts.arithmetic}>{said.formula(fact.formula ?? "")}</ProofRow>
        {!first && (
          <ProofRow term={texts.source}>
            {documentsBehind(fact).map(said.document).join(texts.between)}
          </ProofRow>
        )}
        <ProofRow term={texts.interval}>{formatInterval(fact, unit, locale)}</ProofRow>
        <ProofRow term={texts.note}>{said.note(fact.note ?? "")}</ProofRow>
      </dl>
      {first && <SourceDetails printing={first} title={texts.source} />}
      {others.map((printing) => (
        <SourceDetails
          key={`${printing.source.document} ${printing.source.section} ${printing.source.row} ${printing.source.column}`}
          printing={printing}
          title={texts.otherSource}
        />
      ))}
      <dl className="proof">
        <ProofRow term={texts.definition}>{definition?.[locale]}</ProofRow>
      </dl>
    </>
  );
}
