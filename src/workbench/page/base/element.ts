type Attribute = string | number | boolean | undefined;
type Listener = (event: never) => void;

/** Attributes by name and listeners by `on…` name; false and undefined leave an attribute out. */
export type Attributes = Readonly<Record<string, Attribute | Listener>>;

/** A new element with its attributes, listeners and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name.slice(2), listenerOf(value));
    else if (value !== undefined && value !== false)
      made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children);
  return made;
}

/** The DOM types every listener alike; the element's tag and the event's name decide what it gets. */
function listenerOf(listener: Listener): EventListener {
  return listener as EventListener;
}
