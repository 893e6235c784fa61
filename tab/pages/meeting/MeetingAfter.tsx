import { Body1, Link } from '@fluentui/react-components';
import type { MeetingView } from '../../../shared/meetings/lead/view.ts';
import { AfterList } from '../../lists/AfterList.tsx';
import { CaseLink } from '../../parts/CaseLink.tsx';
import { LoadingPage } from '../../parts/LoadingPage.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { Warnings } from '../../parts/Warnings.tsx';
import { hrefOf } from '../../router/route.ts';
import { text } from '../../text/text.ts';
import { LabelledLine } from '../../parts/LabelledLine.tsx';
import { MeetingHeading } from '../../call/MeetingHeading.tsx';

interface MeetingAfterProps {
  readonly view: MeetingView;
}

/** The minutes. */
export function MeetingAfter({ view }: MeetingAfterProps) {
  const { minutes } = view;
  if (minutes === undefined) return <LoadingPage />;
  return (
    <PageFrame title={view.head.title} lead={<MeetingHeading head={view.head} />}>
      <Warnings of={[minutes.reminder]} intent="info" />
      <AfterList teamId={view.head.teamId} meetingId={view.head.meetingId} />
      <Section title={text.minutes.decisions}>
        {minutes.decisions.length === 0 ? (
          <Body1>{text.minutes.noDecisions}</Body1>
        ) : (
          <Rows
            of={minutes.decisions}
            keyOf={({ reference, text: said }) => `${reference} ${said}`}
          >
            {(decision) => (
              <LabelledLine
                label={<CaseLink teamId={view.head.teamId} reference={decision.reference} />}
              >
                {decision.text}
              </LabelledLine>
            )}
          </Rows>
        )}
        {minutes.untouched !== undefined && <Body1>{minutes.untouched}</Body1>}
        {minutes.closed !== undefined && <Body1>{minutes.closed}</Body1>}
        {minutes.carriedOver !== undefined && <Body1>{minutes.carriedOver}</Body1>}
      </Section>
      <Section title={text.minutes.attendance}>
        {minutes.leader !== undefined && <Body1>{minutes.leader}</Body1>}
        <Body1>{minutes.attendanceText}</Body1>
        <Rows of={minutes.attendance} keyOf={({ label }) => label}>
          {(seat) => <LabelledLine label={seat.label}>{seat.text}</LabelledLine>}
        </Rows>
      </Section>
      {minutes.room !== undefined && (
        <Section title={text.meeting.room}>
          <Body1>{minutes.room}</Body1>
        </Section>
      )}
      {minutes.topics.length > 0 && (
        <Section title={text.minutes.topics}>
          <Rows of={minutes.topics} keyOf={(topic) => topic}>
            {(topic) => <Body1>{topic}</Body1>}
          </Rows>
          <Link href={hrefOf({ page: 'fk', teamId: view.head.teamId })}>{text.fk.toEarlier}</Link>
        </Section>
      )}
      <Section title={text.minutes.deviations}>
        {minutes.deviations.length === 0 ? (
          <Body1>{text.minutes.noDeviations}</Body1>
        ) : (
          <Rows of={minutes.deviations} keyOf={(deviation) => deviation}>
            {(deviation) => <Body1>{deviation}</Body1>}
          </Rows>
        )}
      </Section>
      {minutes.next !== undefined && (
        <Section title={text.minutes.next}>
          <Body1>{minutes.next}</Body1>
        </Section>
      )}
    </PageFrame>
  );
}
