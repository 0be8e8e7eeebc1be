/** How a series is drawn. */
export interface ChartShape {
  readonly kind: "column" | "bar" | "line" | "area" | "pie" | "doughnut" | "scatter" | "waterfall";
  readonly stacking: "none" | "stacked" | "full";
  readonly markers: boolean;
  /** False for points alone. */
  readonly line: boolean;
  readonly smooth: boolean;
}

const KINDS: readonly (readonly [RegExp, ChartShape["kind"]])[] = [
  [/^Waterfall/, "waterfall"],
  [/^(Column|3DColumn|Cylinder|Cone|Pyramid)(?!Bar)/, "column"],
  [/Bar/, "bar"],
  [/^(3DLine|Line)/, "line"],
  [/Area/, "area"],
  [/^(3DPie|Pie|BarOfPie)/, "pie"],
  [/^Doughnut/, "doughnut"],
  [/^(XYScatter|Bubble)/, "scatter"],
];

/** The shape that Excel's name of a chart type means; a type we do not draw becomes columns. */
export function chartShape(type: string): ChartShape {
  const kind = KINDS.find(([pattern]) => pattern.test(type))?.[1] ?? "column";
  return {
    kind,
    stacking: stackingOf(type),
    markers:
      type.includes("Markers") || type === "XYScatter" || /^XYScatter(Lines|Smooth)$/.test(type),
    line: kind !== "scatter" || /Lines|Smooth/.test(type),
    smooth: type.includes("Smooth"),
  };
}

function stackingOf(type: string): ChartShape["stacking"] {
  if (type.includes("Stacked100")) return "full";
  return type.includes("Stacked") ? "stacked" : "none";
}
