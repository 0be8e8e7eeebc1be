import { Late } from "../../domain/later/late";
import type { Metric } from "../../domain/metric";
import type { Problem } from "../../domain/problem";
import type { Choice } from "./choice";

/** What only the refusal of a metric's name needs. */
interface MetricRefusals {
  /** The metrics that a text most likely meant, the likeliest first. */
  nearest(text: string): readonly Choice<Metric>[];
  /** A problem with an argument as one with the name of a metric. */
  problemOf(problem: Problem): Problem;
}

/** What only the refusal of a metric's name needs: it loads with all that refusals do. */
export const METRIC_REFUSALS = new Late<MetricRefusals>("refusals");
