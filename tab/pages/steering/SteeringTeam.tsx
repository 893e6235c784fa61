import { Body1, Body1Strong, type BadgeProps } from '@fluentui/react-components';
import { type TeamVerdict, verdictLabels } from '../../../shared/codes/digest.ts';
import type { DigestTeam } from '../../../shared/digest/view.ts';
import { Quiet } from '../../parts/Quiet.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { Warnings } from '../../parts/Warnings.tsx';
import { teamText } from '../../text/team-text.ts';
import { Mark } from '../../parts/Mark.tsx';

const colours: Readonly<Record<TeamVerdict, NonNullable<BadgeProps['color']>>> = {
  good: 'success',
  watch: 'warning',
  act: 'danger',
};

interface SteeringTeamProps {
  readonly team: DigestTeam;
}

/** One team's standing in a glance. */
export function SteeringTeam({ team }: SteeringTeamProps) {
  const words = teamText.steering;
  return (
    <Stack tight>
      <Stack as="row">
        <Body1Strong>{team.name}</Body1Strong>
        <Mark color={colours[team.verdict]}>{verdictLabels[team.verdict]}</Mark>
      </Stack>
      {team.reasonsText !== '' && <Body1>{team.reasonsText}</Body1>}
      {team.coordinatorMissing && <Warnings of={[words.coordinatorMissing]} intent="error" />}
      <Quiet>
        {[
          `${words.queue} ${team.queue.text}`,
          `${words.waiting} ${team.waiting.text}`,
          team.targetText === '' ? `${words.ongoing} ${team.ongoing.text}` : team.targetText,
          `${words.allFunctions} ${team.allFunctions.text}`,
          `${words.deviations} ${team.deviationsAwaiting.text}`,
        ]
          .filter((fact) => fact !== '')
          .join(' · ')}
      </Quiet>
      {team.attendance.length > 0 && (
        <Quiet>
          {words.attendance}{' '}
          {team.attendance.map(({ party, text: said }) => `${party} ${said}`).join(' · ')}
        </Quiet>
      )}
    </Stack>
  );
}
