import "../../dataset/shippedSources";
import { TELLING } from "../answers/telling";
import { FigureCell } from "./card";
import { tellField, tellSource } from "./figureTold";

// Loading this brings the sources, and what tells of them: a script behind the one that cells calculate with.
TELLING.bring({
  card: (figure, locale) => new FigureCell(figure, locale),
  citationOf: tellSource,
  fieldOf: tellField,
});
