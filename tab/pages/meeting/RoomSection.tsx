import { Body1 } from '@fluentui/react-components';
import { memo } from 'react';
import { roomVerdictLabels, roomVerdicts } from '../../../shared/codes/meeting.ts';
import type { MeetingView } from '../../../shared/meetings/lead/view.ts';
import { useSend } from '../../client/useSend.ts';
import { Section } from '../../parts/Section.tsx';
import { SendFailure } from '../../parts/SendFailure.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { Toggle } from '../../parts/Toggle.tsx';
import { Warnings } from '../../parts/Warnings.tsx';
import { placeId } from '../../agenda/place-id.ts';
import { text } from '../../text/text.ts';
import { Mark } from '../../parts/Mark.tsx';

interface RoomSectionProps {
  readonly view: MeetingView;
}

/** "Room for more?": the counts against the target range, and what the meeting says, in one click. */
export const RoomSection = memo(function RoomSection({ view: { head, room } }: RoomSectionProps) {
  const sending = useSend();
  const { teamId, meetingId } = head;
  return (
    <Section title={text.meeting.room} id={placeId({ of: 'room' })}>
      <Body1>{room.text}</Body1>
      <Warnings of={[room.pausedText]} />
      {room.canJudge ? (
        <div role="group" aria-label={text.meeting.room}>
          <Stack as="row">
            {roomVerdicts.map((verdict) => (
              <Toggle
                key={verdict}
                size="small"
                pressed={verdict === room.verdict}
                appearance="outline"
                disabledFocusable={sending.sending}
                onClick={() =>
                  void sending.send({ verb: 'judge-room', teamId, meetingId, verdict })
                }
              >
                {roomVerdictLabels[verdict]}
                {verdict === room.suggested && room.verdict === undefined && (
                  <Mark color="success" style={{ marginInlineStart: 6 }}>
                    {text.decide.suggested}
                  </Mark>
                )}
              </Toggle>
            ))}
          </Stack>
        </div>
      ) : (
        room.verdictText !== undefined && <Body1>{room.verdictText}</Body1>
      )}
      <SendFailure failure={sending.failure} />
    </Section>
  );
});
