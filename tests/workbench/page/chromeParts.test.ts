/** @jest-environment ./src/workbench/node/paneEnvironment.mjs */
import { Keyboard } from "../../../src/workbench/page/base/keyboard";
import { menuButton } from "../../../src/workbench/page/chrome/menuButton";
import { messageStrip } from "../../../src/workbench/page/chrome/messageStrip";
import { ribbon } from "../../../src/workbench/page/chrome/ribbon";
import { TEXTS } from "../../../src/workbench/page/base/texts";

const texts = TEXTS["en-US"];

function press(key: string): void {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
  );
}

function byRole(role: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[role=${role}]`)];
}

function namesOf(elements: readonly HTMLElement[]): string[] {
  return elements.map((element) => element.textContent);
}

function buttonOf(name: string): HTMLElement {
  const found = [...document.querySelectorAll("button")].find(
    (button) => (button.getAttribute("aria-label") ?? button.textContent) === name,
  );
  if (!found) throw new Error(`No button ${name}.`);
  return found;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe("a menu of the ribbon", () => {
  const chosen: string[] = [];

  beforeEach(() => {
    chosen.length = 0;
    document.body.append(
      menuButton(
        { label: "Insert", tip: "", class: "", content: document.createTextNode("Insert") },
        ["ATM", "GIO", "Balance"].map((label) => ({
          label,
          tip: "",
          icon: undefined,
          choose: () => chosen.push(label),
        })),
      ),
    );
    buttonOf("Insert").focus();
  });

  test("opens with Arrow Down on its first line, and arrows go round", () => {
    press("ArrowDown");
    expect(buttonOf("Insert").getAttribute("aria-expanded")).toBe("true");
    expect(document.activeElement?.textContent).toBe("ATM");
    press("ArrowUp");
    expect(document.activeElement?.textContent).toBe("Balance");
    press("Home");
    press("ArrowDown");
    expect(document.activeElement?.textContent).toBe("GIO");
  });

  test("closes with Escape and gives the focus back", () => {
    press("ArrowDown");
    press("Escape");
    expect(buttonOf("Insert").getAttribute("aria-expanded")).toBe("false");
    expect(document.activeElement).toBe(buttonOf("Insert"));
    expect(chosen).toEqual([]);
  });

  test("runs the line that is chosen, and closes", () => {
    press("ArrowDown");
    press("ArrowDown");
    if (document.activeElement instanceof HTMLElement) document.activeElement.click();
    expect(chosen).toEqual(["GIO"]);
    expect(byRole("menu")[0]?.hidden).toBe(true);
  });
});

describe("the ribbon", () => {
  const pressed: unknown[] = [];

  beforeEach(() => {
    pressed.length = 0;
    const button = {
      kind: "button",
      id: "B",
      label: "Figures",
      tip: { title: "Figures", description: "Opens the pane." },
      icon: undefined,
      action: { kind: "showPane" },
    } as const;
    const groups = [{ id: "G", label: "IIJ figures", controls: [button] }];
    const manifest = {
      name: "IIJ",
      namespace: "IIJ",
      paneUrl: "",
      functionsUrl: "",
      tabs: [{ kind: "custom", id: "T", label: "IIJ", groups }],
    } as const;
    document.body.append(
      ribbon(manifest, [{ id: "home", label: "Home", groups: [] }], texts, (action) =>
        pressed.push(action),
      ),
    );
  });

  test("has Home and the add-in's tab, which is in front", () => {
    expect(namesOf(byRole("tab"))).toEqual(["Home", "IIJ"]);
    expect(byRole("tab").map((tab) => tab.getAttribute("aria-selected"))).toEqual([
      "false",
      "true",
    ]);
  });

  test("changes tabs by arrows", () => {
    byRole("tab")[1]?.focus();
    press("ArrowLeft");
    expect(document.activeElement?.textContent).toBe("Home");
    expect(byRole("tabpanel").map((panel) => panel.hidden)).toEqual([false, true]);
  });

  test("tells which action was pressed", () => {
    document.querySelector<HTMLElement>(".ribbon-button")?.click();
    expect(pressed).toEqual([{ kind: "showPane" }]);
  });
});

describe("the message strip", () => {
  test("shows an error once, with how often it came, until it is dismissed", () => {
    const strip = messageStrip(texts);
    document.body.append(strip.element);
    for (const message of ["AccessDenied: protected", "AccessDenied: protected", "other"])
      strip.showError(message);
    expect(namesOf(byRole("alert"))).toEqual(["AccessDenied: protected (2)", "other"]);

    buttonOf("Dismiss").click();
    expect(namesOf(byRole("alert"))).toEqual(["other"]);
    strip.showError("AccessDenied: protected");
    expect(namesOf(byRole("alert"))).toEqual(["other", "AccessDenied: protected"]);
  });

  test("shows each of several things that went wrong in the same words, with what can be done about it", () => {
    const strip = messageStrip(texts);
    document.body.append(strip.element);
    const deleted: string[] = [];
    for (const one of ["first", "second"])
      strip.showErrorOf("Kept aside", { label: `Delete ${one}`, run: () => deleted.push(one) });
    expect(byRole("alert")).toHaveLength(2);

    buttonOf("Delete second").click();
    buttonOf("Delete first").click();
    expect(deleted).toEqual(["second", "first"]);
  });
});

describe("the keyboard", () => {
  test("keeps a key from others only where a listener took it", () => {
    const others = jest.fn();
    new Keyboard(window).listen(({ key }) => key === "F6");
    window.addEventListener("keydown", others, { capture: true });
    document.body.tabIndex = 0;
    document.body.focus();
    press("F6");
    press("F7");
    window.removeEventListener("keydown", others, { capture: true });
    expect(others.mock.calls.map(([event]) => (event as KeyboardEvent).key)).toEqual(["F7"]);
  });
});

describe("the texts", () => {
  test("exist in Japanese for every English one", () => {
    const keysOf = (part: object): string[] =>
      Object.entries(part).flatMap(([key, value]) =>
        typeof value === "object" && value !== null ? [key, ...keysOf(value as object)] : [key],
      );
    expect(keysOf(TEXTS["ja-JP"]).sort()).toEqual(keysOf(texts).sort());
  });
});
