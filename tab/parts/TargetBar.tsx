import { Body1Strong, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  track: {
    position: 'relative',
    height: '16px',
    backgroundColor: tokens.colorNeutralBackground5,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    outline: `1px solid ${tokens.colorTransparentStroke}`,
  },
  target: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    backgroundColor: tokens.colorPaletteGreenBackground2,
    boxSizing: 'border-box',
    borderLeft: `2px solid ${tokens.colorPaletteGreenForeground1}`,
    borderRight: `2px solid ${tokens.colorPaletteGreenForeground1}`,
  },
  ongoing: {
    position: 'absolute',
    top: '5px',
    bottom: '5px',
    left: 0,
    backgroundColor: tokens.colorBrandForeground1,
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: 'none',
  },
});

interface TargetBarProps {
  readonly ongoing: number | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly text: string;
}

/** Ongoing cases against the target range: the words say all of it, the bar shows it. */
export function TargetBar({ ongoing, min, max, text }: TargetBarProps) {
  const styles = useStyles();
  const scale = Math.max(ongoing ?? 0, max ?? 0, 1) * 1.15;
  const percent = (n: number): string => `${(n / scale) * 100}%`;
  return (
    <div className={styles.bar}>
      <Body1Strong>{text}</Body1Strong>
      {ongoing !== undefined && (
        <div className={styles.track} aria-hidden>
          {min !== undefined && max !== undefined && (
            <div
              className={styles.target}
              style={{ left: percent(min), width: percent(Math.max(max - min, scale * 0.01)) }}
            />
          )}
          <div className={styles.ongoing} style={{ width: percent(ongoing) }} />
        </div>
      )}
    </div>
  );
}
