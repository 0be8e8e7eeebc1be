import type { Univer } from "@univerjs/core";
import { ICanvasColorService } from "@univerjs/preset-sheets-core";
import { servicesOf } from "../../host/base/univerInside";
import { liftColour } from "./liftColour";

const EXPLICIT = /^(#|rgb)/;

/**
 * Univer turns a cell's colours round for the dark, white to black, but paints the grid itself in a grey:
 * pale fills would be darker than the paper, or lost on it. They are as far from it as from white by day.
 */
export function liftDarkColours(univer: Univer): void {
  const service = servicesOf(univer).get(ICanvasColorService);
  const turned = service.getRenderColor.bind(service);
  const lifted = new Map<string, string>();
  service.getRenderColor = (color) => {
    const shown = turned(color);
    // By day nothing is turned round; colours of the theme are those of the dark already.
    if (shown === color || !EXPLICIT.test(color)) return shown;
    const known = lifted.get(shown) ?? liftColour(shown);
    lifted.set(shown, known);
    return known;
  };
}
