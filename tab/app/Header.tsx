import { makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { MeView } from '../../shared/teams/view.ts';
import { teamOf, type Route } from '../router/route.ts';
import { text } from '../text.ts';
import { Navigation } from './Navigation.tsx';
import { PlacePicker } from './PlacePicker.tsx';
import type { PersonPicking } from './Shell.tsx';
import { SkipLink } from './SkipLink.tsx';

const useStyles = makeStyles({
  header: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media print': { display: 'none' },
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
    '@media (max-width: 640px)': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    },
  },
  grow: { flexGrow: 1 },
  you: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
  },
  select: { minWidth: 0, maxWidth: '260px' },
});

interface HeaderProps {
  readonly route: Route;
  readonly me: MeView | undefined;
  readonly picking: PersonPicking;
}

/** Where one is, who one is, and where one can go. */
export function Header({ route, me, picking }: HeaderProps) {
  const styles = useStyles();
  const team = me?.teams.find(({ id }) => id === teamOf(route));
  return (
    <header className={styles.header}>
      <SkipLink />
      <div className={styles.row}>
        {me !== undefined && <PlacePicker me={me} route={route} />}
        <div className={styles.grow} />
        {picking.people !== undefined && (
          <label className={styles.you} title={text.app.youHint}>
            <Text size={200}>{text.app.you}</Text>
            <Select
              size="small"
              className={styles.select}
              value={picking.you}
              onChange={(_, { value }) => picking.onYou?.(value)}
            >
              {picking.people.map(({ account, label }) => (
                <option key={account} value={account}>
                  {label}
                </option>
              ))}
            </Select>
          </label>
        )}
      </div>
      {team !== undefined && <Navigation team={team} route={route} />}
    </header>
  );
}
