import { Button } from "@fluentui/react-components";
import type { SheetProgress } from "../state/paneState";
import { useTexts } from "../texts/useTexts";

interface ProgressStripProps {
  readonly progress: SheetProgress;
  readonly onCancel: () => void;
}

/** How far an insert of several sheets is, with Cancel. */
export function ProgressStrip({ progress: { done, all }, onCancel }: ProgressStripProps) {
  const texts = useTexts();
  return (
    <div className="message progress-strip">
      <div className="message-body">
        <p>{texts.sheetsDone(done, all)}</p>
        <progress aria-label={texts.sheetsDone(done, all)} max={all} value={done} />
      </div>
      <Button onClick={onCancel} size="small">
        {texts.cancel}
      </Button>
    </div>
  );
}
