import { Body1, Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import type { EndingPlace } from '../../../../shared/meetings/minutes/view.ts';
import { useSend } from '../../../client/useSend.ts';
import { PageFrame } from '../../../parts/PageFrame.tsx';
import { Section } from '../../../parts/Section.tsx';
import { SendFailure } from '../../../parts/SendFailure.tsx';
import { Stack } from '../../../parts/Stack.tsx';
import { usePinned } from '../../../parts/usePinned.ts';
import { Warnings } from '../../../parts/Warnings.tsx';
import { text } from '../../../text/text.ts';
import { LeftToDo } from './LeftToDo.tsx';
import { MinutesPreview } from './MinutesPreview.tsx';

const useStyles = makeStyles({
  // Stays in sight while the preview is read: reading it is what the button asks for.
  send: {
    position: 'sticky',
    bottom: 0,
    padding: `${tokens.spacingVerticalM} 0`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface EndPageProps {
  readonly view: MeetingView;
  /** Back to the meeting, to something that is left there. */
  readonly onBack: (place?: EndingPlace) => void;
}

/** The meeting is ended in one place: what is left of it, the minutes as they will be posted, and the button. */
export function EndPage({ view, onBack }: EndPageProps) {
  const styles = useStyles();
  const sending = useSend();
  const pinned = usePinned('bottom');
  const [carryTopics, setCarryTopics] = useState(true);
  const { teamId, meetingId } = view.head;
  return (
    <PageFrame
      wide
      title={text.end.title}
      lead={text.end.asked}
      actions={<Button onClick={() => onBack()}>{text.end.back}</Button>}
    >
      <Warnings of={[view.head.warning]} />
      <Section title={text.end.left}>
        {view.ending.length === 0 ? (
          <Body1>{text.end.nothingLeft}</Body1>
        ) : (
          <LeftToDo groups={view.ending} onGoTo={onBack} />
        )}
        {view.unsettled > 0 && (
          <Checkbox
            label={text.end.carryTopics}
            checked={carryTopics}
            onChange={(_, { checked }) => setCarryTopics(checked === true)}
          />
        )}
      </Section>
      <MinutesPreview
        teamId={teamId}
        meetingId={meetingId}
        topics={carryTopics ? 'carry' : 'leave'}
        revision={view.revision}
      />
      <div ref={pinned} className={styles.send}>
        <Stack tight>
          <SendFailure failure={sending.failure} />
          <Stack as="row">
            <Button
              appearance="primary"
              disabledFocusable={sending.sending}
              onClick={() =>
                void sending.send({
                  verb: 'close-meeting',
                  teamId,
                  meetingId,
                  carryOver: view.undecided > 0,
                  carryTopics,
                })
              }
            >
              {text.end.confirm}
            </Button>
          </Stack>
        </Stack>
      </div>
    </PageFrame>
  );
}
