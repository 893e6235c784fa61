import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { MeView } from '../../shared/home/view.ts';
import { hrefOf, teamOf, type Route } from '../router/route.ts';
import { useIsNarrow } from '../parts/useWidth.ts';
import { Navigation } from './Navigation.tsx';
import { PersonPicker } from './PersonPicker.tsx';
import { PlacePicker } from './PlacePicker.tsx';
import type { PersonPicking } from './person-picking.ts';
import { text } from '../text/text.ts';
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
  grow: { flexGrow: 1, '@media (max-width: 640px)': { display: 'none' } },
});

interface HeaderProps {
  readonly route: Route;
  readonly me: MeView | undefined;
  readonly picking: PersonPicking;
}

/** Where one is, who one is, and where one can go. */
export function Header({ route, me, picking }: HeaderProps) {
  const styles = useStyles();
  const narrow = useIsNarrow();
  const team = me?.teams.find(({ id }) => id === teamOf(route));
  return (
    <header className={styles.header}>
      <SkipLink />
      <div className={styles.row}>
        {me !== undefined && <PlacePicker me={me} route={route} />}
        {narrow && team !== undefined && <Navigation team={team} route={route} />}
        <div className={styles.grow} />
        {/* In a side panel it is the last of the pages to choose, whose names would be cut beside it. */}
        {me !== undefined && !(narrow && team !== undefined) && (
          <>
            <Link href={hrefOf({ page: 'help' })}>{text.app.help}</Link>
            <Link href={hrefOf({ page: 'about-me' })}>{text.app.aboutMe}</Link>
          </>
        )}
        <PersonPicker picking={picking} />
      </div>
      {!narrow && team !== undefined && <Navigation team={team} route={route} />}
    </header>
  );
}
