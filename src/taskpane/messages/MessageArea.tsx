import type { StepProgress } from "../../excel/host/progress";
import type { Message } from "../state/paneState";
import type { Task } from "../tasks/task";
import { useTexts } from "../texts/useTexts";
import { MessageStrip } from "./MessageStrip";
import { ProgressStrip } from "./ProgressStrip";
import { reportText } from "./reportText";
import { useLate } from "./useLate";

interface MessageAreaProps {
  readonly message: Message | undefined;
  /** The workbook is at work. */
  readonly busy: boolean;
  /** How far something that takes long is. */
  readonly progress: StepProgress | undefined;
  readonly onCancel: () => void;
  readonly onConfirm: (task: Task) => void;
  readonly onDismiss: () => void;
}

/** A request that takes longer is most likely held back by a cell being edited. */
const LATE_MS = 3000;

/** What takes longer is followed, and can be cancelled. */
const LONG_MS = 1000;

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
  const waits = useLate(busy && !progress, LATE_MS);
  const followed = useFollowed(busy, progress);
  const working = waits ? texts.waiting : texts.working;
  const failed = message?.kind === "failed" ? message.reason : "";
  const told = message && message.kind !== "failed" ? reportText(message.report, texts) : "";

  return (
    <div className="message-area">
      {busy && <BusyStrip onCancel={onCancel} progress={followed} waits={waits} />}
      {/* Screen readers announce what changes in an element that was there before. */}
      <p className="visually-hidden" role="status">
        {busy ? working : told}
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

/** The progress of what takes long; of sheets at once, since there are many. */
function useFollowed(busy: boolean, progress: StepProgress | undefined): StepProgress | undefined {
  const isLong = useLate(busy, LONG_MS);
  return isLong || progress?.step === "inserting" ? progress : undefined;
}

interface BusyStripProps extends Pick<MessageAreaProps, "progress" | "onCancel"> {
  readonly waits: boolean;
}

/** That the workbook is at work: how far it is, or why it may take so long. */
function BusyStrip({ progress, waits, onCancel }: BusyStripProps) {
  const texts = useTexts();
  if (progress) return <ProgressStrip onCancel={onCancel} progress={progress} />;
  return (
    <>
      <div aria-hidden className="progress" />
      {waits && (
        <p aria-hidden className="message progress-strip">
          {texts.waiting}
        </p>
      )}
    </>
  );
}
