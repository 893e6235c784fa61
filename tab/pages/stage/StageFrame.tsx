import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';
import type { StageView } from '../../../shared/meetings/now/view.ts';
import { text } from '../../text/text.ts';

/** Sizes follow the screen, its height too, to be read from the other end of a room. */
export const useStageStyles = makeStyles({
  stage: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: 'clamp(12px, min(1.6vw, 2.6vh), 32px)',
    padding: 'clamp(12px, min(3vw, 4vh), 56px)',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: 'clamp(14px, min(1.6vw, 2.8vh), 32px)',
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
    fontSize: 'clamp(32px, min(6.5vw, 11vh), 128px)',
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
