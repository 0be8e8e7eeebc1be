import { element } from "../base/element";
import type {
  Manifest,
  RibbonAction,
  RibbonButton,
  RibbonGroup,
  RibbonMenu,
} from "../../addin/manifest";
import { menuButton } from "./menuButton";
import type { Texts } from "../base/texts";

/** A tab of the ribbon. */
export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly HTMLElement[];
}

const TAB_STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * The ribbon: Excel's tabs, the first with what the manifest adds to it, then those the manifest
 * declares. `press` gets every button of the add-in.
 */
export function ribbon(
  manifest: Manifest,
  [home, ...excels]: readonly [RibbonTab, ...RibbonTab[]],
  texts: Texts,
  press: (action: RibbonAction) => void,
): HTMLElement {
  const groupsOf = (tab: Manifest["tabs"][number]): readonly HTMLElement[] =>
    tab.groups.map((group) => ribbonGroup(group, press));
  const guests = manifest.tabs.filter(({ kind }) => kind === "office").flatMap(groupsOf);
  const own = manifest.tabs
    .filter(({ kind }) => kind === "custom")
    .map((tab) => ({ id: tab.id, label: tab.label, groups: groupsOf(tab) }));
  return tabbed([{ ...home, groups: [...home.groups, ...guests] }, ...excels, ...own], texts);
}

function tabbed(tabs: readonly RibbonTab[], texts: Texts): HTMLElement {
  const panels = tabs.map((tab) =>
    element(
      "div",
      { class: "ribbon-panel", role: "tabpanel", id: `panel-${tab.id}`, "aria-label": tab.label },
      ...tab.groups,
    ),
  );
  const buttons = tabs.map((tab) =>
    element(
      "button",
      { type: "button", role: "tab", class: "ribbon-tab", "aria-controls": `panel-${tab.id}` },
      tab.label,
    ),
  );
  const select = (index: number): void => {
    buttons.forEach((button, at) => {
      button.setAttribute("aria-selected", String(at === index));
      button.tabIndex = at === index ? 0 : -1;
    });
    panels.forEach((panel, at) => (panel.hidden = at !== index));
  };
  buttons.forEach((button, index) => {
    button.addEventListener("click", () => {
      select(index);
    });
    button.addEventListener("keydown", (event) => {
      const step = TAB_STEPS[event.key];
      if (step === undefined) return;
      const next = (index + step + buttons.length) % buttons.length;
      select(next);
      buttons[next]?.focus();
    });
  });
  select(buttons.length - 1);
  return element(
    "nav",
    { class: "ribbon", "aria-label": texts.ribbon, "data-region": "ribbon" },
    element(
      "div",
      { class: "ribbon-tabs", role: "tablist", "aria-label": texts.ribbonTabs },
      ...buttons,
    ),
    ...panels,
  );
}

function ribbonGroup(group: RibbonGroup, press: (action: RibbonAction) => void): HTMLElement {
  return element(
    "div",
    { class: "ribbon-group", role: "group", "aria-label": group.label },
    element(
      "div",
      { class: "ribbon-large" },
      ...group.controls.map((control) =>
        control.kind === "menu" ? menu(control, press) : button(control, press),
      ),
    ),
    element("div", { class: "ribbon-group-label", "aria-hidden": "true" }, group.label),
  );
}

function button(control: RibbonButton, press: (action: RibbonAction) => void): HTMLElement {
  return element(
    "button",
    {
      type: "button",
      class: "ribbon-button",
      title: formatTip(control),
      "data-control": control.id,
      onclick: () => {
        press(control.action);
      },
    },
    ...icons(control.icon, 32),
    element("span", { class: "ribbon-label" }, control.label),
  );
}

function menu(control: RibbonMenu, press: (action: RibbonAction) => void): HTMLElement {
  const content = element(
    "span",
    { class: "ribbon-menu-face" },
    ...icons(control.icon, 32),
    element("span", { class: "ribbon-label" }, `${control.label} ▾`),
  );
  return menuButton(
    { label: control.label, tip: formatTip(control), class: "ribbon-button", content },
    control.items.map((item) => ({
      label: item.label,
      tip: formatTip(item),
      icon: icons(item.icon, 20)[0],
      choose: () => {
        press(item.action);
      },
    })),
  );
}

function icons(source: string | undefined, size: number): readonly HTMLElement[] {
  return source === undefined
    ? []
    : [element("img", { src: source, width: size, height: size, alt: "" })];
}

function formatTip({ tip }: Pick<RibbonButton, "tip">): string {
  return tip.description === "" ? tip.title : `${tip.title}\n${tip.description}`;
}
