import type { CardModel, CardRow } from "./cardModel";
import { element } from "../base/element";
import { icon } from "../base/icons";
import type { Texts } from "../base/texts";

/** A card as Excel draws it: title, sections of labelled lines, who provides the figures. */
export function cellCard(card: CardModel, texts: Texts, close: () => void): HTMLElement {
  return element(
    "section",
    { class: "card", role: "dialog", "aria-label": card.title },
    element(
      "header",
      { class: "card-header" },
      element("h3", {}, card.title),
      element(
        "button",
        { type: "button", class: "pane-close", "aria-label": texts.closeCard, onclick: close },
        icon("close"),
      ),
    ),
    ...card.sections.map((section) => cardSection(section)),
    ...(card.provider === undefined
      ? []
      : [element("footer", { class: "card-provider" }, card.provider)]),
  );
}

function cardSection(section: CardModel["sections"][number]): HTMLElement {
  const lines = element("dl", { class: "card-lines" }, ...section.rows.flatMap(cardLine));
  if (section.title === undefined) return lines;
  return element(
    "details",
    { class: "card-section", open: !section.collapsed },
    element("summary", {}, section.title),
    lines,
  );
}

function cardLine({ label, text, sublabel, link }: CardRow): readonly HTMLElement[] {
  const notes = [
    ...(sublabel === undefined ? [] : [element("div", { class: "card-sublabel" }, sublabel)]),
    ...(link === undefined ? [] : [cardLink(link)]),
  ];
  return [element("dt", {}, label), element("dd", {}, text, ...notes)];
}

function cardLink({ text, address }: NonNullable<CardRow["link"]>): HTMLElement {
  const safe = /^https?:/.test(address);
  return safe
    ? element("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, text)
    : element("span", {}, text);
}
