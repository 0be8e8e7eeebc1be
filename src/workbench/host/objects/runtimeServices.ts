import { ExcelType, method } from "../wire/excelType";

/** What the add-in asks of the pane that shows it. */
export interface PaneService {
  /** True while the pane is open. */
  readonly isVisible: () => boolean;
  /** Opens or closes the pane. */
  readonly show: (visible: boolean) => void;
}

/** The service behind `Office.addin.showAsTaskpane`, `hide` and `onVisibilityModeChanged`. */
export const appRuntimeType: ExcelType<PaneService> = new ExcelType<PaneService>(
  "AppRuntimeService",
  {
    members: {
      GetAppRuntimeState: method((pane) => (pane.isVisible() ? "Visible" : "Background")),
      SetAppRuntimeState: method((pane, args) => {
        pane.show(args.text(0) === "Visible");
      }),
    },
  },
);

/** The service behind `Office.addin.setStartupBehavior`, kept in the workbook's settings. */
export const appRuntimePersistenceType: ExcelType<Map<string, unknown>> = new ExcelType<
  Map<string, unknown>
>("AppRuntimePersistenceService", {
  members: {
    GetAppRuntimeStartState: method((state) => state.get("start") ?? "Inactive"),
    SetAppRuntimeStartState: method((state, args) => {
      state.set("start", args.text(0));
    }),
  },
});

/** The service that hears that ribbon buttons' functions are associated. */
export const addinInternalType: ExcelType<null> = new ExcelType<null>("AddinInternalService", {
  members: { NotifyActionHandlerReady: method(() => undefined) },
});
