import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Code } from '../client/code.ts';
import { useCode } from '../client/useCode.ts';
import { text } from '../text/text.ts';
import { Stack } from './Stack.tsx';

const useStyles = makeStyles({
  // Most often it is here before anybody could read that it is fetched.
  waiting: {
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: '300ms',
    animationDuration: '100ms',
    animationFillMode: 'both',
  },
});

interface OpeningProps<T> {
  readonly of: Code<T>;
  /** A part of a page that nobody has pressed for: the page stays where it is. */
  readonly still?: boolean;
  readonly children: (code: T) => ReactNode;
}

/** What a press opens, and whose code is fetched by that press. */
export function Opening<T>({ of, still, children }: OpeningProps<T>) {
  const styles = useStyles();
  const state = useCode(of);
  const [isLate] = useState(!still && state.status !== 'ready');
  const place = useRef<HTMLDivElement>(null);
  const isHere = state.status === 'ready';
  useEffect(() => {
    // What opened it has scrolled to where it was to be, when there was nothing there.
    if (isHere && isLate) place.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [isHere, isLate]);
  switch (state.status) {
    case 'loading':
      return (
        <Body1 role="status" className={styles.waiting}>
          {text.state.loading}
        </Body1>
      );
    case 'ready':
      return (
        <div ref={place} style={{ display: 'contents' }}>
          {children(state.code)}
        </div>
      );
    case 'failed':
      return (
        <Stack as="row">
          <Body1 role="alert">
            {state.outdated ? text.state.outdatedTitle : text.state.notFetched}
          </Body1>
          <Button size="small" onClick={() => void of.fetch()}>
            {state.outdated ? text.state.reload : text.state.retry}
          </Button>
        </Stack>
      );
  }
}
