import { useEffect, type ReactNode } from 'react';
import type { MeView } from '../../shared/home/view.ts';
import { lastTeam } from '../client/last-team.ts';
import { hereAddress } from '../client/addresses.ts';
import { useView } from '../client/useView.ts';
import type { HostPlace } from '../host/teams-host.ts';
import { LoadingPage } from '../parts/LoadingPage.tsx';
import { replaceWith } from '../router/useRoute.ts';
import { routeOfPlace, startOf } from './places.ts';

interface StartHereProps {
  readonly place: HostPlace;
  readonly me: MeView;
  /** For who has no first page either. */
  readonly nowhere: ReactNode;
}

/** In a channel or a meeting: goes to that team or that meeting, and to one's own first page where it is nobody's. */
export function StartHere({ place, me, nowhere }: StartHereProps) {
  const here = useView(hereAddress(place));
  const known = here.status === 'ready' ? routeOfPlace(here.view, me) : undefined;
  const route = here.status === 'loading' ? undefined : (known ?? startOf(me, lastTeam()));
  useEffect(() => {
    if (route !== undefined && route.page !== 'start') replaceWith(route);
  });
  return route?.page === 'start' ? nowhere : <LoadingPage />;
}
