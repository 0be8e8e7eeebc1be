// The names of metrics first, far from the figures: beside each other they compress worse.
import "../dataset/metrics";
import { missLate } from "../domain/later/late";
import { cellFunction } from "./cells/cellFunction";
import { FUNCTIONS } from "./functions";

for (const [id, answer] of Object.entries(FUNCTIONS)) {
  CustomFunctions.associate(id, cellFunction(answer, id));
}

// The page's scripts have run or failed by then.
if ("addEventListener" in globalThis) addEventListener("load", missLate);
