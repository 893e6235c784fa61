import type { BeforeView } from '../../shared/meetings/lists-view.ts';
import { beforeAddress } from '../client/addresses.ts';
import { useView } from '../client/useView.ts';
import { Section } from '../parts/Section.tsx';
import { text } from '../text.ts';
import { SeatList } from './SeatList.tsx';

interface BeforeListProps {
  readonly teamId: string;
  readonly meetingId: string;
  /** On the first page: what can be done here and now, and not what is listed there already. */
  readonly brief?: boolean;
}

/** What the asker's own seats have to see to before the meeting. Nothing while it is fetched, or when there is nothing. */
export function BeforeList({ teamId, meetingId, brief = false }: BeforeListProps) {
  const before = useView(beforeAddress(teamId, meetingId));
  if (before.status !== 'ready') return null;
  const seats = before.view.seats
    .filter(({ own }) => own)
    .map((seat) => (brief && !seat.canLeaveWord ? { ...seat, cases: [] } : seat))
    .filter(hasSomething);
  return (
    <>
      {seats.map((seat) => (
        <Section
          key={seat.memberId}
          title={seats.length > 1 ? `${text.lists.before}: ${seat.label}` : text.lists.before}
        >
          <SeatList view={before.view} seat={seat} />
        </Section>
      ))}
    </>
  );
}

function hasSomething({ cases, waiting, tasks, questions }: BeforeView['seats'][number]): boolean {
  return cases.length + waiting.length + tasks.length + questions.length > 0;
}
