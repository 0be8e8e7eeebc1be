import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { FormulaObstacle } from "../../excel/host/paneHost";
import { useTexts } from "../texts/useTexts";

interface ObstacleStripProps {
  readonly obstacle: FormulaObstacle;
}

/** Why formulas do not work in this Excel and where they do: above every tab's content, and quiet. */
export function ObstacleStrip({ obstacle }: ObstacleStripProps) {
  const texts = useTexts();
  return (
    <div className="message message-warning" role="note">
      <WarningFilled aria-hidden className="message-icon" />
      <p className="message-body">{texts.obstacles[obstacle]}</p>
    </div>
  );
}
