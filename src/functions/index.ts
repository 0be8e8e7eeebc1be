import { cellFunction } from "./cells/cellFunction";
import { FUNCTIONS, signatureOf } from "./functions";

for (const [id, answer] of Object.entries(FUNCTIONS)) {
  CustomFunctions.associate(id, cellFunction(answer, signatureOf(id)));
}
