import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { onAnnounced } from '../client/news.ts';

const useStyles = makeStyles({
  heard: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
    '@media print': { display: 'none' },
  },
});

/** As long as a screen reader needs to notice it; left longer, it would be met again by who reads the page through. */
const heardMs = 2_000;

/** Speaks to who hears the page of what has been done; why something was not is an alert where it stands. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const [said, setSaid] = useState<readonly string[]>([]);
  useEffect(() => onAnnounced((text) => setSaid((before) => [...before, text])), []);
  useEffect(() => {
    if (said.length === 0) return undefined;
    const timer = setTimeout(() => setSaid([]), heardMs);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <>
      {children}
      <div role="status" className={styles.heard}>
        {said.map((text, n) => (
          <p key={n}>{text}</p>
        ))}
      </div>
    </>
  );
}
