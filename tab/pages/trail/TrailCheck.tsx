import {
  Body1,
  Body1Strong,
  Button,
  MessageBar,
  MessageBarBody,
  Skeleton,
  SkeletonItem,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { TrailCheckView } from '../../../shared/trail/view.ts';
import { trailCheckAddress } from '../../client/later-addresses.ts';
import { useView } from '../../client/useView.ts';
import { NotToBeHad } from '../../parts/NotToBeHad.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Section } from '../../parts/Section.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { trailText } from '../../text/trail-text.ts';

/** Whether the log holds together, reckoned anew while one waits; and where it does not. */
export function TrailCheck({ teamId }: { readonly teamId: string }) {
  const check = useView(trailCheckAddress(teamId));
  return (
    <Section
      title={trailText.check}
      aside={
        <Button size="small" onClick={check.refresh}>
          {trailText.checkAgain}
        </Button>
      }
    >
      {check.status === 'loading' && (
        <Skeleton role="status" aria-label={trailText.checking} aria-busy>
          <SkeletonItem size={64} />
        </Skeleton>
      )}
      {check.status === 'failed' && <NotToBeHad failure={check.failure} retry={check.refresh} />}
      {check.status === 'ready' && <Verdict view={check.view} />}
    </Section>
  );
}

function Verdict({ view }: { readonly view: TrailCheckView }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <MessageBar intent={view.status === 'intact' ? 'success' : 'error'} layout="multiline">
        <MessageBarBody>
          <Stack tight>
            <Body1Strong>{view.title}</Body1Strong>
            {view.lines.map((line) => (
              <Body1 key={line}>{line}</Body1>
            ))}
          </Stack>
        </MessageBarBody>
      </MessageBar>
      {view.hashes.length > 0 && (
        <div>
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {trailText.hashes}
          </Button>
          {open && (
            <Stack tight>
              <Quiet>{trailText.hashesHint}</Quiet>
              {view.hashes.map((hash) => (
                <Quiet key={hash}>{hash}</Quiet>
              ))}
            </Stack>
          )}
        </div>
      )}
    </>
  );
}
