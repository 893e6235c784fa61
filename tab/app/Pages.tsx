import { lazy, Suspense, useEffect } from 'react';
import type { MeView } from '../../shared/teams/view.ts';
import { HomePage } from '../home/HomePage.tsx';
import { MeetingPage } from '../meeting/MeetingPage.tsx';
import { MeetingsPage } from '../meetings/MeetingsPage.tsx';
import { LoadingPage } from '../parts/LoadingPage.tsx';
import { lastTeam, rememberTeam } from '../router/last-team.ts';
import { teamOf, type Route } from '../router/route.ts';
import { replaceWith } from '../router/useRoute.ts';
import { NowhereYet } from './NowhereYet.tsx';
import { startOf } from './places.ts';

// The first screens (what is expected of me, the meetings, the meeting) come with the first load; the rest when asked for.
const DeviationsPage = lazy(async () => ({
  default: (await import('../deviations/DeviationsPage.tsx')).DeviationsPage,
}));
const FederationPage = lazy(async () => ({
  default: (await import('../federation/FederationPage.tsx')).FederationPage,
}));
const FkPage = lazy(async () => ({ default: (await import('../fk/FkPage.tsx')).FkPage }));
const NumbersPage = lazy(async () => ({
  default: (await import('../numbers/NumbersPage.tsx')).NumbersPage,
}));
const ChangePage = lazy(async () => ({
  default: (await import('../meetings/ChangePage.tsx')).ChangePage,
}));
const PlanPage = lazy(async () => ({
  default: (await import('../meetings/PlanPage.tsx')).PlanPage,
}));
const QueuePage = lazy(async () => ({
  default: (await import('../queue/QueuePage.tsx')).QueuePage,
}));
const RaisePage = lazy(async () => ({
  default: (await import('../raise/RaisePage.tsx')).RaisePage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import('../team/SettingsPage.tsx')).SettingsPage,
}));
const SetupPage = lazy(async () => ({
  default: (await import('../setup/SetupPage.tsx')).SetupPage,
}));
const SteeringPage = lazy(async () => ({
  default: (await import('../steering/SteeringPage.tsx')).SteeringPage,
}));

interface PagesProps {
  readonly route: Route;
  readonly me: MeView;
}

/** Route → page. */
export function Pages({ route, me }: PagesProps) {
  const start = startOf(me, lastTeam());
  const lost = route.page === 'start' && start.page !== 'start';
  const teamId = teamOf(route);
  useEffect(() => {
    if (lost) replaceWith(start);
  });
  useEffect(() => {
    if (teamId !== undefined) rememberTeam(teamId);
  }, [teamId]);
  if (lost) return <LoadingPage />;
  return <Suspense fallback={<LoadingPage />}>{pageOf(route, me)}</Suspense>;
}

function pageOf(route: Route, me: MeView) {
  switch (route.page) {
    case 'home':
      return <HomePage teamId={route.teamId} />;
    case 'meetings':
      return <MeetingsPage teamId={route.teamId} />;
    case 'plan':
      return <PlanPage teamId={route.teamId} kind={route.kind} />;
    case 'meeting':
      return <MeetingPage teamId={route.teamId} meetingId={route.meetingId} />;
    case 'change':
      return <ChangePage teamId={route.teamId} meetingId={route.meetingId} />;
    case 'raise':
      return <RaisePage teamId={route.teamId} meetingId={route.meetingId} />;
    case 'queue':
      return <QueuePage teamId={route.teamId} />;
    case 'numbers':
      return <NumbersPage teamId={route.teamId} period={route.period} />;
    case 'deviations':
      return <DeviationsPage teamId={route.teamId} />;
    case 'fk':
      return <FkPage teamId={route.teamId} />;
    case 'settings':
      return <SettingsPage teamId={route.teamId} />;
    case 'steering':
      return <SteeringPage steeringGroupId={route.steeringGroupId} period={route.period} />;
    case 'federation':
      return <FederationPage />;
    case 'setup':
      return <SetupPage me={me} teamId={route.newTeamId} />;
    case 'start':
      return <NowhereYet />;
  }
}
