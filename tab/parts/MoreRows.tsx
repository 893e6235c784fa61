import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Incomplete } from '../../shared/federation/present-unreadable.ts';
import { useView } from '../client/useView.ts';
import type { ViewAddress } from '../client/watch.ts';
import { text } from '../text/text.ts';
import { NotToBeHad } from './NotToBeHad.tsx';
import { Stack } from './Stack.tsx';
import { Warnings } from './Warnings.tsx';

const useStyles = makeStyles({
  next: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalM,
    outlineStyle: 'none',
  },
});

interface Going extends Incomplete {
  readonly moreEnded?: string;
}

interface MoreRowsProps<T extends Going> {
  /** What the button says. */
  readonly label: string;
  /** Where those after a place in the list are. */
  readonly address: (after: string) => ViewAddress<T>;
  readonly after: string;
  readonly children: (view: T) => ReactNode;
}

/** What comes after the rows above, once it is asked for; under it the next. */
export function MoreRows<T extends Going>(props: MoreRowsProps<T>) {
  const [asked, setAsked] = useState(false);
  if (asked) return <NextRows {...props} />;
  return (
    <div>
      <Button onClick={() => setAsked(true)}>{props.label}</Button>
    </div>
  );
}

function NextRows<T extends Going>({ label, address, after, children }: MoreRowsProps<T>) {
  const styles = useStyles();
  const next = useView(address(after));
  const place = useFocusOnce(next.status === 'ready');
  switch (next.status) {
    case 'loading':
      return <Body1 role="status">{text.state.loading}</Body1>;
    case 'failed':
      return <NotToBeHad failure={next.failure} retry={next.refresh} />;
    case 'ready': {
      const { missing = [], moreEnded } = next.view;
      return (
        <div ref={place} tabIndex={-1} className={styles.next}>
          <Stack>
            <Warnings of={missing} />
            {children(next.view)}
            {moreEnded !== undefined && (
              <MoreRows label={label} address={address} after={moreEnded}>
                {children}
              </MoreRows>
            )}
          </Stack>
        </div>
      );
    }
  }
}

/** The button that was pressed is gone: what came in its place takes the focus once, by its first link where it has one. */
function useFocusOnce(isThere: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const done = useRef(false);
  useEffect(() => {
    if (!isThere || done.current) return;
    done.current = true;
    (place.current?.querySelector('a') ?? place.current)?.focus();
  }, [isThere]);
  return place;
}
