import { cellFunction } from "./cells/cellFunction";
import { FUNCTIONS } from "./functions";

/** Tells Excel what answers each function of the catalogue. */
export function installFunctions(): void {
  for (const [id, answer] of Object.entries(FUNCTIONS)) {
    CustomFunctions.associate(id, cellFunction(answer, id));
  }
}
