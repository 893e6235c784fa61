import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { addMemberForm } from '../../../shared/teams/forms.ts';
import type { TeamView } from '../../../shared/teams/view.ts';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { teamText } from '../../text/team-text.ts';
import { AddMember } from './AddMember.tsx';
import { MemberLine } from '../../team/MemberLine.tsx';

interface MembersSectionProps {
  readonly team: TeamView;
}

/** The seats and who holds them. */
export function MembersSection({ team }: MembersSectionProps) {
  const [adding, setAdding] = useState(false);
  return (
    <Section
      title={teamText.team.members}
      aside={
        team.canChange &&
        !adding && <Button onClick={() => setAdding(true)}>{addMemberForm.open}</Button>
      }
    >
      {adding && <AddMember team={team} onDone={() => setAdding(false)} />}
      {team.members.length === 0 ? (
        <Body1>{teamText.team.noMembers}</Body1>
      ) : (
        <Rows of={team.members} keyOf={({ id }) => id}>
          {(member) => <MemberLine team={team} member={member} />}
        </Rows>
      )}
    </Section>
  );
}
