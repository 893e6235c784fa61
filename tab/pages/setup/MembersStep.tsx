import { Body1, Button } from '@fluentui/react-components';
import type { TeamView } from '../../../shared/teams/view.ts';
import { MemberLine } from '../../team/MemberLine.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { text } from '../../text/text.ts';
import { seatsLeft } from './first-seats.ts';
import { SeatForm } from './SeatForm.tsx';
import { SeatsForm } from './SeatsForm.tsx';

interface MembersStepProps {
  readonly team: TeamView;
  readonly onSkip: () => void;
}

/** One row a function: whose account, and whose is the deputy's. Accounts can wait. */
export function MembersStep({ team, onSkip }: MembersStepProps) {
  const words = text.setup;
  const left = seatsLeft(team.members);
  return (
    <Section title={words.steps.members} accent>
      <Body1>{words.membersText}</Body1>
      {left.length > 1 && <SeatsForm key={left.join(' ')} team={team} left={left} />}
      {left.length > 1 && <Body1>{words.oneByOne}</Body1>}
      <Rows of={left} keyOf={(seat) => seat}>
        {(seat) => <SeatForm team={team} seat={seat} />}
      </Rows>
      {team.members.length > 0 && (
        <>
          <Body1>{words.seated}</Body1>
          <Rows of={team.members} keyOf={({ id }) => id}>
            {(member) => <MemberLine team={team} member={member} />}
          </Rows>
        </>
      )}
      <div>
        <Button appearance="subtle" onClick={onSkip}>
          {words.skip}
        </Button>
      </div>
    </Section>
  );
}
