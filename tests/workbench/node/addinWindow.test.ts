import * as timers from "node:timers";
import * as vm from "node:vm";
import { openBareWindow } from "../../../src/workbench/node/addinWindow";

describe("a window without a page", () => {
  /** Runs a script in a window in which `tell` gathers what it is given. */
  function runIn(script: string) {
    const told: unknown[] = [];
    const window = openBareWindow(vm, timers);
    Object.assign(window.globals, { tell: (...given: unknown[]) => told.push(...given) });
    window.run(new vm.Script(script));
    return { told, window };
  }

  const later = () => new Promise((resolve) => timers.setTimeout(resolve, 5));

  test("hands on what was given for later", async () => {
    const { told } = runIn("window.setTimeout(tell, 0, 1, 2)");
    await later();
    expect(told).toEqual([1, 2]);
  });

  test("waits for nothing more once it is closed, or what is waited for is called off", async () => {
    const { told, window } = runIn(
      "clearTimeout(setTimeout(tell, 0, 1)); setTimeout(tell, 0, 2); setTimeout(tell, 1, 3)",
    );
    window.close();
    await later();
    expect(told).toEqual([]);
  });
});
