import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import {
  accountAsked,
  enterCoordinatorForm,
  enterCoordinatorStart,
  readCoordinator,
} from '../../shared/teams/forms.ts';
import type { TeamView } from '../../shared/teams/view.ts';
import { AskedForm } from '../forms/SendForm.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { Section } from '../parts/Section.tsx';
import { Stack } from '../parts/Stack.tsx';
import { appointingText } from '../text/appointing-text.ts';

interface EnterCoordinatorProps {
  readonly team: TeamView;
}

/** Who the styrgrupp has chosen, and the form that puts them in their seat, filled in with what was decided. */
export function EnterCoordinator({ team }: EnterCoordinatorProps) {
  const [open, setOpen] = useState(true);
  const { id: teamId, appointed } = team;
  if (appointed === undefined) return null;
  const { text, byText, alsoText } = appointed;
  return (
    <Section title={appointingText.toEnter} accent>
      <Stack tight>
        <Body1>{text}</Body1>
        <Quiet>{byText}</Quiet>
        {alsoText !== undefined && <Quiet>{alsoText}</Quiet>}
      </Stack>
      {open ? (
        <AskedForm
          form={enterCoordinatorForm}
          start={enterCoordinatorStart(team)}
          asked={accountAsked}
          reader={readCoordinator}
          command={(seat) => ({ verb: 'add-member', teamId, function: 'coordinator', ...seat })}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <div>
          <Button appearance="primary" onClick={() => setOpen(true)}>
            {enterCoordinatorForm.open}
          </Button>
        </div>
      )}
    </Section>
  );
}
