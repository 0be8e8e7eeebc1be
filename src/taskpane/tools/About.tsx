import { Section } from "../controls/Section";
import { dataAsOf } from "../../dataset/figures";
import { countSources } from "../../dataset/sources/sourceCounts";
import { VERSION } from "../../domain/version";
import { useLocale } from "../texts/useTexts";
import { ABOUT_TEXTS } from "./aboutTexts";

/** What the add-in is, up to when its figures go, and what they are from. */
export function About() {
  const texts = ABOUT_TEXTS[useLocale()];
  return (
    <Section className="tool" title={texts.title}>
      <p className="hint">{texts.data(dataAsOf())}</p>
      <p className="hint">{texts.sources(countSources())}</p>
      <p className="hint">{texts.affiliation}</p>
      <p className="hint">{texts.version(VERSION)}</p>
      <a href={texts.helpPage} rel="noreferrer" target="_blank">
        {texts.help}
      </a>
    </Section>
  );
}
