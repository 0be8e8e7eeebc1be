import type { Printing } from "../../domain/fact";
import { sourceTexts } from "../../dataset/sources/sourceTexts";
import { useLocale, useTexts } from "../texts/useTexts";
import { ProofRow } from "./ProofRow";

interface SourceDetailsProps {
  readonly title: string;
  readonly printing: Printing;
}

/** Where a figure stands, so that a reader finds it in the document, and how it is printed there. */
export function SourceDetails({ title, printing }: SourceDetailsProps) {
  const texts = useTexts();
  const said = sourceTexts(useLocale());
  const { section, row, column, url } = printing.source;
  const document = said.document(printing.source.document);

  return (
    <section className="source">
      <h3 className="source-title">{title}</h3>
      <p className="source-document">
        {url === undefined ? (
          document
        ) : (
          <a href={url} rel="noreferrer" target="_blank">
            {document}
          </a>
        )}
      </p>
      <dl className="proof">
        <ProofRow term={texts.section}>{said.section(section)}</ProofRow>
        <ProofRow term={texts.row}>{row}</ProofRow>
        <ProofRow term={texts.column}>{column}</ProofRow>
        <ProofRow term={texts.asPrinted}>
          <span className="printed">{printing.printed}</span>
        </ProofRow>
      </dl>
    </section>
  );
}
