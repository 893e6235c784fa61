import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';
import type { StageView } from '../../../shared/meetings/now/view.ts';
import { text } from '../../text/text.ts';

/** Sizes follow the width of the screen, to be read from the other end of a room. */
export const useStageStyles = makeStyles({
  stage: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: 'clamp(12px, 2vw, 32px)',
    padding: 'clamp(12px, 3vw, 56px)',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: 'clamp(14px, 1.6vw, 28px)',
    lineHeight: 1.35,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: `0 ${tokens.spacingHorizontalXL}`,
    color: tokens.colorNeutralForeground2,
  },
  middle: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    gap: tokens.spacingVerticalM,
  },
  large: {
    margin: 0,
    fontSize: 'clamp(32px, 6.5vw, 128px)',
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: 1.1,
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface StageFrameProps {
  readonly view: StageView;
  /** How far the meeting has come. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Whose meeting it is, and the rest of the screen for what it is at. */
export function StageFrame({ view: { teamName, when }, aside, children }: StageFrameProps) {
  const styles = useStageStyles();
  useEffect(() => {
    document.title = `${text.stage.heading} – ${text.app.name}`;
  }, []);
  return (
    <div className={styles.stage}>
      <div className={styles.head}>
        <span>
          {teamName} · {when}
        </span>
        {aside}
      </div>
      {children}
    </div>
  );
}
