/** Hands something to the reader as a file. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click has been answered.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
