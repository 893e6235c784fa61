import type { AfterView } from '../../shared/meetings/lists/view.ts';
import { afterAddress } from '../client/addresses.ts';
import { useView } from '../client/useView.ts';
import { LabelledLine } from '../parts/LabelledLine.tsx';
import { CaseLink } from '../parts/CaseLink.tsx';
import { Section } from '../parts/Section.tsx';
import { Stack } from '../parts/Stack.tsx';
import { TaskLine } from '../tasks/TaskLine.tsx';
import { text } from '../text/text.ts';

interface AfterListProps {
  readonly teamId: string;
  readonly meetingId: string;
}

/** What one took on at the meeting, to be reported with a click; nothing for who took on nothing. */
export function AfterList({ teamId, meetingId }: AfterListProps) {
  const after = useView(afterAddress(teamId, meetingId));
  if (after.status !== 'ready') return null;
  const own = after.view.seats.filter((seat) => seat.own);
  return own.map((seat) => (
    <Section
      key={seat.memberId}
      accent
      title={own.length > 1 ? `${text.lists.after}: ${seat.label}` : text.lists.after}
    >
      <TakenOn view={after.view} seat={seat} />
    </Section>
  ));
}

interface TakenOnProps {
  readonly view: AfterView;
  readonly seat: AfterView['seats'][number];
}

function TakenOn({ view, seat }: TakenOnProps) {
  return (
    <Stack>
      {seat.tasks.map((task) => (
        <TaskLine key={task.taskId} teamId={view.head.teamId} task={task} withCase />
      ))}
      {seat.followUps.length > 0 && (
        <Stack tight>
          {seat.followUps.map((followUp) => (
            <LabelledLine
              key={followUp.reference}
              reference
              label={<CaseLink teamId={view.head.teamId} reference={followUp.reference} />}
            >
              {followUp.text}
            </LabelledLine>
          ))}
        </Stack>
      )}
    </Stack>
  );
}
