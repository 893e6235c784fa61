import { makeStyles, tokens } from '@fluentui/react-components';
import { text } from '../../text/text.ts';

const useStyles = makeStyles({
  track: {
    height: '4px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  decided: {
    height: '100%',
    borderRadius: 'inherit',
    backgroundColor: tokens.colorCompoundBrandBackground,
    transitionProperty: 'width',
    transitionDuration: '0.3s',
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0.01ms' },
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});

interface DecidedBarProps {
  /** From 0 to 1. */
  readonly share: number;
  /** The same in words, for who hears it. */
  readonly text: string;
}

/** How much of the agenda is decided. Fluent's own bar moves without end too, which costs 4 kB of the first load. */
export function DecidedBar({ share, text: inWords }: DecidedBarProps) {
  const styles = useStyles();
  return (
    <div
      className={styles.track}
      role="progressbar"
      aria-label={text.meeting.progress}
      aria-valuemin={0}
      aria-valuemax={1}
      aria-valuenow={share}
      aria-valuetext={inWords}
    >
      <div className={styles.decided} style={{ width: `${share * 100}%` }} />
    </div>
  );
}
