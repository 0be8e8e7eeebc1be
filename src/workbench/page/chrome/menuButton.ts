import { element } from "../base/element";

/** One line of a menu. */
export interface MenuItem {
  readonly label: string;
  readonly tip: string;
  readonly icon: Node | undefined;
  readonly choose: () => void;
}

/** A button that opens a menu: click, Enter, Space or Arrow Down; arrows move, Escape closes. */
export function menuButton(
  face: {
    readonly label: string;
    readonly tip: string;
    readonly class: string;
    readonly content: Node;
  },
  items: readonly MenuItem[],
): HTMLElement {
  const button = element(
    "button",
    {
      type: "button",
      class: face.class,
      title: face.tip,
      "aria-haspopup": "menu",
      "aria-expanded": "false",
      "aria-label": face.label,
    },
    face.content,
  );
  const menu = element("div", { class: "menu", role: "menu", "aria-label": face.label });
  const root = element("div", { class: "menu-button" }, button, menu);
  menu.hidden = true;
  const show = (visible: boolean): void => {
    menu.hidden = !visible;
    button.setAttribute("aria-expanded", String(visible));
    if (visible) focusItem(menu, 0);
  };
  const close = (): void => {
    show(false);
    button.focus();
  };
  menu.append(...items.map((item) => menuItem(item, close)));
  button.addEventListener("click", () => {
    show(menu.hidden !== false);
  });
  button.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") openByKey(event, show);
  });
  menu.addEventListener("keydown", (event) => {
    moveInMenu(event, menu, close);
  });
  root.addEventListener("focusout", (event) => {
    if (!(event.relatedTarget instanceof Node && root.contains(event.relatedTarget))) show(false);
  });
  return root;
}

function menuItem(item: MenuItem, close: () => void): HTMLElement {
  return element(
    "button",
    {
      type: "button",
      role: "menuitem",
      class: "menu-item",
      tabindex: -1,
      title: item.tip,
      onclick: () => {
        close();
        item.choose();
      },
    },
    ...(item.icon ? [item.icon] : []),
    item.label,
  );
}

function openByKey(event: KeyboardEvent, show: (visible: boolean) => void): void {
  event.preventDefault();
  show(true);
}

const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowUp: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

function moveInMenu(event: KeyboardEvent, menu: HTMLElement, close: () => void): void {
  const step = STEPS[event.key];
  if (event.key === "Escape") close();
  if (!step) return;
  event.preventDefault();
  const items = [...menu.children];
  const present = items.findIndex((item) => item === document.activeElement);
  focusItem(menu, step(present, items.length));
}

function focusItem(menu: HTMLElement, index: number): void {
  const item = menu.children[index];
  if (item instanceof HTMLElement) item.focus();
}
