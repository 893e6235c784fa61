import { Body1Strong, Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { BeforeSeat, BeforeView } from '../../shared/meetings/lists/view.ts';
import { beforeAddress } from '../client/addresses.ts';
import { useView } from '../client/useView.ts';
import { Quiet } from '../parts/Quiet.tsx';
import { Rows } from '../parts/Rows.tsx';
import { Section } from '../parts/Section.tsx';
import { Stack } from '../parts/Stack.tsx';
import { text } from '../text/text.ts';
import { hasSomething, waitingAskedOnce } from './own-seats.ts';
import { SeatList } from './SeatList.tsx';

interface BeforeListProps {
  readonly teamId: string;
  readonly meetingId: string;
  /** On the first page: what can be done here and now, and not what is listed there already. */
  readonly brief?: boolean;
}

/**
 * What the asker's own seats have to see to before the meeting, and for whoever leads it what the others have, folded.
 * Nothing while it is fetched, or when there is nothing.
 */
export function BeforeList({ teamId, meetingId, brief = false }: BeforeListProps) {
  const before = useView(beforeAddress(teamId, meetingId));
  if (before.status !== 'ready') return null;
  const seats = waitingAskedOnce(before.view.seats.filter(({ own }) => own))
    .map((seat) => (brief ? withoutListed(seat) : seat))
    .filter(hasSomething);
  const others = brief ? [] : before.view.seats.filter((seat) => !seat.own);
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
      {others.length > 0 && <OthersLists view={before.view} seats={others} />}
    </>
  );
}

/** Cases to prepare and waits to update are among the tasks of the first page already; word is left here. */
function withoutListed(seat: BeforeSeat): BeforeSeat {
  return { ...seat, waiting: [], ...(seat.canLeaveWord ? {} : { cases: [] }) };
}

interface OthersListsProps {
  readonly view: BeforeView;
  readonly seats: readonly BeforeSeat[];
}

/** Who leads the meeting sees what the others have before them, on demand: it is theirs to do. */
function OthersLists({ view, seats }: OthersListsProps) {
  const [open, setOpen] = useState(false);
  return (
    <Section
      title={text.lists.othersBefore}
      aside={
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? text.lists.foldOthers : text.lists.showOthers(seats.length)}
        </Button>
      }
    >
      {open && (
        <Rows of={seats} keyOf={({ memberId }) => memberId}>
          {(seat) => (
            <Stack>
              <Body1Strong>{seat.label}</Body1Strong>
              {seat.answerText !== undefined && <Quiet>{seat.answerText}</Quiet>}
              <SeatList view={view} seat={seat} />
            </Stack>
          )}
        </Rows>
      )}
    </Section>
  );
}
