import { Body1, Button, Link } from '@fluentui/react-components';
import type { AfterwardsView } from '../../../../shared/meetings/minutes/view.ts';
import { headings } from '../../../../shared/text/headings.ts';
import { Section } from '../../../parts/Section.tsx';
import { Stack } from '../../../parts/Stack.tsx';
import { hrefOf } from '../../../router/route.ts';
import { text } from '../../../text/text.ts';

interface AfterwardsProps {
  readonly teamId: string;
  readonly afterwards: AfterwardsView;
}

/** What has gone out and what goes out by itself, and the way to the next meeting. */
export function Afterwards({ teamId, afterwards }: AfterwardsProps) {
  const { lines, planNext, nextMeetingId } = afterwards;
  return (
    <Section title={text.minutes.afterwards}>
      <Stack tight>
        {lines.map((line) => (
          <Body1 key={line}>{line}</Body1>
        ))}
      </Stack>
      {planNext && (
        <div>
          <Button as="a" href={hrefOf({ page: 'plan', teamId, kind: 'one' })}>
            {headings.planOne}
          </Button>
        </div>
      )}
      {nextMeetingId !== undefined && (
        <Link href={hrefOf({ page: 'meeting', teamId, meetingId: nextMeetingId })}>
          {text.minutes.toNext}
        </Link>
      )}
    </Section>
  );
}
