import type { Role, Style } from "../../plans/sheets/sheetPlan";
import type { Format } from "./format";

const INK = "#1F3864";
const QUIET = "#595959";
const ABSENT_FILL = "#E8E8E8";

/** Blue for inputs, black for formulas, green for links to other sheets: the convention of models. */
const ROLES: Readonly<Record<Role, Format>> = {
  title: { bold: true, size: 16, color: INK },
  subtitle: { color: QUIET, size: 9 },
  note: { color: QUIET, size: 9 },
  header: { bold: true, color: "#FFFFFF", fill: INK, align: "Right" },
  subheader: { size: 9, color: "#FFFFFF", fill: INK, align: "Right" },
  "header-label": { bold: true, color: "#FFFFFF", fill: INK },
  section: { bold: true, color: INK },
  id: { color: QUIET, size: 9 },
  "hidden-id": { color: QUIET, size: 9 },
  label: {},
  "label-total": { bold: true, ruled: true },
  unit: { color: QUIET, size: 9 },
  "unit-total": { color: QUIET, size: 9, ruled: true },
  category: { color: QUIET, size: 9, align: "Right" },
  figure: { align: "Right" },
  total: { align: "Right", bold: true, ruled: true },
  ratio: { align: "Right", color: "#404040" },
  input: { align: "Right", color: "#0000FF" },
  check: { align: "Right", color: QUIET },
  "check-total": { align: "Right", bold: true, ruled: true },
  "check-good": { align: "Right", color: "#2E7D32" },
  "check-listed": { align: "Right", bold: true, color: "#B45F06" },
  none: { align: "Right", color: QUIET, size: 9 },
  "none-total": { align: "Right", color: QUIET, size: 9, ruled: true },
  absent: { fill: ABSENT_FILL },
  "absent-total": { fill: ABSENT_FILL, ruled: true },
};

const ANNUAL_FILL = "#F7F7F7";
const ANNUAL_HEADER_FILL = "#44546A";

/** How a style looks in Excel. */
export function roleFormat({ role, annual, estimate, indent }: Style): Format {
  return {
    ...ROLES[role],
    ...(annual && annualFill(role)),
    ...(estimate && { italic: true }),
    ...(indent !== undefined && { indent }),
  };
}

function annualFill(role: Role): Format {
  if (role === "absent" || role === "absent-total") return {};
  const heads = role === "header" || role === "subheader";
  return { fill: heads ? ANNUAL_HEADER_FILL : ANNUAL_FILL };
}
