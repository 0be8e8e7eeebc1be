/** @jest-environment ./src/workbench/node/paneEnvironment.mjs */
import { FrameTransport } from "../../../../src/workbench/host/wire/frameTransport";

const BATCH = JSON.stringify({
  _messageType: 0,
  _actionName: "executeMethod",
  _conversationId: "workbench",
  _correlationId: 1,
  _data: { DdaMethod: { DispatchId: 93 }, ArrayData: ["{}"] },
});

test.each([
  ["the add-in's page is answered", "addin", "https://addin.example", 1],
  ["another page in the add-in's frame is not", "addin", "https://elsewhere.example", 0],
  ["another window of the add-in's origin is not", "window", "https://addin.example", 0],
])("a batch of %s", async (_, from, origin, times) => {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  const transport = new FrameTransport({
    frame,
    url: "https://addin.example/taskpane.html",
    locale: "en-US",
    requirementSets: {},
    addinName: "Add-in",
    documentName: "Book1",
    theme: "light",
    leave: jest.fn(),
  });
  const answer = jest.fn(() => Promise.resolve(null));
  transport.connect(answer);
  const source = from === "addin" ? frame.contentWindow : window;
  window.dispatchEvent(new MessageEvent("message", { data: BATCH, origin, source }));
  await Promise.resolve();
  expect(answer).toHaveBeenCalledTimes(times);
  transport.dispose();
});
