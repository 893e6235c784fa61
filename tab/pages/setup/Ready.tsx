import { Body1, Button, Link } from '@fluentui/react-components';
import type { TeamView } from '../../../shared/teams/view.ts';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { hrefOf } from '../../router/route.ts';
import { AccountsToLink } from '../../team/AccountsToLink.tsx';
import { teamText } from '../../text/team-text.ts';
import { leftToDo } from './left-to-do.ts';

const words = teamText.setup;

interface ReadyProps {
  readonly team: TeamView;
  readonly meetings: number;
}

/** Ready, or what is left before it is, each with the way to it. */
export function Ready({ team, meetings }: ReadyProps) {
  const left = leftToDo(team, meetings);
  return (
    <>
      <Section title={left.length === 0 ? words.ready : words.left} accent>
        <Body1>{left.length === 0 ? words.readyText : words.leftText}</Body1>
        {left.length > 0 && (
          <Rows of={left} keyOf={({ text: said }) => said}>
            {({ text: said, route }) => <Link href={hrefOf(route)}>{said}</Link>}
          </Rows>
        )}
        <div>
          <Button as="a" appearance="primary" href={hrefOf({ page: 'meetings', teamId: team.id })}>
            {words.toMeetings}
          </Button>
        </div>
      </Section>
      <AccountsToLink team={team} />
    </>
  );
}
