import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { TeamView } from '../../../shared/teams/view.ts';
import { MemberLine } from '../../team/MemberLine.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { teamText } from '../../text/team-text.ts';
import { seatsLeft } from './first-seats.ts';
import { SeatForm } from './SeatForm.tsx';
import { SeatsForm } from './SeatsForm.tsx';

interface MembersStepProps {
  readonly team: TeamView;
  readonly onSkip: () => void;
}

/** The first seats: those that are ticked in one go, or one at a time with account and deputy. Accounts can wait. */
export function MembersStep({ team, onSkip }: MembersStepProps) {
  const words = teamText.setup;
  const left = seatsLeft(team.members);
  // Who has begun one way goes on that way, also after a reload.
  const [together, setTogether] = useState(team.members.length === 0);
  const several = left.length > 1;
  return (
    <Section title={words.steps.members} accent>
      <Body1>{words.membersText}</Body1>
      {several && (
        <div>
          <Button size="small" onClick={() => setTogether(!together)}>
            {together ? words.oneByOne : words.together}
          </Button>
        </div>
      )}
      {several && together ? (
        <SeatsForm key={left.join(' ')} team={team} left={left} />
      ) : (
        <Rows of={left} keyOf={(seat) => seat}>
          {(seat) => <SeatForm team={team} seat={seat} />}
        </Rows>
      )}
      {team.members.length > 0 && (
        <>
          <Body1>{words.seated}</Body1>
          <Rows of={team.members} keyOf={({ id }) => id}>
            {(member) => <MemberLine team={team} member={member} />}
          </Rows>
        </>
      )}
      <div>
        <Button onClick={onSkip}>{words.skip}</Button>
      </div>
    </Section>
  );
}
