import { makeStyles, Select, Tab, TabList, tokens } from '@fluentui/react-components';
import type { MyTeam } from '../../shared/teams/view.ts';
import { useIsNarrow } from '../parts/useWidth.ts';
import type { Route } from '../router/route.ts';
import { goTo } from '../router/useRoute.ts';
import { text } from '../text.ts';
import { routeOfTab, tabOf, tabsFor } from './places.ts';

const useStyles = makeStyles({
  wide: { padding: `0 ${tokens.spacingHorizontalS}` },
  narrow: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}` },
});

interface NavigationProps {
  readonly team: MyTeam;
  readonly route: Route;
}

/** A team's pages: tabs where there is room, otherwise a list to choose from. */
export function Navigation({ team, route }: NavigationProps) {
  const styles = useStyles();
  const narrow = useIsNarrow();
  const tabs = tabsFor(team);
  const here = tabOf(route);
  const open = (value: unknown): void => {
    const tab = tabs.find((known) => known === value);
    if (tab !== undefined) goTo(routeOfTab(team.id, tab));
  };
  if (narrow) {
    return (
      <nav className={styles.narrow} aria-label={text.app.pages}>
        <Select aria-label={text.app.pages} value={here} onChange={(_, { value }) => open(value)}>
          {tabs.map((tab) => (
            <option key={tab} value={tab}>
              {text.pages[tab]}
            </option>
          ))}
        </Select>
      </nav>
    );
  }
  return (
    <nav className={styles.wide} aria-label={text.app.pages}>
      <TabList selectedValue={here} onTabSelect={(_, { value }) => open(value)}>
        {tabs.map((tab) => (
          <Tab key={tab} value={tab}>
            {text.pages[tab]}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
