import { Button } from '@fluentui/react-components';
import { ableSeats } from '../../../../shared/meetings/lead/able-seats.ts';
import type { AgendaItemView } from '../../../../shared/meetings/agenda/view.ts';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { codeFrom } from '../../../client/code.ts';
import { Opening } from '../../../parts/Opening.tsx';
import { Panel } from '../../../parts/Panel.tsx';
import { Quiet } from '../../../parts/Quiet.tsx';
import { Stack } from '../../../parts/Stack.tsx';
import { TakeOnTask } from '../../../tasks/TakeOnTask.tsx';
import { text } from '../../../text/text.ts';

const coordinator = codeFrom(() => import('../decide/ItemCoordinator.tsx'));

interface ItemStepsProps {
  readonly view: MeetingView;
  readonly item: AgendaItemView;
  readonly doing: ItemStep | undefined;
  readonly onOpen: (step: ItemStep | undefined) => void;
}

export type ItemStep = 'task' | 'coordinator';

/** What the team does with an ongoing case besides its decision: takes on tasks, gives it an individkoordinator. */
export function ItemSteps({ view, item, doing, onOpen }: ItemStepsProps) {
  const { teamId, meetingId } = view.head;
  const { reference } = item;
  const done = (): void => onOpen(undefined);
  const toggle = (step: ItemStep): void => onOpen(doing === step ? undefined : step);
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
        <Panel title={text.tasks.takeOn}>
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
        </Panel>
      )}
      {doing === 'coordinator' && (
        <Panel title={text.decide.coordinator}>
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
        </Panel>
      )}
    </>
  );
}
