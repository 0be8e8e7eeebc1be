/** What a ribbon button can ask of the pane. */
export type PaneRequest = "compare" | "trace" | "freeze" | "repair";

/** Something that a ribbon button has to tell the pane. */
export type PaneNotice =
  | { readonly kind: "inserts-changed" }
  /** A ribbon button whose work the pane does and shows. */
  | { readonly kind: "requested"; readonly request: PaneRequest }
  /** Excel refused; retry presses the button again. */
  | { readonly kind: "refused"; readonly error: unknown; readonly retry: () => void };

type Listener = (notice: PaneNotice) => void;

const waiting: PaneNotice[] = [];
let listener: Listener | undefined;

/** Tells the pane, or keeps the notice until it listens. */
export function tellPane(notice: PaneNotice): void {
  if (listener) listener(notice);
  else waiting.push(notice);
}

/** Listens for notices, first for those that were kept; the function returned stops it. */
export function listenForNotices(wanted: Listener): () => void {
  listener = wanted;
  waiting.splice(0).forEach(wanted);
  return () => {
    if (listener === wanted) listener = undefined;
  };
}
