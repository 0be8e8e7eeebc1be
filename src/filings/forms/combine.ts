import { agree } from "../../dataset/printed/agree";
import { keyOf, type Part, type PartFigure } from "./part";

/**
 * The figures of all parts, each once. Where two parts print a figure, their roundings must overlap
 * and the more precise one is taken; where they do not, neither is.
 */
export function combineParts(parts: readonly Part[]): Part {
  const figures = new Map<string, PartFigure>();
  const refused = new Set<string>();
  const notices = parts.flatMap((part) => part.notices);
  for (const figure of parts.flatMap((part) => part.figures)) {
    const key = keyOf(figure);
    const known = figures.get(key);
    if (!known) figures.set(key, figure);
    else if (!agree(known, figure)) {
      refused.add(key);
      const what = `${figure.metric}[${figure.period}]`;
      notices.push({ code: "parts-disagree", what, a: known.printed, b: figure.printed });
    } else if (figure.decimals > known.decimals) figures.set(key, figure);
  }
  return {
    figures: [...figures].flatMap(([key, figure]) => (refused.has(key) ? [] : figure)),
    notices,
  };
}
