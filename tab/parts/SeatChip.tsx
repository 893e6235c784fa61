import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { seatMark } from '../../shared/teams/seat-mark.ts';

const useStyles = makeStyles({
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  mark: {
    display: 'inline-flex',
    flexShrink: 0,
    alignItems: 'center',
    justifyContent: 'center',
    width: '32px',
    height: '32px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    // Seen in high contrast, where the ground is not.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground5,
    color: tokens.colorNeutralForeground1,
  },
  af: {
    backgroundColor: tokens.colorPaletteBlueBackground2,
    color: tokens.colorPaletteBlueForeground2,
  },
  fk: {
    backgroundColor: tokens.colorPaletteForestBackground2,
    color: tokens.colorPaletteForestForeground2,
  },
  region: {
    backgroundColor: tokens.colorPaletteBerryBackground2,
    color: tokens.colorPaletteBerryForeground2,
  },
  municipality: {
    backgroundColor: tokens.colorPalettePeachBackground2,
    color: tokens.colorPalettePeachForeground2,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  second: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  label: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface SeatChipProps {
  /** As every view says it: `Arbetsförmedlare (AF)`. Never a name. */
  readonly label: string;
  /** Under it: what is said of the seat here. */
  readonly second?: ReactNode;
  /** The circle alone, where the label stands beside it already. */
  readonly markOnly?: boolean;
}

/** A seat as Fluent shows a person, by function: the letters are for the eye, the words say all of it. */
export function SeatChip({ label, second, markOnly = false }: SeatChipProps) {
  const styles = useStyles();
  const { letters, party } = seatMark(label);
  const mark = (
    <span aria-hidden className={mergeClasses(styles.mark, party !== undefined && styles[party])}>
      {letters}
    </span>
  );
  if (markOnly) return mark;
  return (
    <span className={styles.chip}>
      {mark}
      <span className={styles.words}>
        <span className={styles.label}>{label}</span>
        {second !== undefined && <span className={styles.second}>{second}</span>}
      </span>
    </span>
  );
}
