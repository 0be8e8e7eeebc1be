import { useEffect, useRef } from "react";
import type { Workbook } from "../tasks/workbook";
import type { PaneEvent } from "./paneState";

interface Listing {
  readonly workbook: Workbook;
  readonly tell: (event: PaneEvent) => void;
}

interface ListTargets extends Listing {
  /** The workbook is at work for the reader, and tells by itself what it did. */
  readonly busy: boolean;
}

/** Lists anew what stands in the workbook. Where Excel does not tell, the list stays as it was. */
export function listAnew({ workbook, tell }: Listing): Promise<void> {
  return workbook.listInserts({ forget: false }).then(
    (inserts) => {
      tell({ kind: "inserts-seen", inserts });
    },
    () => undefined,
  );
}

/**
 * Lists anew what stands in the workbook whenever the reader turns to the pane: sheets may have been
 * renamed, deleted or brought back meanwhile. Nothing is changed by it, and one question is asked at a
 * time.
 */
export function useInsertsList({ workbook, busy, tell }: ListTargets): void {
  const isAsking = useRef(false);
  useEffect(() => {
    if (busy) return undefined;
    const list = () => {
      if (isAsking.current) return;
      isAsking.current = true;
      void listAnew({ workbook, tell }).finally(() => {
        isAsking.current = false;
      });
    };
    window.addEventListener("focus", list);
    document.documentElement.addEventListener("pointerenter", list);
    return () => {
      window.removeEventListener("focus", list);
      document.documentElement.removeEventListener("pointerenter", list);
    };
  }, [workbook, busy, tell]);
}
