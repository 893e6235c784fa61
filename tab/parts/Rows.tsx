import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { DraftAbout } from '../drafts/DraftAbout.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, minWidth: 0 },
  row: {
    padding: `${tokens.spacingVerticalS} 0`,
    minWidth: 0,
    ':first-child': { paddingTop: 0 },
    ':last-child': { paddingBottom: 0 },
    ':not(:last-child)': {
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
});

interface RowsProps<T> {
  readonly of: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly label?: string;
  readonly children: (item: T) => ReactNode;
}

/** A list with a thin line between its rows; a form in one of them is about that one. */
export function Rows<T>({ of: items, keyOf, label, children }: RowsProps<T>) {
  const styles = useStyles();
  return (
    <ul className={styles.list} {...(label === undefined ? {} : { 'aria-label': label })}>
      {items.map((item) => (
        <li key={keyOf(item)} className={styles.row}>
          <DraftAbout id={keyOf(item)}>{children(item)}</DraftAbout>
        </li>
      ))}
    </ul>
  );
}
