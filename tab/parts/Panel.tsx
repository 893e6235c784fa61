import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
    scrollMarginTop: tokens.spacingVerticalL,
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalS },
  },
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none' },
});

interface PanelProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** What a button has opened. It takes the focus, so that a keyboard and a screen reader come along to it. */
export function Panel({ title, children }: PanelProps) {
  const styles = useStyles();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={panel} role="group" aria-labelledby={id} className={styles.panel}>
      <h3 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h3>
      {children}
    </div>
  );
}
