import type { ReactNode } from 'react';
import type { Code } from '../client/code.ts';
import { useCode } from '../client/useCode.ts';
import { FailedPage } from './FailedPage.tsx';
import { LoadingPage } from './LoadingPage.tsx';
import { OutdatedPage } from './OutdatedPage.tsx';

interface WhenHereProps<T> {
  readonly of: Code<T>;
  readonly children: (code: T) => ReactNode;
}

/** A page whose code is fetched when somebody comes to it. */
export function WhenHere<T>({ of, children }: WhenHereProps<T>) {
  const state = useCode(of);
  switch (state.status) {
    case 'loading':
      return <LoadingPage />;
    case 'ready':
      return children(state.code);
    case 'failed':
      return state.outdated ? (
        <OutdatedPage />
      ) : (
        <FailedPage failure={{ kind: 'offline' }} retry={() => void of.fetch()} />
      );
  }
}
