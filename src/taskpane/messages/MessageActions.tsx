import { Button } from "@fluentui/react-components";
import type { Message } from "../state/paneState";
import type { Confirmation, Task } from "../tasks/task";
import type { Texts } from "../texts/englishTexts";
import { useTexts } from "../texts/useTexts";

interface MessageActionsProps {
  readonly message: Message;
  readonly onConfirm: (task: Task) => void;
  readonly onDismiss: () => void;
}

type Answers = Readonly<Record<Confirmation["kind"], (texts: Texts) => string>>;

const YES: Answers = {
  "insert-kept": ({ removeAnyway }) => removeAnyway,
  "removal-asked": ({ removeAll }) => removeAll,
  "freeze-asked": ({ freeze }) => freeze,
  "recalculate-asked": ({ recalculate }) => recalculate,
};

const NO: Answers = {
  "insert-kept": ({ keep }) => keep,
  "removal-asked": ({ keep }) => keep,
  "freeze-asked": ({ keepFormulas }) => keepFormulas,
  "recalculate-asked": ({ notNow }) => notNow,
};

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
        {YES[report.kind](texts)}
      </Button>
      {report.kind === "freeze-asked" && report.keepReferred && (
        <KeepReferred keep={report.keepReferred} onConfirm={onConfirm} />
      )}
      <Button onClick={onDismiss} size="small">
        {NO[report.kind](texts)}
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
