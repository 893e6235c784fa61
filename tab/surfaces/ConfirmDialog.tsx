import { Body1, Button } from '@fluentui/react-components';
import type { Command } from '../../shared/commands/command.ts';
import { useSend } from '../client/useSend.ts';
import { SendFailure } from '../parts/SendFailure.tsx';
import { Stack } from '../parts/Stack.tsx';
import { text } from '../text/text.ts';
import { AskDialog } from './AskDialog.tsx';

export interface ConfirmDialogProps {
  /** The question: what is about to be done, and to what. */
  readonly title: string;
  /** What cannot be taken back, or follows from it. */
  readonly body: string;
  /** On the button, as the thing it does: never `Ja`. */
  readonly confirm: string;
  readonly command: Command;
  readonly onClose: () => void;
  readonly onDone?: (() => void) | undefined;
}

/** Asks before one thing is done that cannot be undone; stays with the reason where it could not be. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, body, confirm, command, onClose, onDone } = props;
  const sending = useSend();
  const send = async (): Promise<void> => {
    if ((await sending.send(command))?.kind !== 'done') return;
    onClose();
    onDone?.();
  };
  return (
    <AskDialog title={title} onClose={onClose}>
      <Stack>
        <Body1>{body}</Body1>
        <SendFailure failure={sending.failure} />
        <Stack as="row">
          <Button
            appearance="primary"
            disabledFocusable={sending.sending}
            onClick={() => void send()}
          >
            {sending.sending ? text.send.sending : confirm}
          </Button>
          <Button onClick={onClose}>{text.send.cancel}</Button>
        </Stack>
      </Stack>
    </AskDialog>
  );
}
