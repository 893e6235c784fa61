import { Body1Strong, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { linkMemberForm } from '../../shared/teams/forms.ts';
import type { MemberRow, TeamView } from '../../shared/teams/view.ts';
import { Quiet } from '../parts/Quiet.tsx';
import { Stack } from '../parts/Stack.tsx';
import { teamText } from '../text/team-text.ts';
import { ChangeMember } from './ChangeMember.tsx';
import { Mark } from '../parts/Mark.tsx';

interface MemberLineProps {
  readonly team: TeamView;
  readonly member: MemberRow;
}

/** A seat: function, party, who holds it and since when. */
export function MemberLine({ team, member }: MemberLineProps) {
  const [changing, setChanging] = useState(false);
  return (
    <Stack tight>
      <Stack as="row">
        <Body1Strong>{member.functionText}</Body1Strong>
        {!member.linked && <Mark color="warning">{teamText.team.notLinked}</Mark>}
      </Stack>
      <Stack as="row">
        <Quiet>
          {[member.accountText, member.fromText, member.endsText]
            .filter((fact) => fact !== undefined && fact !== '')
            .join(' · ')}
        </Quiet>
        {team.canChange && (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={changing}
            aria-label={`${linkMemberForm.open} ${member.functionText}`}
            onClick={() => setChanging(!changing)}
          >
            {linkMemberForm.open}
          </Button>
        )}
      </Stack>
      {changing && <ChangeMember team={team} member={member} onDone={() => setChanging(false)} />}
    </Stack>
  );
}
