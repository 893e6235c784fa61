import { useEffect } from 'react';
import type { MeView } from '../../shared/teams/view.ts';
import { HomePage } from '../home/HomePage.tsx';
import { FailedPage } from '../parts/FailedPage.tsx';
import { LoadingPage } from '../parts/LoadingPage.tsx';
import type { Route } from '../router/route.ts';
import { replaceWith } from '../router/useRoute.ts';
import { text } from '../text.ts';
import { startOf } from './places.ts';

interface PagesProps {
  readonly route: Route;
  readonly me: MeView;
}

/** Route → page. */
export function Pages({ route, me }: PagesProps) {
  const start = startOf(me, window.localStorage.getItem('star-team') ?? undefined);
  const lost = route.page === 'start' && start.page !== 'start';
  useEffect(() => {
    if (lost) replaceWith(start);
  });
  if (lost) return <LoadingPage />;
  switch (route.page) {
    case 'home':
      return <HomePage teamId={route.teamId} />;
    case 'start':
    case 'meetings':
    case 'plan':
    case 'meeting':
    case 'change':
    case 'raise':
    case 'queue':
    case 'numbers':
    case 'deviations':
    case 'fk':
    case 'settings':
    case 'steering':
    case 'federation':
    case 'setup':
      return <FailedPage failure={{ kind: 'not-found', text: text.state.nowhereText }} />;
  }
}
