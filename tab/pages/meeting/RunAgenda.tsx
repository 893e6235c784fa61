import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { MeetingView } from '../../../shared/meetings/lead/view.ts';
import { Section } from '../../parts/Section.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { hrefOf } from '../../router/route.ts';
import { text } from '../../text/text.ts';
import { AgendaPartList } from '../../agenda/AgendaPartList.tsx';
import { itemInFocus } from './progress.ts';
import { RunItem } from './RunItem.tsx';
import { TopicForm } from '../../agenda/TopicForm.tsx';

interface RunAgendaProps {
  readonly view: MeetingView;
}

/** The agenda in its order; the next undecided case is open for its decision, the others are a line each. */
export function RunAgenda({ view }: RunAgendaProps) {
  const [chosen, setChosen] = useState<string>();
  const focused = itemInFocus(view, chosen);
  const { teamId, meetingId } = view.head;
  return (
    <Section title={text.meeting.agenda}>
      {focused === undefined && <Body1>{text.meeting.allDecided}</Body1>}
      {view.agenda.map((part) => (
        <AgendaPartList key={part.part} head={view.head} part={part}>
          {(item) => (
            <RunItem
              view={view}
              item={item}
              focused={item.itemId === focused}
              onFocus={() => setChosen(item.itemId)}
            />
          )}
        </AgendaPartList>
      ))}
      <Stack as="row">
        {view.can.raise && (
          <Button as="a" href={hrefOf({ page: 'raise', teamId, meetingId })}>
            {text.meeting.raise}
          </Button>
        )}
        {view.can.propose && <TopicForm head={view.head} />}
      </Stack>
    </Section>
  );
}
