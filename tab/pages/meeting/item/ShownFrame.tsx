import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  shown: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalM },
  },
  // Takes the focus where one goes on; the frame round it shows that already.
  heading: {
    ...typographyStyles.subtitle2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    margin: 0,
    ':focus': { outlineStyle: 'none' },
  },
});

interface ShownFrameProps {
  readonly heading: ReactNode;
  readonly children?: ReactNode;
}

/** What the meeting has before it, or one looks at: the place on the page where one goes on when something is done. */
export function ShownFrame({ heading, children }: ShownFrameProps) {
  const styles = useStyles();
  return (
    <section aria-labelledby="shown-now" className={styles.shown}>
      <h2 id="shown-now" tabIndex={-1} className={styles.heading}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
