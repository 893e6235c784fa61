import { Body1Strong, Button } from '@fluentui/react-components';
import { useState } from 'react';
import {
  accountAsked,
  linkMemberForm,
  linkMemberStart,
  readLink,
} from '../../shared/teams/forms.ts';
import type { TeamView } from '../../shared/teams/view.ts';
import { AskedForm } from '../forms/SendForm.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { Rows } from '../parts/Rows.tsx';
import { Section } from '../parts/Section.tsx';
import { Stack } from '../parts/Stack.tsx';
import { teamText } from '../text/team-text.ts';

interface AccountsToLinkProps {
  readonly team: TeamView;
}

/** The seats that nobody's account is linked to, a list to work through: when one is linked the next one's form is open. */
export function AccountsToLink({ team }: AccountsToLinkProps) {
  const [open, setOpen] = useState<string>();
  const left = team.members.filter(({ linked }) => !linked);
  if (!team.canChange || left.length === 0) return null;
  return (
    <Section title={teamText.team.toLink}>
      <Quiet>{teamText.team.toLinkText(left.length)}</Quiet>
      <Rows of={left} keyOf={({ id }) => id}>
        {(member) => (
          <Stack tight>
            <Body1Strong>{member.functionText}</Body1Strong>
            {open === member.id ? (
              <AskedForm
                form={linkMemberForm}
                start={linkMemberStart(team)}
                asked={accountAsked}
                reader={readLink}
                command={(link) => ({
                  ...{ verb: 'link-member', teamId: team.id, memberId: member.id },
                  ...link,
                })}
                onDone={() => setOpen(left[left.indexOf(member) + 1]?.id)}
                onCancel={() => setOpen(undefined)}
                quiet
              />
            ) : (
              <div>
                <Button
                  size="small"
                  aria-label={`${teamText.team.link}: ${member.functionText}`}
                  onClick={() => setOpen(member.id)}
                >
                  {teamText.team.link}
                </Button>
              </div>
            )}
          </Stack>
        )}
      </Rows>
    </Section>
  );
}
