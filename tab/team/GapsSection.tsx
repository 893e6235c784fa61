import { Body1, Body1Strong, Button, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Gaps } from '../../shared/teams/view.ts';
import { Rows } from '../parts/Rows.tsx';
import { Section } from '../parts/Section.tsx';
import { Stack } from '../parts/Stack.tsx';
import { useCopy } from '../parts/useCopy.ts';
import { text } from '../text/text.ts';

interface GapsSectionProps {
  readonly teams: readonly { readonly id: string; readonly name: string; readonly gaps: Gaps }[];
}

const words = text.gaps;
const mostRows = 14;

/** All that somebody here can mend, team by team, each with a message to copy and send. */
export function GapsSection({ teams }: GapsSectionProps) {
  if (teams.length === 0) return null;
  return (
    <Section title={words.title}>
      <Rows of={teams} keyOf={({ id }) => id}>
        {(team) => <TeamGaps {...team} isAlone={teams.length === 1} />}
      </Rows>
    </Section>
  );
}

/** Of one team alone all is shown; of many the lines stand in the text. */
type TeamGapsProps = GapsSectionProps['teams'][number] & { readonly isAlone: boolean };

function TeamGaps({ name, gaps, isAlone }: TeamGapsProps) {
  const [shown, setShown] = useState(false);
  const message = useRef<HTMLDivElement>(null);
  const { said, copy } = useCopy(gaps.message, () => {
    const field = message.current?.querySelector('textarea');
    field?.focus();
    field?.select();
  });
  return (
    <Stack tight>
      <Body1Strong>{name}</Body1Strong>
      {isAlone ? (
        gaps.lines.map((line) => <Body1 key={line}>{line}</Body1>)
      ) : (
        <Body1>{words.count(gaps.lines.length)}</Body1>
      )}
      <div>
        <Button
          size="small"
          aria-expanded={shown}
          aria-label={`${words.message}: ${name}`}
          onClick={() => setShown(!shown)}
        >
          {words.message}
        </Button>
      </div>
      {shown && (
        <Stack tight>
          <div ref={message} style={{ display: 'contents' }}>
            <Textarea
              aria-label={`${words.message}: ${name}`}
              readOnly
              rows={Math.min(gaps.lines.length + 4, mostRows)}
              resize="vertical"
              value={gaps.message}
            />
          </div>
          <div>
            <Button size="small" aria-label={`${words.copy}: ${name}`} onClick={() => void copy()}>
              {words.copy}
            </Button>
          </div>
          <Body1 role="status">{said}</Body1>
        </Stack>
      )}
    </Stack>
  );
}
