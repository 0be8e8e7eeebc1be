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
  { view, shape }: ShapedSeries,
  { format, style }: Drawing,
): {
  show: boolean;
  position: Position;
  color: string;
  textBorderColor?: string;
  textBorderWidth?: number;
  formatter: (point: { dataIndex: number }) => string;
} {
  const labels = view.dataLabels;
  const stacked = shape.stacking !== "none" && shape.kind !== "line";
  const position = placeOf(labels?.position, shape.kind, stacked);
  return {
    show: labels?.visible === true,
    position,
    ...colorOf(position.startsWith("inside") && stacked, labels?.color, style),
    formatter: ({ dataIndex }) => {
      const value = view.values[dataIndex];
      if (value === null || value === undefined) return "";
      return format(labels?.numberFormat ?? view.numberFormat ?? "General", value);
    },
  };
}

/** Where nobody chose a colour, labels are white on their bars. */
function colorOf(
  isOnBar: boolean,
  chosen: string | undefined,
  { text, halo }: Drawing["style"],
): { color: string; textBorderColor?: string; textBorderWidth?: number } {
  if (chosen === undefined) return { color: isOnBar ? "#FFFFFF" : text };
  return halo === undefined
    ? { color: chosen }
    : { color: text, textBorderColor: halo, textBorderWidth: 3 };
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
