import { MessageStrip } from "./MessageStrip";
import type { Message, SheetProgress } from "./paneState";
import { ProgressStrip } from "./ProgressStrip";
import { reportText } from "./reportText";
import type { Task } from "./task";
import { useTexts } from "./texts/useTexts";

interface MessageAreaProps {
  readonly message: Message | undefined;
  /** The workbook is at work. */
  readonly busy: boolean;
  /** How far an insert of several sheets is. */
  readonly progress: SheetProgress | undefined;
  readonly onCancel: () => void;
  readonly onConfirm: (task: Task) => void;
  readonly onDismiss: () => void;
}

/** What was done, could not be done or is asked, told to the eye and to screen readers. */
export function MessageArea({
  message,
  busy,
  progress,
  onCancel,
  onConfirm,
  onDismiss,
}: MessageAreaProps) {
  const texts = useTexts();
  const failed = message?.kind === "failed" ? message.reason : "";
  const told = message && message.kind !== "failed" ? reportText(message.report, texts) : "";

  return (
    <div className="message-area">
      {busy && !progress && <div aria-hidden className="progress" />}
      {busy && progress && <ProgressStrip onCancel={onCancel} progress={progress} />}
      {/* Screen readers announce what changes in an element that was there before. */}
      <p className="visually-hidden" role="status">
        {busy ? texts.working : told}
      </p>
      <p className="visually-hidden" role="alert">
        {failed}
      </p>
      {message && (
        <MessageStrip
          message={message}
          onConfirm={onConfirm}
          onDismiss={onDismiss}
          text={told || failed}
        />
      )}
    </div>
  );
}
