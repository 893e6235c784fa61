import { Body1, Button } from '@fluentui/react-components';
import { useMay } from '../client/me.ts';
import { Section } from '../parts/Section.tsx';
import { Stack } from '../parts/Stack.tsx';
import { hrefOf } from '../router/route.ts';
import { text } from '../text/text.ts';

interface NothingToRaiseAtProps {
  readonly teamId: string;
  readonly said: string | undefined;
}

/** Why nothing can be raised now, and the one next step of who can do something about it. */
export function NothingToRaiseAt({ teamId, said }: NothingToRaiseAtProps) {
  const mayPlan = useMay(teamId)('plan-meetings');
  return (
    <Section title={text.raise.shut}>
      <Body1>{said}</Body1>
      <Stack as="row">
        {mayPlan && (
          <Button as="a" appearance="primary" href={hrefOf({ page: 'plan', teamId, kind: 'one' })}>
            {text.meetings.planOne}
          </Button>
        )}
        <Button as="a" href={hrefOf({ page: 'cases', teamId })}>
          {text.raise.toCases}
        </Button>
      </Stack>
    </Section>
  );
}
