import type { Settings } from "../workbook/chart";
import { type Members, property } from "../wire/excelType";
import { HostError } from "../base/hostError";

function requireSameKind(value: unknown, usual: unknown): void {
  if (usual !== null && value !== null && typeof value !== typeof usual) {
    throw new HostError("InvalidArgument");
  }
}

/** Plain properties that are only kept: each with Excel's usual value, which also says its kind. */
export function stored<T>(settingsOf: (target: T) => Settings, usual: Settings): Members<T> {
  return Object.fromEntries(
    Object.entries(usual).map(([name, value]) => [
      name,
      property<T>(
        (target) => settingsOf(target)[name] ?? value,
        (target, given) => {
          requireSameKind(given, value);
          settingsOf(target)[name] = given;
        },
      ),
    ]),
  );
}
