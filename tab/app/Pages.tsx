import { Body1, Link } from '@fluentui/react-components';
import { use, useEffect } from 'react';
import type { MeView } from '../../shared/home/view.ts';
import { DraftsOf } from '../drafts/DraftsOf.tsx';
import { UnsentHere } from '../forms/UnsentHere.tsx';
import { Copyable } from '../parts/Copyable.tsx';
import { LoadingPage } from '../parts/LoadingPage.tsx';
import { PageFrame } from '../parts/PageFrame.tsx';
import { WhenHere } from '../parts/WhenHere.tsx';
import { lastTeam, rememberTeam } from '../client/last-team.ts';
import { PlaceContext } from '../client/standing-place.ts';
import { hrefOf, listOf, teamOf, type Route } from '../router/route.ts';
import { replaceWith } from '../router/useRoute.ts';
import { text } from '../text/text.ts';
import { PageGuard } from './PageGuard.tsx';
import { AboutPage } from './AboutPage.tsx';
import { pages } from './page-code.ts';
import { StartHere } from './StartHere.tsx';
import { maySetUp, routeOfTab, startOf, tabsFor } from './places.ts';

interface PagesProps {
  readonly route: Route;
  readonly me: MeView;
}

/** Route → page. */
export function Pages({ route, me }: PagesProps) {
  const place = use(PlaceContext);
  const standsSomewhere = place !== undefined && route.page === 'start' && !me.setupNeeded;
  const elsewhere = standsSomewhere ? undefined : elsewhereThan(route, me);
  const teamId = teamOf(route);
  useEffect(() => {
    if (elsewhere !== undefined) replaceWith(elsewhere);
  });
  useEffect(() => {
    if (teamId !== undefined) rememberTeam(teamId);
  }, [teamId]);
  if (standsSomewhere)
    return <StartHere place={place} me={me} nowhere={<NowhereYet account={me.account} />} />;
  if (elsewhere !== undefined) return <LoadingPage />;
  return (
    <DraftsOf page={hrefOf(listOf(route))}>
      {/* Outside the page, so that a page that fails leaves what was typed on it. */}
      <UnsentHere key={`unsent ${pageKey(route)}`} />
      <PageGuard key={pageKey(route)}>{pageOf(route, me)}</PageGuard>
    </DraftsOf>
  );
}

/** Another page, or the same about something else, begins anew; a look at another version of the rules, or at a case
 * beside the list, does not. */
function pageKey(route: Route): string {
  return hrefOf(route.page === 'rules' ? { page: 'rules' } : listOf(route));
}

/**
 * The start leads to one's own first page; a team's first page, for those who may not see it, to one they may; a
 * meeting, for FK's contact, to the part of it that is theirs (handbook §4).
 */
function elsewhereThan(route: Route, me: MeView): Route | undefined {
  if (route.page === 'start') {
    const start = startOf(me, lastTeam());
    return start.page === 'start' ? undefined : start;
  }
  const team = me.teams.find(({ id }) => id === teamOf(route));
  if (team === undefined) return undefined;
  const isOfMeeting = ['meeting', 'stage', 'correct'].includes(route.page);
  if (isOfMeeting && !team.can.includes('read-meeting'))
    return team.can.includes('read-fk-rows') ? { page: 'fk', teamId: team.id } : undefined;
  const [first] = tabsFor(team);
  return route.page === 'home' && first !== undefined && first !== 'home'
    ? routeOfTab(team.id, first)
    : undefined;
}

