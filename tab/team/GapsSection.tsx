import { Body1, Button, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Gaps } from '../../shared/teams/view.ts';
import { Section } from '../parts/Section.tsx';
import { Stack } from '../parts/Stack.tsx';
import { useCopy } from '../parts/useCopy.ts';
import { teamText } from '../text/team-text.ts';

interface GapsProps {
  readonly name: string;
  readonly gaps: Gaps;
}

const words = teamText.gaps;
const mostRows = 14;

/** All that somebody here can mend of one team, with a message to copy and send. */
export function GapsSection({ name, gaps }: GapsProps) {
  return (
    <Section title={words.title}>
      {gaps.lines.map((line) => (
        <Body1 key={line}>{line}</Body1>
      ))}
      <GapsMessage name={name} gaps={gaps} />
    </Section>
  );
}

/** Behind a button, and every line in it. */
export function GapsMessage({ name, gaps }: GapsProps) {
  const [shown, setShown] = useState(false);
  const message = useRef<HTMLDivElement>(null);
  const { said, copy } = useCopy(gaps.message, () => {
    const field = message.current?.querySelector('textarea');
    field?.focus();
    field?.select();
  });
  return (
    <Stack tight>
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
