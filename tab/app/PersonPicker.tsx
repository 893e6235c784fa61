import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { NarrowSelect } from '../inputs/NarrowSelect.tsx';
import { text } from '../text/text.ts';
import type { PersonPicking } from './person-picking.ts';

const useStyles = makeStyles({
  you: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    '@media (max-width: 640px)': { width: '100%', order: -1 },
  },
  label: { whiteSpace: 'nowrap' },
});

interface PersonPickerProps {
  readonly picking: PersonPicking;
}

/** Local mode only: who one plays. */
export function PersonPicker({ picking: { people, you, onYou } }: PersonPickerProps) {
  const styles = useStyles();
  if (people === undefined) return null;
  return (
    <label className={styles.you} title={text.app.youHint}>
      <Text size={200} className={styles.label}>
        {text.app.you}
      </Text>
      <NarrowSelect
        size="small"
        style={{ flexGrow: 1 }}
        value={you}
        onValue={(account) => onYou?.(account)}
      >
        {people.map(({ account, label }) => (
          <option key={account} value={account}>
            {label}
          </option>
        ))}
      </NarrowSelect>
    </label>
  );
}
