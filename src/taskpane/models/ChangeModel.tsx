import { changedOrigin, type ModelChange } from "../choices/changing";
import { isReversed } from "../choices/sheetOptions";
import { ChangeFrame } from "../controls/ChangeFrame";
import type { PaneControl } from "../state/usePane";
import { SheetFields } from "./SheetFields";

interface ChangeModelProps extends Pick<PaneControl, "busy" | "tell" | "run"> {
  readonly changing: ModelChange;
}

/** A model that stands in the workbook, to be laid out anew with other options. */
export function ChangeModel({ changing, busy, tell, run }: ChangeModelProps) {
  const { insert, options } = changing;
  return (
    <ChangeFrame
      busy={busy || isReversed(options)}
      insert={insert}
      onApply={() => {
        run({ kind: "replace-insert", insert, origin: changedOrigin(changing) });
      }}
      onCancel={() => {
        tell({ kind: "chosen", choices: { changing: undefined } });
      }}
    >
      <div className="options-fields">
        <SheetFields
          onChange={(changed) => {
            tell({ kind: "chosen", choices: { changing: { ...changing, options: changed } } });
          }}
          options={options}
        />
      </div>
    </ChangeFrame>
  );
}
