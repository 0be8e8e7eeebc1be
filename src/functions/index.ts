// The names of metrics first, far from the figures: beside each other they compress worse.
import "../dataset/metrics";
import { missLate } from "../domain/later/late";
import { installFunctions } from "./installFunctions";

installFunctions();

// The page's scripts have run or failed by then.
if ("addEventListener" in globalThis) addEventListener("load", missLate);
