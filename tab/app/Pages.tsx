import { Body1 } from '@fluentui/react-components';
import { lazy, Suspense, useEffect } from 'react';
import type { MeView } from '../../shared/home/view.ts';
import { HomePage } from '../pages/home/HomePage.tsx';
import { MeetingPage } from '../pages/meeting/MeetingPage.tsx';
import { MeetingsPage } from '../pages/meetings/MeetingsPage.tsx';
import { UnsentHere } from '../forms/UnsentHere.tsx';
import { LoadingPage } from '../parts/LoadingPage.tsx';
import { PageFrame } from '../parts/PageFrame.tsx';
import { lastTeam, rememberTeam } from '../client/last-team.ts';
import { hrefOf, teamOf, type Route } from '../router/route.ts';
import { replaceWith } from '../router/useRoute.ts';
import { text } from '../text/text.ts';
import { PageGuard } from './PageGuard.tsx';
import { AboutPage } from './AboutPage.tsx';
import { maySetUp, routeOfTab, startOf, tabsFor } from './places.ts';

// The first screens (what is expected of me, the meetings, the meeting) come with the first load; the rest when asked for.
const CasePage = lazy(async () => ({
  default: (await import('../pages/case/CasePage.tsx')).CasePage,
}));
const CasesPage = lazy(async () => ({
  default: (await import('../pages/cases/CasesPage.tsx')).CasesPage,
}));
const DeviationsPage = lazy(async () => ({
  default: (await import('../pages/deviations/DeviationsPage.tsx')).DeviationsPage,
}));
const FederationPage = lazy(async () => ({
  default: (await import('../pages/federation/FederationPage.tsx')).FederationPage,
}));
const FkPage = lazy(async () => ({ default: (await import('../pages/fk/FkPage.tsx')).FkPage }));
const NumbersPage = lazy(async () => ({
  default: (await import('../pages/numbers/NumbersPage.tsx')).NumbersPage,
}));
const ChangePage = lazy(async () => ({
  default: (await import('../pages/meetings/ChangePage.tsx')).ChangePage,
}));
const OffersPage = lazy(async () => ({
  default: (await import('../pages/offers/OffersPage.tsx')).OffersPage,
}));
const PlanPage = lazy(async () => ({
  default: (await import('../pages/meetings/PlanPage.tsx')).PlanPage,
}));
const QueuePage = lazy(async () => ({
  default: (await import('../pages/queue/QueuePage.tsx')).QueuePage,
}));
const RaisePage = lazy(async () => ({
  default: (await import('../pages/meetings/RaisePage.tsx')).RaisePage,
}));
const RulesPage = lazy(async () => ({
  default: (await import('../pages/rules/RulesPage.tsx')).RulesPage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import('../pages/settings/SettingsPage.tsx')).SettingsPage,
}));
const SetupPage = lazy(async () => ({
  default: (await import('../pages/setup/SetupPage.tsx')).SetupPage,
}));
const SteeringPage = lazy(async () => ({
  default: (await import('../pages/steering/SteeringPage.tsx')).SteeringPage,
}));

const TalliesPage = lazy(async () => ({
  default: (await import('../pages/tallies/TalliesPage.tsx')).TalliesPage,
}));

interface PagesProps {
  readonly route: Route;
  readonly me: MeView;
}

/** Route → page. */
export function Pages({ route, me }: PagesProps) {
  const elsewhere = elsewhereThan(route, me);
  const teamId = teamOf(route);
  useEffect(() => {
    if (elsewhere !== undefined) replaceWith(elsewhere);
  });
  useEffect(() => {
    if (teamId !== undefined) rememberTeam(teamId);
  }, [teamId]);
  if (elsewhere !== undefined) return <LoadingPage />;
  return (
    <>
      {/* Outside the page, so that a page that fails leaves what was typed on it. */}
      <UnsentHere key={`unsent ${pageKey(route)}`} />
      <PageGuard key={pageKey(route)}>
        <Suspense fallback={<LoadingPage />}>{pageOf(route, me)}</Suspense>
      </PageGuard>
    </>
  );
}

/** Another page, or the same about something else, begins anew; a look at another version of the rules does not. */
function pageKey(route: Route): string {
  return hrefOf(route.page === 'rules' ? { page: 'rules' } : route);
}

/**
 * The start leads to one's own first page, and so does the setting up for those who have nothing to set up (somebody
 * else came first); a team's first page, for those who may not see it, to one they may; a
 * meeting, for FK's contact, to the part of it that is theirs (handbook §4).
 */
function elsewhereThan(route: Route, me: MeView): Route | undefined {
  if (route.page === 'start') {
    const start = startOf(me, lastTeam());
    return start.page === 'start' ? undefined : start;
  }
  if (route.page === 'setup' && !maySetUp(me)) return { page: 'start' };
  const team = me.teams.find(({ id }) => id === teamOf(route));
  if (team === undefined) return undefined;
  if (route.page === 'meeting' && !team.can.includes('read-meeting'))
    return team.can.includes('read-fk-rows') ? { page: 'fk', teamId: team.id } : undefined;
  const [first] = tabsFor(team);
  return route.page === 'home' && first !== undefined && first !== 'home'
    ? routeOfTab(team.id, first)
    : undefined;
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
      return (
        <RaisePage
          teamId={route.teamId}
          meetingId={route.meetingId}
          {...(route.previous === undefined ? {} : { previous: route.previous })}
        />
      );
    case 'cases':
      return <CasesPage teamId={route.teamId} filter={route.filter} />;
    case 'case':
      return <CasePage teamId={route.teamId} reference={route.reference} />;
    case 'queue':
      return <QueuePage teamId={route.teamId} />;
    case 'numbers':
      return <NumbersPage teamId={route.teamId} period={route.period} />;
    case 'deviations':
      return <DeviationsPage teamId={route.teamId} />;
    case 'offers':
      return <OffersPage teamId={route.teamId} />;
    case 'tallies':
      return <TalliesPage teamId={route.teamId} tertial={route.tertial} />;
    case 'rules':
      return <RulesPage kind={route.kind} chosen={route.version} />;
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
    case 'privacy':
    case 'terms':
      return <AboutPage about={route.page} />;
    case 'start':
      return <NowhereYet />;
  }
}

/** For somebody who is in no team and no group yet. */
function NowhereYet() {
  return (
    <PageFrame title={text.state.nowhereTitle}>
      <Body1>{text.state.nowhereText}</Body1>
    </PageFrame>
  );
}
