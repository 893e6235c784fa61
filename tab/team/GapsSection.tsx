import { Body1, Body1Strong, Button, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Gaps } from '../../shared/teams/view.ts';
import { Rows } from '../parts/Rows.tsx';
import { Section } from '../parts/Section.tsx';
import { Stack } from '../parts/Stack.tsx';
import { text } from '../text/text.ts';

interface GapsSectionProps {
  readonly teams: readonly { readonly id: string; readonly name: string; readonly gaps: Gaps }[];
}

const words = text.gaps;

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

/** Of one team alone all is shown; of many the lines come with the text. */
type TeamGapsProps = GapsSectionProps['teams'][number] & { readonly isAlone: boolean };

function TeamGaps({ name, gaps, isAlone }: TeamGapsProps) {
  const [shown, setShown] = useState(false);
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(gaps.message);
      setCopied(true);
    } catch {
      // Where Teams keeps the clipboard from us the text is there to be marked and copied.
      setCopied(false);
    }
  };
  return (
    <Stack tight>
      <Body1Strong>{name}</Body1Strong>
      {isAlone || shown ? (
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
          <Textarea
            aria-label={`${words.message}: ${name}`}
            readOnly
            rows={6}
            resize="vertical"
            value={gaps.message}
          />
          <div>
            <Button size="small" onClick={() => void copy()}>
              {words.copy}
            </Button>
          </div>
          <div role="status">{copied && <Body1>{words.copied}</Body1>}</div>
        </Stack>
      )}
    </Stack>
  );
}
