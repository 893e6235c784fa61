import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ableSeats } from '../../../../shared/meetings/lead/able-seats.ts';
import type { AgendaItemView } from '../../../../shared/meetings/agenda/view.ts';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { codeFrom } from '../../../client/code.ts';
import { Opening } from '../../../parts/Opening.tsx';
import { Quiet } from '../../../parts/Quiet.tsx';
import { Stack } from '../../../parts/Stack.tsx';
import { TakeOnTask } from '../../../tasks/TakeOnTask.tsx';
import { text } from '../../../text/text.ts';

const coordinator = codeFrom(() => import('../decide/ItemCoordinator.tsx'));

interface ItemStepsProps {
  readonly view: MeetingView;
  readonly item: AgendaItemView;
}

/** What the team does with an ongoing case besides its decision: takes on tasks, gives it an individkoordinator. */
export function ItemSteps({ view, item }: ItemStepsProps) {
  const [doing, setDoing] = useState<'task' | 'coordinator'>();
  const { teamId, meetingId } = view.head;
  const { reference } = item;
  const done = (): void => setDoing(undefined);
  const toggle = (step: 'task' | 'coordinator'): void =>
    setDoing(doing === step ? undefined : step);
  return (
    <>
      <Stack as="row">
        <Button
          size="small"
          appearance={item.decision === undefined ? 'secondary' : 'subtle'}
          aria-expanded={doing === 'task'}
          aria-label={`${text.tasks.takeOn} ${reference}`}
          onClick={() => toggle('task')}
        >
          {text.tasks.takeOn}
        </Button>
        {view.can.run && (
          <Button
            size="small"
            appearance={item.decision === undefined ? 'secondary' : 'subtle'}
            aria-expanded={doing === 'coordinator'}
            aria-label={`${text.decide.coordinator} ${reference}`}
            onClick={() => toggle('coordinator')}
          >
            {text.decide.coordinator}
          </Button>
        )}
        {item.individualCoordinatorText !== undefined && (
          <Quiet>{item.individualCoordinatorText}</Quiet>
        )}
      </Stack>
      {doing === 'task' && (
        <TakeOnTask
          teamId={teamId}
          reference={reference}
          meetingId={meetingId}
          start={{
            values: { memberId: item.holderId, due: view.nextMeetingDate },
            choices: { memberId: ableSeats(item, view.holders) },
          }}
          onDone={done}
        />
      )}
      {doing === 'coordinator' && (
        <Opening of={coordinator}>
          {({ ItemCoordinator }) => (
            <ItemCoordinator
              view={view}
              reference={reference}
              chosen={item.individualCoordinatorId}
              onDone={done}
            />
          )}
        </Opening>
      )}
    </>
  );
}
