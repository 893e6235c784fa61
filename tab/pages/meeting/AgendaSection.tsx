import { Body1, Button } from '@fluentui/react-components';
import type { MeetingView } from '../../../shared/meetings/lead/view.ts';
import { Quiet } from '../../parts/Quiet.tsx';
import { Section } from '../../parts/Section.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { hrefOf } from '../../router/route.ts';
import { text } from '../../text/text.ts';
import { AgendaItemLine } from '../../agenda/AgendaItemLine.tsx';
import { AgendaPartList } from '../../agenda/AgendaPartList.tsx';
import { LeaveWord } from './LeaveWord.tsx';
import { TopicForm } from '../../agenda/TopicForm.tsx';

interface AgendaSectionProps {
  readonly view: MeetingView;
}

/** The agenda by part, as it grows before the meeting. */
export function AgendaSection({ view }: AgendaSectionProps) {
  const { teamId, meetingId } = view.head;
  return (
    <Section
      title={text.meeting.agenda}
      aside={
        view.can.raise &&
        view.open && (
          <Button as="a" href={hrefOf({ page: 'raise', teamId, meetingId })}>
            {text.meeting.raise}
          </Button>
        )
      }
    >
      <Body1>{view.proposalsText}</Body1>
      {view.ongoingText !== undefined && <Quiet>{view.ongoingText}</Quiet>}
      {view.agenda.map((part) => (
        <AgendaPartList key={part.part} head={view.head} part={part}>
          {(item) => (
            <Stack tight>
              <AgendaItemLine teamId={teamId} item={item} />
              <LeaveWord view={view} item={item} />
            </Stack>
          )}
        </AgendaPartList>
      ))}
      {view.can.propose && view.open && <TopicForm head={view.head} />}
    </Section>
  );
}
