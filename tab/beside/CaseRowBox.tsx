import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, use } from 'react';
import { ListPlace } from './list-place.ts';

const useStyles = makeStyles({
  row: {
    position: 'relative',
    margin: `-${tokens.spacingVerticalXS} -${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeftColor: tokens.colorCompoundBrandStroke,
  },
});

interface CaseRowBoxProps {
  readonly reference: string;
  readonly children: ReactNode;
}

/** A row that opens its case wherever it is pressed; marked while that is open beside the list. */
export function CaseRowBox({ reference, children }: CaseRowBoxProps) {
  const styles = useStyles();
  const isOpen = use(ListPlace)?.reference === reference;
  return <div className={mergeClasses(styles.row, isOpen && styles.open)}>{children}</div>;
}
