import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { CommandOf } from '../../../../shared/commands/command.ts';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { leadingText } from '../../../../shared/text/leading.ts';
import { useSend } from '../../../client/useSend.ts';
import { SendFailure } from '../../../parts/SendFailure.tsx';
import { Stack } from '../../../parts/Stack.tsx';

type Sent = CommandOf<'note-rest' | 'unnote-rest'>;

/** Everybody expected and not noted yet is here: one click for a whole room, or for a meeting held digitally; and back. */
export function TheRestArePresent({ view }: { readonly view: MeetingView }) {
  const { head, rest, canUnnoteRest } = view;
  const sending = useSend();
  const place = useRef<HTMLDivElement>(null);
  const { teamId, meetingId } = head;
  if (rest.length === 0 && !canUnnoteRest) return null;
  const send = async (command: Sent): Promise<void> => {
    const section = place.current?.closest('section');
    const outcome = await sending.send(command);
    // What was pressed goes, with the keyboard's place on the page: on to how many are noted.
    if (outcome?.kind === 'done') section?.querySelector('button')?.focus();
  };
  return (
    <div ref={place}>
      <Stack as="row">
        {rest.map(({ attendance, text }, n) => (
          <Button
            key={attendance}
            size="small"
            appearance={n === 0 ? 'secondary' : 'subtle'}
            disabledFocusable={sending.sending}
            onClick={() => void send({ verb: 'note-rest', teamId, meetingId, attendance })}
          >
            {text}
          </Button>
        ))}
        {canUnnoteRest && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={sending.sending}
            onClick={() => void send({ verb: 'unnote-rest', teamId, meetingId })}
          >
            {leadingText.unnoteRest}
          </Button>
        )}
      </Stack>
      <SendFailure failure={sending.failure} />
    </div>
  );
}
