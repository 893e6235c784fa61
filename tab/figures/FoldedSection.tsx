import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Fold } from './Fold.tsx';

const useStyles = makeStyles({
  frame: {
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
  },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalS,
    paddingTop: 0,
    minWidth: 0,
  },
  onScreen: { '@media print': { display: 'none' } },
});

interface FoldedSectionProps {
  readonly title: string;
  readonly openFirst?: boolean;
  /** All in it is there to be pressed: nothing of it is printed. */
  readonly onScreen?: boolean;
  readonly children: ReactNode;
}

/** A block of a page that is not what one comes for: unfolded on demand, and there on paper. */
export function FoldedSection(props: FoldedSectionProps) {
  const { title, openFirst = false, onScreen = false, children } = props;
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.frame, onScreen && styles.onScreen)}>
      <Fold level="h2" title={title} openFirst={openFirst} printed={!onScreen}>
        <div className={styles.content}>{children}</div>
      </Fold>
    </div>
  );
}
