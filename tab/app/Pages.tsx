import { Body1 } from '@fluentui/react-components';
import { Suspense, useEffect } from 'react';
import type { MeView } from '../../shared/home/view.ts';
import { UnsentHere } from '../forms/UnsentHere.tsx';
import { LoadingPage } from '../parts/LoadingPage.tsx';
import { PageFrame } from '../parts/PageFrame.tsx';
import { lastTeam, rememberTeam } from '../client/last-team.ts';
import { hrefOf, teamOf, type Route } from '../router/route.ts';
import { replaceWith } from '../router/useRoute.ts';
import { text } from '../text/text.ts';
import { PageGuard } from './PageGuard.tsx';
import { AboutPage } from './AboutPage.tsx';
import { pages } from './page-code.ts';
import { maySetUp, routeOfTab, startOf, tabsFor } from './places.ts';

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
      return <pages.Home teamId={route.teamId} />;
    case 'meetings':
      return <pages.Meetings teamId={route.teamId} />;
    case 'plan':
      return <pages.Plan teamId={route.teamId} kind={route.kind} />;
    case 'meeting':
      return <pages.Meeting teamId={route.teamId} meetingId={route.meetingId} />;
    case 'change':
      return <pages.Change teamId={route.teamId} meetingId={route.meetingId} />;
    case 'raise':
      return (
        <pages.Raise
          teamId={route.teamId}
          meetingId={route.meetingId}
          {...(route.previous === undefined ? {} : { previous: route.previous })}
        />
      );
    case 'cases':
      return <pages.Cases teamId={route.teamId} filter={route.filter} />;
    case 'case':
      return <pages.Case teamId={route.teamId} reference={route.reference} />;
    case 'queue':
      return <pages.Queue teamId={route.teamId} />;
    case 'numbers':
      return <pages.Numbers teamId={route.teamId} period={route.period} />;
    case 'deviations':
      return <pages.Deviations teamId={route.teamId} />;
    case 'offers':
      return <pages.Offers teamId={route.teamId} />;
    case 'tallies':
      return <pages.Tallies teamId={route.teamId} tertial={route.tertial} />;
    case 'rules':
      return <pages.Rules kind={route.kind} chosen={route.version} />;
    case 'fk':
      return <pages.Fk teamId={route.teamId} />;
    case 'settings':
      return <pages.Settings teamId={route.teamId} />;
    case 'steering':
      return <pages.Steering steeringGroupId={route.steeringGroupId} period={route.period} />;
    case 'federation':
      return <pages.Federation />;
    case 'setup':
      return <pages.Setup me={me} teamId={route.newTeamId} />;
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
