import { makeStyles, Subtitle2 } from '@fluentui/react-components';
import type { MeView } from '../../shared/home/view.ts';
import { NarrowSelect } from '../inputs/NarrowSelect.tsx';
import { hrefOf, parseRoute, teamOf, type Route } from '../router/route.ts';
import { goTo } from '../router/useRoute.ts';
import { text } from '../text/text.ts';
import { routeOfGroup } from './places.ts';

const useStyles = makeStyles({
  name: { margin: 0 },
  select: { '@media (max-width: 640px)': { flexGrow: 1, flexBasis: '110px' } },
});

interface Place {
  readonly href: string;
  readonly name: string;
}

interface PlacePickerProps {
  readonly me: MeView;
  readonly route: Route;
}

/** The team or group one is looking at; a choice only for those who have several. */
export function PlacePicker({ me, route }: PlacePickerProps) {
  const styles = useStyles();
  const groups = placesOf(me);
  const places = groups.flatMap((group) => group.places);
  const here = hrefOf(placeOf(route, me));
  if (places.length < 2) {
    return <Subtitle2 className={styles.name}>{places[0]?.name ?? text.app.name}</Subtitle2>;
  }
  return (
    <NarrowSelect
      className={styles.select}
      aria-label={text.app.place}
      value={here}
      said={places.find(({ href }) => href === here)?.name ?? ''}
      onValue={(href) => goTo(parseRoute(href))}
    >
      {!places.some(({ href }) => href === here) && <option value={here}>{text.app.goTo}</option>}
      {groups.map((group) => (
        <optgroup key={group.label} label={group.label}>
          {group.places.map(({ href, name }) => (
            <option key={href} value={href}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
    </NarrowSelect>
  );
}

function placesOf(me: MeView): readonly { label: string; places: readonly Place[] }[] {
  const teams = me.teams.map(({ id, name }) => ({
    href: hrefOf({ page: 'home', teamId: id }),
    name,
  }));
  const steering = me.steeringGroups.map(({ id, name }) => ({
    href: hrefOf(routeOfGroup(id, me)),
    name,
  }));
  const seesCounty =
    me.mayCompareAbove || me.teams.some(({ can }) => can.includes('read-all-suppressed-numbers'));
  const county = [
    ...(me.readsLifted === true
      ? [{ href: hrefOf({ page: 'county-group' }), name: text.app.countyGroup }]
      : []),
    ...(me.readsLifted === true || me.steeringGroups.length > 0
      ? [{ href: hrefOf({ page: 'from-county' }), name: text.app.fromCounty }]
      : []),
    ...(seesCounty ? [{ href: hrefOf({ page: 'county' }), name: text.app.county }] : []),
    ...(me.readsCounty === true
      ? [{ href: hrefOf({ page: 'county-entered' }), name: text.app.countyEntered }]
      : []),
  ];
  const board =
    me.readsBoard === true ? [{ href: hrefOf({ page: 'board' }), name: text.pages.board }] : [];
  // Who has a team has them among its pages; who has nothing comes to them from the first page.
  const documents =
    me.readsLifted === true || me.steeringGroups.length > 0 || me.mayCompareAbove
      ? [{ href: hrefOf({ page: 'documents' }), name: text.pages.documents }]
      : [];
  const contacts =
    me.readsLifted === true || me.steeringGroups.length > 0
      ? [{ href: hrefOf({ page: 'contacts' }), name: text.pages.contacts }]
      : [];
  const federation = me.mayChangeFederation
    ? [
        { href: hrefOf({ page: 'federation' }), name: me.federation?.name ?? text.app.federation },
        { href: hrefOf({ page: 'operations' }), name: text.app.operations },
      ]
    : [];
  return [
    { label: text.app.teams, places: teams },
    { label: text.app.steeringGroups, places: steering },
    { label: text.app.county, places: [...county, ...board, ...documents, ...contacts] },
    { label: text.app.federation, places: federation },
  ].filter(({ places }) => places.length > 0);
}

function placeOf(route: Route, me: MeView): Route {
  const teamId = teamOf(route);
  if (teamId !== undefined) return { page: 'home', teamId };
  if (route.page === 'county') return { page: route.page };
  return route.page === 'steering' || (route.page === 'year' && route.steeringGroupId !== undefined)
    ? routeOfGroup(route.steeringGroupId ?? '', me)
    : route;
}
