export default function stopServer() {
  globalThis.workbenchServer?.kill();
}