function pageOf(route: Route, me: MeView) {
  switch (route.page) {
    case 'home':
      return (
        <WhenHere of={pages.home}>{({ HomePage }) => <HomePage teamId={route.teamId} />}</WhenHere>
      );
    case 'meetings':
      return (
        <WhenHere of={pages.meetings}>
          {({ MeetingsPage }) => <MeetingsPage teamId={route.teamId} />}
        </WhenHere>
      );
    case 'plan':
      return (
        <WhenHere of={pages.plan}>
          {({ PlanPage }) => <PlanPage teamId={route.teamId} kind={route.kind} />}
        </WhenHere>
      );
    case 'series':
      return (
        <WhenHere of={pages.series}>
          {({ SeriesPage }) => <SeriesPage teamId={route.teamId} seriesId={route.seriesId} />}
        </WhenHere>
      );
    case 'meeting':
    case 'correct':
      return (
        <WhenHere of={pages.meeting}>
          {({ MeetingPage }) => (
            <MeetingPage
              teamId={route.teamId}
              meetingId={route.meetingId}
              correcting={route.page === 'correct'}
            />
          )}
        </WhenHere>
      );
    case 'change':
      return (
        <WhenHere of={pages.change}>
          {({ ChangePage }) => <ChangePage teamId={route.teamId} meetingId={route.meetingId} />}
        </WhenHere>
      );
    case 'stage':
      return (
        <WhenHere of={pages.stage}>
          {({ StagePage }) => <StagePage teamId={route.teamId} meetingId={route.meetingId} />}
        </WhenHere>
      );
    case 'raise':
      return (
        <WhenHere of={pages.raise}>
          {({ RaisePage }) => (
            <RaisePage
              teamId={route.teamId}
              {...(route.meetingId === undefined ? {} : { meetingId: route.meetingId })}
              {...(route.previous === undefined ? {} : { previous: route.previous })}
            />
          )}
        </WhenHere>
      );
    case 'cases':
      return (
        <WhenHere of={pages.cases}>
          {({ CasesPage }) => <CasesPage route={route} opened={caseOf(route)} />}
        </WhenHere>
      );
    case 'case':
      return caseOf(route);
    case 'queue':
      return (
        <WhenHere of={pages.queue}>
          {({ QueuePage }) => <QueuePage route={route} opened={caseOf(route)} />}
        </WhenHere>
      );
    case 'year':
      return (
        <WhenHere of={pages.year}>
          {({ YearPage }) => <YearPage of={route} year={route.year} />}
        </WhenHere>
      );
    case 'gathering':
      return (
        <WhenHere of={pages.gathering}>
          {({ GatheringPage }) => (
            <GatheringPage gatheringId={route.gatheringId} teamId={route.teamId} />
          )}
        </WhenHere>
      );
    case 'numbers':
      return (
        <WhenHere of={pages.numbers}>
          {({ NumbersPage }) => <NumbersPage teamId={route.teamId} period={route.period} />}
        </WhenHere>
      );
    case 'county':
      return (
        <WhenHere of={pages.county}>
          {({ CountyPage }) => <CountyPage period={route.period} />}
        </WhenHere>
      );
    case 'from-county':
      return (
        <WhenHere of={pages['from-county']}>{({ FromCountyPage }) => <FromCountyPage />}</WhenHere>
      );
    case 'county-group':
      return (
        <WhenHere of={pages['county-group']}>
          {({ CountyGroupPage }) => <CountyGroupPage />}
        </WhenHere>
      );
    case 'deviations':
      return (
        <WhenHere of={pages.deviations}>
          {({ DeviationsPage }) => <DeviationsPage teamId={route.teamId} />}
        </WhenHere>
      );
    case 'offers':
      return (
        <WhenHere of={pages.offers}>
          {({ OffersPage }) => <OffersPage teamId={route.teamId} />}
        </WhenHere>
      );
    case 'report':
      return (
        <WhenHere of={pages.report}>
          {({ ReportPage }) => <ReportPage subject={route.subject} period={route.period} />}
        </WhenHere>
      );
    case 'tallies':
      return (
        <WhenHere of={pages.tallies}>
          {({ TalliesPage }) => <TalliesPage teamId={route.teamId} tertial={route.tertial} />}
        </WhenHere>
      );
    case 'entered':
    case 'county-entered':
      return (
        <WhenHere of={pages.entered}>
          {({ EnteredPage }) => (
            <EnteredPage {...(route.page === 'entered' ? { teamId: route.teamId } : {})} />
          )}
        </WhenHere>
      );
    case 'imports':
      return <WhenHere of={pages.imports}>{({ ImportsPage }) => <ImportsPage />}</WhenHere>;
    case 'rulings':
      return (
        <WhenHere of={pages.rulings}>
          {({ RulingsPage }) => <RulingsPage teamId={route.teamId} />}
        </WhenHere>
      );
    case 'documents':
      return <WhenHere of={pages.documents}>{({ DocumentsPage }) => <DocumentsPage />}</WhenHere>;
    case 'contacts':
      return (
        <WhenHere of={pages.contacts}>
          {({ ContactsPage }) => <ContactsPage teamId={route.teamId} />}
        </WhenHere>
      );
    case 'board':
      return <WhenHere of={pages.board}>{({ BoardPage }) => <BoardPage />}</WhenHere>;
    case 'rules':
      return (
        <WhenHere of={pages.rules}>
          {({ RulesPage }) => <RulesPage kind={route.kind} chosen={route.version} />}
        </WhenHere>
      );
    case 'fk':
      return <WhenHere of={pages.fk}>{({ FkPage }) => <FkPage teamId={route.teamId} />}</WhenHere>;
    case 'settings':
      return (
        <WhenHere of={pages.settings}>
          {({ SettingsPage }) => <SettingsPage teamId={route.teamId} />}
        </WhenHere>
      );
    case 'steering':
      return (
        <WhenHere of={pages.steering}>
          {({ SteeringPage }) => (
            <SteeringPage
              steeringGroupId={route.steeringGroupId}
              period={route.period}
              deviation={route.deviation}
            />
          )}
        </WhenHere>
      );
    case 'trail':
      return (
        <WhenHere of={pages.trail}>
          {({ TrailPage }) => <TrailPage teamId={route.teamId} reference={route.reference} />}
        </WhenHere>
      );
    case 'help':
      return <WhenHere of={pages.help}>{({ HelpPage }) => <HelpPage />}</WhenHere>;
    case 'about-me':
      return <WhenHere of={pages['about-me']}>{({ AboutMePage }) => <AboutMePage />}</WhenHere>;
    case 'retention':
      return <WhenHere of={pages.retention}>{({ RetentionPage }) => <RetentionPage />}</WhenHere>;
    case 'federation':
      return (
        <WhenHere of={pages.federation}>{({ FederationPage }) => <FederationPage />}</WhenHere>
      );
    case 'operations':
      return (
        <WhenHere of={pages.operations}>{({ OperationsPage }) => <OperationsPage />}</WhenHere>
      );
    case 'setup':
      return (
        <WhenHere of={pages.setup}>
          {({ SetupPage }) => <SetupPage me={me} teamId={route.newTeamId} isForMe={maySetUp(me)} />}
        </WhenHere>
      );
    case 'privacy':
    case 'terms':
      return <AboutPage about={route.page} />;
    case 'start':
      return <NowhereYet account={me.account} />;
  }
}

function caseOf({ teamId, reference }: { readonly teamId: string; readonly reference?: string }) {
  return (
    reference !== undefined && (
      <WhenHere of={pages.case}>
        {({ CasePage }) => <CasePage teamId={teamId} reference={reference} />}
      </WhenHere>
    )
  );
}

/** For somebody who is in no team and no group yet. */
function NowhereYet({ account }: { readonly account: string }) {
  return (
    <PageFrame title={text.state.nowhereTitle}>
      <Body1>{text.state.nowhereText}</Body1>
      <div>
        <Link href={hrefOf({ page: 'documents' })}>{text.state.nowhereDocuments}</Link>
      </div>
      <Copyable label={text.copy.account} value={account} />
    </PageFrame>
  );
}
