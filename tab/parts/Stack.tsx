import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const threeAtMost = {
  gridTemplateColumns: `repeat(auto-fit, minmax(min(100%, max(200px, (100% - 2 * ${tokens.spacingHorizontalM}) / 3)), 1fr))`,
};

const useStyles = makeStyles({
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalM,
    // Label, input, what is wrong and hint: each has a row that those beside each other share, so that the inputs stand in a line
    // whichever label takes two. What such a row does not hold has no height, so the space between fields is their own.
    marginBottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    '> *': { gridRow: 'span 4', marginBottom: tokens.spacingHorizontalM },
    '> .fui-Field': { gridTemplateRows: 'subgrid', alignItems: 'start' },
    // Where four fit, the fifth would stand alone; of eleven, the names are longer than a fourth.
    ':has(> :nth-child(5):last-child)': threeAtMost,
    ':has(> :nth-child(6):last-child)': threeAtMost,
    ':has(> :nth-child(9):last-child)': threeAtMost,
    ':has(> :nth-child(11):last-child)': threeAtMost,
  },
  onScreen: { '@media print': { display: 'none' } },
  tight: { gap: tokens.spacingVerticalXS },
});

interface StackProps {
  /** `column`: under each other; `row`: beside each other, wrapping; `fields`: form fields in as many columns as fit. */
  readonly as?: 'column' | 'row' | 'fields';
  readonly tight?: boolean;
  /** Ways on, which paper has none of. */
  readonly onScreen?: boolean;
  /** What is in it is sent as one, so that what is refused is looked for in all of it. */
  readonly form?: boolean;
  /** For what leads here. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** Things with even space between them. */
export function Stack(props: StackProps) {
  const { as = 'column', tight = false, onScreen = false, form = false, id, children } = props;
  const styles = useStyles();
  return (
    <div
      {...(id === undefined ? {} : { id })}
      className={mergeClasses(styles[as], tight && styles.tight, onScreen && styles.onScreen)}
      {...(form ? { 'data-form': true } : {})}
    >
      {children}
    </div>
  );
}
