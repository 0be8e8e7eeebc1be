import { Button } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { QuestionCircleFilled } from "@fluentui/react-icons/svg/question-circle";
import type { Message } from "../state/paneState";
import type { Task } from "../tasks/task";
import { useTexts } from "../texts/useTexts";
import { MessageActions } from "./MessageActions";

interface MessageStripProps {
  readonly message: Message;
  readonly text: string;
  readonly onConfirm: (task: Task) => void;
  readonly onDismiss: () => void;
}

const ICONS = {
  done: CheckmarkCircleFilled,
  failed: ErrorCircleFilled,
  question: QuestionCircleFilled,
};

/** A message as the eye sees it, with what can be done about it. */
export function MessageStrip({ message, text, onConfirm, onDismiss }: MessageStripProps) {
  const texts = useTexts();
  const Icon = ICONS[message.kind];

  return (
    <div aria-label={texts.message} className={`message message-${message.kind}`} role="group">
      <Icon aria-hidden className="message-icon" />
      <div className="message-body">
        <p className="message-text">{text}</p>
        <MessageActions message={message} onConfirm={onConfirm} onDismiss={onDismiss} />
      </div>
      <Button
        appearance="transparent"
        aria-label={texts.dismiss}
        icon={<DismissRegular aria-hidden />}
        onClick={onDismiss}
        size="small"
      />
    </div>
  );
}
