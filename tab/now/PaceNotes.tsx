import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PaceView } from '../../shared/meetings/now/present-pace.ts';

const useStyles = makeStyles({
  notes: {
    display: 'flex',
    flexWrap: 'wrap',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
    '& > :not(:last-child)::after': { content: '"·"', marginLeft: tokens.spacingHorizontalS },
    columnGap: tokens.spacingHorizontalS,
    // The bar is to take no more of a side panel than it must: how late it is and what waits are the last two.
    '@media (max-width: 480px)': { '& > :nth-last-child(n + 3)': { display: 'none' } },
  },
  late: { color: tokens.colorPaletteMarigoldForeground2 },
});

/** How the time goes, in a few words: gently, never as an alarm. */
export function PaceNotes({ pace: { notes, isLate } }: { readonly pace: PaceView }) {
  const styles = useStyles();
  if (notes.length === 0) return null;
  return (
    <ul className={mergeClasses(styles.notes, isLate && styles.late)}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
