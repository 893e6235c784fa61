import { addDays } from '../../../shared/kernel/calendar.ts';
import { Button } from '@fluentui/react-components';
import type { MeetingView } from '../../../shared/meetings/lead/view.ts';
import { useMe } from '../../client/me.ts';
import { useSend } from '../../client/useSend.ts';
import { BeforeList } from '../../lists/BeforeList.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { usePageStyles } from '../../parts/page-styles.ts';
import { Section } from '../../parts/Section.tsx';
import { SendFailure } from '../../parts/SendFailure.tsx';
import { ConfirmButton } from '../../surfaces/Confirm.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { Warnings } from '../../parts/Warnings.tsx';
import { hrefOf } from '../../router/route.ts';
import { text } from '../../text/text.ts';
import { LeadSection } from './LeadSection.tsx';
import { AgendaSection } from './AgendaSection.tsx';
import { AnswerButtons } from '../../call/AnswerButtons.tsx';
import { AnswersSection } from '../../call/AnswersSection.tsx';
import { MeetingHeading } from '../../call/MeetingHeading.tsx';

interface MeetingBeforeProps {
  readonly view: MeetingView;
}

/** The kallelse as a page: one's own answer first, then the agenda as it grows and everybody's answers. */
export function MeetingBefore({ view }: MeetingBeforeProps) {
  const page = usePageStyles();
  const { head, can } = view;
  const { teamId, meetingId } = head;
  const { today } = useMe();
  const opening = useSend();
  const own = head.status === 'cancelled' ? [] : view.answers.filter((row) => row.own);
  const cancelled = head.status === 'cancelled';
  return (
    <PageFrame
      wide
      title={head.title}
      lead={<MeetingHeading head={head} />}
      actions={
        !cancelled && (
          <Stack as="row">
            {can.run && head.date === addDays(today, 1) && (
              <ConfirmButton
                label={`${text.meeting.open} …`}
                title={text.now.tomorrow}
                body={text.now.tomorrowMeans}
                confirm={text.now.startAnyway}
                command={{ verb: 'open-meeting', teamId, meetingId, early: true }}
              />
            )}
            {can.run && head.date <= today && (
              <Button
                appearance="primary"
                disabledFocusable={opening.sending}
                onClick={() => void opening.send({ verb: 'open-meeting', teamId, meetingId })}
              >
                {text.meeting.open}
              </Button>
            )}
            {can.plan && (
              <Button as="a" href={hrefOf({ page: 'change', teamId, meetingId })}>
                {text.meeting.change}
              </Button>
            )}
          </Stack>
        )
      }
    >
      <SendFailure failure={opening.failure} />
      <Warnings of={[view.banner]} intent={cancelled ? 'error' : 'warning'} />
      <Warnings of={[head.warning]} />
      <LeadSection view={view} />
      <div className={page.columns}>
        <div className={page.column}>
          {can.answer &&
            own.map((row) => (
              <Section
                key={row.memberId}
                accent
                title={
                  own.length > 1
                    ? `${text.meeting.yourAnswer}: ${row.label}`
                    : text.meeting.yourAnswer
                }
              >
                <AnswerButtons head={head} row={row} />
              </Section>
            ))}
          {!cancelled && <BeforeList teamId={teamId} meetingId={meetingId} />}
          <AgendaSection view={view} />
        </div>
        <AnswersSection view={view} />
      </div>
    </PageFrame>
  );
}
