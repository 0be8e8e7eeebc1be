import { Button } from "@fluentui/react-components";
import type { Message } from "../state/paneState";
import type { Task } from "../tasks/task";
import { useTexts } from "../texts/useTexts";

interface MessageActionsProps {
  readonly message: Message;
  readonly onConfirm: (task: Task) => void;
  readonly onDismiss: () => void;
}

/** Retry for what was refused, a decision for what is asked; nothing for what is done. */
export function MessageActions({ message, onConfirm, onDismiss }: MessageActionsProps) {
  const texts = useTexts();
  if (message.kind === "failed" && message.retry) {
    return (
      <div className="actions">
        <Button onClick={message.retry} size="small">
          {texts.retry}
        </Button>
      </div>
    );
  }
  if (message.kind !== "question") return null;
  const { report } = message;
  return (
    <div className="actions">
      <Button
        onClick={() => {
          onConfirm(report.confirm);
        }}
        size="small"
      >
        {report.kind === "insert-kept" ? texts.removeAnyway : texts.freeze}
      </Button>
      {report.kind === "freeze-asked" && report.keepReferred && (
        <KeepReferred keep={report.keepReferred} onConfirm={onConfirm} />
      )}
      <Button onClick={onDismiss} size="small">
        {report.kind === "insert-kept" ? texts.keep : texts.keepFormulas}
      </Button>
    </div>
  );
}

interface KeepReferredProps {
  readonly keep: Task;
  readonly onConfirm: (task: Task) => void;
}

/** Freezes all but the formulas that others refer to as a whole. */
function KeepReferred({ keep, onConfirm }: KeepReferredProps) {
  const texts = useTexts();
  return (
    <Button
      onClick={() => {
        onConfirm(keep);
      }}
      size="small"
    >
      {texts.freezeButReferred}
    </Button>
  );
}
