/** Takes files that are dropped anywhere on a page; a browser would open them in its place. */
export function followDrops(target: EventTarget, take: (files: readonly File[]) => void): void {
  const listen = (name: "dragover" | "drop", heard: (transfer: DataTransfer) => void): void => {
    target.addEventListener(
      name,
      (event) => {
        const { dataTransfer } = event as DragEvent;
        if (!dataTransfer?.types.includes("Files")) return;
        event.preventDefault();
        // The grid knows what to do with cells that are dragged, not with files.
        event.stopPropagation();
        heard(dataTransfer);
      },
      { capture: true },
    );
  };
  listen("dragover", (transfer) => {
    transfer.dropEffect = "copy";
  });
  listen("drop", ({ files }) => {
    take([...files]);
  });
}
