import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MyTeam } from '../../shared/home/view.ts';
import { NarrowSelect } from '../inputs/NarrowSelect.tsx';
import { useIsNarrow } from '../parts/useWidth.ts';
import { hrefOf, type Route } from '../router/route.ts';
import { goTo } from '../router/useRoute.ts';
import { text } from '../text/text.ts';
import { routeOfTab, tabOf, tabsFor } from './places.ts';

const useStyles = makeStyles({
  wide: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  narrow: { flexGrow: 1, flexBasis: '110px', minWidth: 0 },
  link: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textDecorationLine: 'none',
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    ':hover': {
      color: tokens.colorNeutralForeground1,
      borderBottomColor: tokens.colorNeutralStroke1,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
});

/** No page of a team's, but where there is one list of pages it is looked for there. */
const aboutMe = 'about-me';
const help = 'help';

interface NavigationProps {
  readonly team: MyTeam;
  readonly route: Route;
}

/** A team's pages: links where there is room, otherwise a list to choose from. */
export function Navigation({ team, route }: NavigationProps) {
  const styles = useStyles();
  const narrow = useIsNarrow();
  const tabs = tabsFor(team);
  const here = tabOf(route);
  if (narrow) {
    return (
      <nav className={styles.narrow} aria-label={text.app.pages}>
        <NarrowSelect
          aria-label={text.app.page}
          value={here}
          onValue={(value) => {
            const tab = tabs.find((known) => known === value);
            if (tab !== undefined) goTo(routeOfTab(team.id, tab));
            else if (value === aboutMe || value === help) goTo({ page: value });
          }}
        >
          {tabs.map((tab) => (
            <option key={tab} value={tab}>
              {text.pages[tab]}
            </option>
          ))}
          <option value={help}>{text.app.help}</option>
          <option value={aboutMe}>{text.app.aboutMe}</option>
        </NarrowSelect>
      </nav>
    );
  }
  return (
    <nav className={styles.wide} aria-label={text.app.pages}>
      {tabs.map((tab) => (
        <a
          key={tab}
          href={hrefOf(routeOfTab(team.id, tab))}
          aria-current={tab === here ? 'page' : undefined}
          className={mergeClasses(styles.link, tab === here && styles.here)}
        >
          {text.pages[tab]}
        </a>
      ))}
    </nav>
  );
}
