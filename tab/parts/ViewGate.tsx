import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Incomplete } from '../../shared/federation/present-unreadable.ts';
import type { Viewed } from '../client/useView.ts';
import { text } from '../text/text.ts';
import { FailedPage } from './FailedPage.tsx';
import { LoadingPage } from './LoadingPage.tsx';
import { NotToBeHad } from './NotToBeHad.tsx';
import { Warnings } from './Warnings.tsx';

interface ViewGateProps<T> {
  readonly of: Viewed<T>;
  /** A part of a page whose heading is there already. */
  readonly inside?: boolean;
  readonly children: (view: T) => ReactNode;
}

/** The four states of a page: on its way, not to be had, here, here but perhaps old. */
export function ViewGate<T>({ of: viewed, inside = false, children }: ViewGateProps<T>) {
  switch (viewed.status) {
    case 'loading':
      return <LoadingPage inside={inside} />;
    case 'failed':
      // A heading of its own would be the window's name too.
      return inside ? (
        <NotToBeHad failure={viewed.failure} retry={viewed.refresh} />
      ) : (
        <FailedPage failure={viewed.failure} retry={viewed.refresh} />
      );
    case 'ready':
      return (
        <>
          {viewed.trouble !== undefined && (
            <MessageBar intent="warning">
              <MessageBarBody>{text.state.stale}</MessageBarBody>
              <MessageBarActions>
                <Button size="small" onClick={viewed.refresh}>
                  {text.state.retry}
                </Button>
              </MessageBarActions>
            </MessageBar>
          )}
          <Warnings of={missingIn(viewed.view)} />
          {children(viewed.view)}
        </>
      );
  }
}

/** What the server says of any list that is not whole, before it is taken for one that is. */
function missingIn(view: unknown): readonly string[] {
  return (view as Incomplete).missing ?? [];
}
