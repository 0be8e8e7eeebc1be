/** @jest-environment ./src/workbench/node/paneEnvironment.mjs */
import {
  readManifest,
  RefusedAddress,
  UnreadableManifest,
} from "../../../src/workbench/addin/manifest";

const button = (id: string, action: string): string => `
  <Control xsi:type="Button" id="${id}">
    <Label resid="Open"/>
    <Supertip><Title resid="Open"/><Description resid="Tip"/></Supertip>
    <Icon><bt:Image size="16" resid="Icon16"/><bt:Image size="32" resid="Icon32"/></Icon>
    ${action}
  </Control>`;

const SHOW = `<Action xsi:type="ShowTaskpane"><SourceLocation resid="Pane"/></Action>`;
const RUN = `<Action xsi:type="ExecuteFunction"><FunctionName>insertAtm</FunctionName></Action>`;

const MANIFEST = `<?xml version="1.0"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0">
  <DisplayName DefaultValue="Figures"><Override Locale="ja-JP" Value="数値"/></DisplayName>
  <DefaultSettings><SourceLocation DefaultValue="https://localhost:3000/pane.html"/></DefaultSettings>
  <VersionOverrides><Hosts><Host xsi:type="Workbook">
    <Runtimes><Runtime resid="Pane" lifetime="long"/></Runtimes>
    <AllFormFactors><ExtensionPoint xsi:type="CustomFunctions">
      <Page><SourceLocation resid="Pane"/></Page>
      <Metadata><SourceLocation resid="Functions"/></Metadata><Namespace resid="Namespace"/>
    </ExtensionPoint></AllFormFactors>
    <DesktopFormFactor><ExtensionPoint xsi:type="PrimaryCommandSurface">
      <OfficeTab id="TabHome"><Group id="HomeGroup"><Label resid="Group"/>${button("A", SHOW)}</Group></OfficeTab>
    </ExtensionPoint><ExtensionPoint xsi:type="PrimaryCommandSurface">
      <CustomTab id="Own"><Group id="OwnGroup"><Label resid="Group"/>${button("B", SHOW)}
        <Control xsi:type="Menu" id="M">
          <Label resid="Menu"/><Supertip><Title resid="Menu"/><Description resid="Tip"/></Supertip>
          <Icon><bt:Image size="16" resid="Icon16"/></Icon>
          <Items><Item id="I"><Label resid="Open"/><Supertip><Title resid="Open"/><Description resid="Tip"/></Supertip>${RUN}</Item></Items>
        </Control>
      </Group><Label resid="Tab"/></CustomTab>
    </ExtensionPoint></DesktopFormFactor>
  </Host></Hosts>
  <Resources>
    <bt:Images><bt:Image id="Icon16" DefaultValue="https://x/16.png"/><bt:Image id="Icon32" DefaultValue="https://x/32.png"/></bt:Images>
    <bt:Urls><bt:Url id="Pane" DefaultValue="https://x/pane.html"/><bt:Url id="Functions" DefaultValue="https://x/f.json"><bt:Override Locale="ja-JP" Value="https://x/f-ja.json"/></bt:Url></bt:Urls>
    <bt:ShortStrings>
      <bt:String id="Namespace" DefaultValue="IIJ"/><bt:String id="Tab" DefaultValue="IIJ tab"/><bt:String id="Group" DefaultValue="Group"/>
      <bt:String id="Open" DefaultValue="Open"><bt:Override Locale="ja-JP" Value="開く"/></bt:String><bt:String id="Menu" DefaultValue="Insert"/>
    </bt:ShortStrings>
    <bt:LongStrings><bt:String id="Tip" DefaultValue="Opens it."/></bt:LongStrings>
  </Resources></VersionOverrides>
</OfficeApp>`;

describe("the manifest", () => {
  test("names the add-in, its pages and its namespace", () => {
    expect(readManifest(MANIFEST, "en-US")).toMatchObject({
      name: "Figures",
      namespace: "IIJ",
      paneUrl: "https://x/pane.html",
      functionsUrl: "https://x/f.json",
    });
  });

  test.each([
    ["javascript:alert(document.domain)"],
    [" java&#10;script:alert(1)"],
    ["data:text/html,&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["blob:https://x/1"],
    ["file:///etc/hosts"],
    ["https://"],
  ])("takes no address but one of the web: %j", (address) => {
    for (const honest of ["https://x/pane.html", "https://x/f.json", "https://x/32.png"]) {
      const crafted = MANIFEST.replace(`"${honest}"`, `"${address}"`);
      expect(() => readManifest(crafted, "en-US")).toThrow(RefusedAddress);
    }
  });

  test("gives the tabs of its own and what it adds to Excel's", () => {
    const { tabs } = readManifest(MANIFEST, "en-US");
    expect(tabs.map(({ kind, id, label }) => [kind, id, label])).toEqual([
      ["office", "TabHome", ""],
      ["custom", "Own", "IIJ tab"],
    ]);
  });

  test("gives buttons and menus with labels, tips, icons and actions", () => {
    const [, own] = readManifest(MANIFEST, "en-US").tabs;
    expect(own?.groups[0]?.controls).toEqual([
      {
        kind: "button",
        id: "B",
        label: "Open",
        tip: { title: "Open", description: "Opens it." },
        icon: "https://x/32.png",
        action: { kind: "showPane" },
      },
      {
        kind: "menu",
        id: "M",
        label: "Insert",
        tip: { title: "Insert", description: "Opens it." },
        icon: "https://x/16.png",
        items: [
          {
            kind: "button",
            id: "I",
            label: "Open",
            tip: { title: "Open", description: "Opens it." },
            icon: undefined,
            action: { kind: "execute", actionId: "insertAtm" },
          },
        ],
      },
    ]);
  });

  test("speaks the language it has overrides for", () => {
    const { name, functionsUrl, tabs } = readManifest(MANIFEST, "ja-JP");
    expect([name, functionsUrl]).toEqual(["数値", "https://x/f-ja.json"]);
    expect(tabs[1]?.groups[0]?.controls[0]?.label).toBe("開く");
    expect(tabs[1]?.label).toBe("IIJ tab");
  });

  test.each([
    ["<a", "well-formed XML"],
    [MANIFEST.replace(`<bt:String id="Menu" DefaultValue="Insert"/>`, ""), `the resource "Menu"`],
    [MANIFEST.replace(`<Namespace resid="Namespace"/>`, ""), "Namespace"],
  ])("that lacks something is refused by its name", (xml, missing) => {
    expect(() => readManifest(xml, "en-US")).toThrow(UnreadableManifest);
    expect(() => readManifest(xml, "en-US")).toThrow(missing);
  });
});
