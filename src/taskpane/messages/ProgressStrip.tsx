import { Button } from "@fluentui/react-components";
import type { StepProgress } from "../../excel/host/progress";
import { useTexts } from "../texts/useTexts";

interface ProgressStripProps {
  readonly progress: StepProgress;
  readonly onCancel: () => void;
}

/** How far something that takes long is, with Cancel. */
export function ProgressStrip({ progress, onCancel }: ProgressStripProps) {
  const texts = useTexts();
  const told = texts.stepProgress(progress);
  const { done, all } = progress;
  return (
    <div className="message progress-strip">
      <div className="message-body">
        <p>{told}</p>
        {/* Without a value where nobody knows how much there is. */}
        <progress aria-label={told} {...(all !== undefined && { max: all, value: done })} />
      </div>
      <Button onClick={onCancel} size="small">
        {texts.cancel}
      </Button>
    </div>
  );
}
