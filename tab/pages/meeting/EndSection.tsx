import { Body1, Button } from '@fluentui/react-components';
import { memo } from 'react';
import type { MeetingView } from '../../../shared/meetings/lead/view.ts';
import { ReportForm } from '../../reporting/ReportForm.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { Warnings } from '../../parts/Warnings.tsx';
import { text } from '../../text/text.ts';
import { decidedOf } from './progress.ts';

interface EndSectionProps {
  readonly view: MeetingView;
  readonly onEnd: () => void;
}

/** Deviations are asked for last of all, and then the meeting is closed; what is undecided goes on to the next one. */
export const EndSection = memo(function EndSection({ view, onEnd }: EndSectionProps) {
  const { teamId, meetingId } = view.head;
  const { decided, all } = decidedOf(view);
  return (
    <>
      <Section title={text.end.deviations}>
        {view.deviations.length > 0 && (
          <Rows of={view.deviations} keyOf={({ id }) => id}>
            {(deviation) => <Body1>{deviation.text}</Body1>}
          </Rows>
        )}
        <Warnings of={view.shortfall} intent="info" />
        <ReportForm teamId={teamId} meetingId={meetingId} />
      </Section>
      {view.can.run && (
        <Section title={text.end.title}>
          <div>
            {/* The decision of the case is what is wanted, until there is none left to make. */}
            <Button
              appearance={decided === all ? 'primary' : 'secondary'}
              data-place="end"
              onClick={onEnd}
            >
              {text.end.end}
            </Button>
          </div>
        </Section>
      )}
    </>
  );
});
