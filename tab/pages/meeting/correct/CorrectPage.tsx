import { Body1, Button } from '@fluentui/react-components';
import { addLineForm, correctRoomForm } from '../../../../shared/meetings/correct-forms.ts';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { ButtonForm } from '../../../forms/ButtonForm.tsx';
import { PageFrame } from '../../../parts/PageFrame.tsx';
import { Rows } from '../../../parts/Rows.tsx';
import { Section } from '../../../parts/Section.tsx';
import { hrefOf } from '../../../router/route.ts';
import { text } from '../../../text/text.ts';
import { Corrections } from './Corrections.tsx';
import { itemsOf } from '../progress.ts';
import { CorrectAttendance } from './CorrectAttendance.tsx';
import { CorrectItem } from './CorrectItem.tsx';
import { CorrectTopic } from './CorrectTopic.tsx';

interface CorrectPageProps {
  readonly view: MeetingView;
}

/** The minutes of a meeting that is over, put right one thing at a time; what stood there stays to be read. */
export function CorrectPage({ view }: CorrectPageProps) {
  const { teamId, meetingId } = view.head;
  const at = { teamId, meetingId };
  const items = itemsOf(view);
  const topics = view.agenda.flatMap((part) => part.topics);
  return (
    <PageFrame
      title={text.correct.title}
      lead={text.correct.lead}
      actions={
        <Button as="a" href={hrefOf({ page: 'meeting', ...at })}>
          {text.correct.back}
        </Button>
      }
    >
      <Corrections of={view.minutes?.corrections ?? []} />
      {items.length > 0 && (
        <Section title={text.minutes.decisions}>
          <Rows of={items} keyOf={({ itemId }) => itemId}>
            {(item) => <CorrectItem view={view} item={item} />}
          </Rows>
        </Section>
      )}
      <Section title={text.minutes.attendance}>
        <CorrectAttendance view={view} />
      </Section>
      <Section title={text.meeting.room}>
        <Body1>{view.minutes?.room ?? text.correct.roomNotSaid}</Body1>
        <ButtonForm
          form={correctRoomForm}
          command={(said) => ({ verb: 'correct-room', ...at, ...said })}
        />
      </Section>
      <Section title={text.minutes.topics}>
        {topics.length > 0 && (
          <Rows of={topics} keyOf={({ topicId }) => topicId}>
            {(topic) => <CorrectTopic at={at} topic={topic} />}
          </Rows>
        )}
        <ButtonForm
          form={addLineForm}
          command={(said) => ({ verb: 'add-to-minutes', ...at, ...said })}
        />
      </Section>
    </PageFrame>
  );
}
