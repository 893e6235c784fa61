import { Button } from '@fluentui/react-components';
import type { Attendance } from '../../../../shared/codes/meeting.ts';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { useSend } from '../../../client/useSend.ts';
import { SendFailure } from '../../../parts/SendFailure.tsx';
import { Stack } from '../../../parts/Stack.tsx';
import { text } from '../../../text/text.ts';
import { seatsNotNoted } from './attendance-left.ts';

const ways = ['physical', 'digital'] as const satisfies readonly Attendance[];

/** Everybody expected and not noted yet is here: one click for a whole room, or for a meeting held digitally. */
export function TheRestArePresent({ view }: { readonly view: MeetingView }) {
  const sending = useSend();
  const { teamId, meetingId, place } = view.head;
  const left = seatsNotNoted(view);
  const isNobodyNoted = view.attendance.every(({ value }) => value === undefined);
  const setAll = async (attendance: Attendance): Promise<void> => {
    for (const [index, memberId] of left.entries()) {
      const outcome = await sending.send(
        { verb: 'set-attendance', teamId, meetingId, memberId, attendance },
        ...(index < left.length - 1 ? (['more-to-come'] as const) : []),
      );
      if (outcome?.kind !== 'done') return;
    }
  };
  if (!view.can.run || left.length < 2) return null;
  return (
    <>
      <Stack as="row">
        {(place === undefined ? ways.toReversed() : ways).map((way, n) => (
          <Button
            key={way}
            size="small"
            appearance={n === 0 ? 'secondary' : 'subtle'}
            disabledFocusable={sending.sending}
            onClick={() => void setAll(way)}
          >
            {isNobodyNoted ? text.attendance.allButFk[way] : text.attendance.rest(left.length, way)}
          </Button>
        ))}
      </Stack>
      <SendFailure failure={sending.failure} />
    </>
  );
}
