import type { Drawing, ShapedSeries } from "./drawing";

const POSITIONS = {
  OutsideEnd: "outside",
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
  Center: "inside",
  InsideEnd: "insideTop",
  InsideBase: "insideBottom",
} as const;

type Position = "top" | "bottom" | "left" | "right" | "inside" | "insideTop" | "insideBottom";

/** The labels of a series: hidden unless Excel shows them. */
export function dataLabel(
  { view, shape, color }: ShapedSeries,
  { format, style }: Drawing,
): {
  show: boolean;
  position: Position;
  color: string;
  formatter: (point: { dataIndex: number }) => string;
} {
  const labels = view.dataLabels;
  const stacked = shape.stacking !== "none" && shape.kind !== "line";
  const position = placeOf(labels?.position, shape.kind, stacked);
  return {
    show: labels?.visible === true && color !== "transparent",
    position,
    color: position.startsWith("inside") && stacked ? "#FFFFFF" : style.text,
    formatter: ({ dataIndex }) => {
      const value = view.values[dataIndex];
      if (value === null || value === undefined) return "";
      return format(labels?.numberFormat ?? view.numberFormat ?? "General", value);
    },
  };
}

function placeOf(position: string | undefined, kind: string, stacked: boolean): Position {
  const outside = kind === "bar" ? "right" : "top";
  const known = isKnown(position) ? POSITIONS[position] : undefined;
  if (known === "outside") return outside;
  return known ?? (stacked ? "inside" : outside);
}

function isKnown(position: string | undefined): position is keyof typeof POSITIONS {
  return position !== undefined && position in POSITIONS;
}
