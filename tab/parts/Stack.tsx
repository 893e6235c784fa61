import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

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
    gap: tokens.spacingHorizontalM,
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
