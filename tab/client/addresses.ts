import type { Incomplete } from '../../shared/federation/present-unreadable.ts';
import type { DeviationsView } from '../../shared/deviations/view.ts';
import type {
  CasesView,
  CaseView,
  EndedCasesView,
  FoundCasesView,
} from '../../shared/cases/page/view.ts';
import type { QueueView } from '../../shared/cases/queue/view.ts';
import type { SteeringView } from '../../shared/digest/steering-view.ts';
import type { SignInView } from '../../shared/home/sign-in.ts';
import type { HereView, HomeView, MeView } from '../../shared/home/view.ts';
import type { MeetingRow, RaisingView } from '../../shared/meetings/call/view.ts';
import type { FkQuestionsView, FkSlotView } from '../../shared/meetings/fk/view.ts';
import type { MeetingView } from '../../shared/meetings/lead/view.ts';
import type { StageView } from '../../shared/meetings/now/view.ts';
import type { SeriesView } from '../../shared/meetings/series/view.ts';
import type { MinutesView } from '../../shared/meetings/minutes/view.ts';
import type { AfterView, BeforeView } from '../../shared/meetings/lists/view.ts';
import type { OffersView } from '../../shared/offers/view.ts';
import type { NumbersView } from '../../shared/reports/views/view.ts';
import type { RulingsView } from '../../shared/rulings/view.ts';
import type { RulesView } from '../../shared/rules/view.ts';
import type { TallyView } from '../../shared/tallies/view.ts';
import type { TeamView } from '../../shared/teams/view.ts';
import type { HostPlace } from '../host/teams-host.ts';
import type { ViewAddress } from './watch.ts';

/** The API's reading side: one address a view. */
export const meAddress: ViewAddress<MeView> = { path: '/api/me', names: ['account', 'teams'] };

export const signInAddress: ViewAddress<SignInView> = { path: '/api/sign-in', names: ['way'] };

/** Whose the channel or the meeting is that the tab stands in. */
export function hereAddress({ channel, meeting }: HostPlace): ViewAddress<HereView> {
  const asked = new URLSearchParams({
    ...(channel === undefined ? {} : { channel }),
    ...(meeting === undefined ? {} : { meeting }),
  });
  return { path: `/api/here?${asked.toString()}`, names: [] };
}

export function teamAddress(teamId: string): ViewAddress<TeamView> {
  return { path: ofTeam(teamId), names: ['members', 'settings', 'channel'] };
}

export function homeAddress(teamId: string): ViewAddress<HomeView> {
  return { path: ofTeam(teamId, 'home'), names: ['tasks', 'warnings'] };
}

export interface MeetingRows extends Incomplete {
  readonly rows: readonly MeetingRow[];
}
export function meetingsAddress(
  teamId: string,
  when: 'upcoming' | 'past',
): ViewAddress<MeetingRows> {
  return { path: `${ofTeam(teamId, 'meetings')}?when=${when}`, names: ['rows'] };
}

export function meetingAddress(teamId: string, meetingId: string): ViewAddress<MeetingView> {
  return {
    path: ofTeam(teamId, `meetings/${encodeURIComponent(meetingId)}`),
    names: ['head', 'agenda', 'answers', 'can'],
  };
}

/** The meeting as a room sees it. */
export function stageAddress(teamId: string, meetingId: string): ViewAddress<StageView> {
  return {
    path: ofTeam(teamId, `meetings/${encodeURIComponent(meetingId)}/stage`),
    names: ['teamName', 'status', 'items'],
  };
}

export function seriesAddress(teamId: string, seriesId: string): ViewAddress<SeriesView> {
  return {
    path: ofTeam(teamId, `series/${encodeURIComponent(seriesId)}`),
    names: ['title', 'meetings'],
  };
}
export function seriesPreviewPath(teamId: string): string {
  return ofTeam(teamId, 'series-preview');
}
export function planPreviewPath(teamId: string): string {
  return ofTeam(teamId, 'plan-preview');
}

/** Where a case is raised: at that meeting, or else the next. */
export function raisingAddress(
  teamId: string,
  asked: { readonly meetingId?: string | undefined; readonly previous?: string | undefined },
): ViewAddress<RaisingView> {
  const { meetingId: meeting, previous } = asked;
  const query = new URLSearchParams({
    ...(meeting === undefined ? {} : { meeting }),
    ...(previous === undefined ? {} : { previous }),
  });
  return {
    path: ofTeam(teamId, query.size === 0 ? 'raising' : `raising?${query.toString()}`),
    names: ['teamName', 'meetings'],
  };
}

/** The meeting as a file for a calendar. */
export function meetingCalendarPath(teamId: string, meetingId: string): string {
  return ofTeam(teamId, `meetings/${encodeURIComponent(meetingId)}/calendar`);
}

/** Before the meeting: the asker's own part of what each seat has to see to. */
export function beforeAddress(teamId: string, meetingId: string): ViewAddress<BeforeView> {
  return {
    path: ofTeam(teamId, `meetings/${encodeURIComponent(meetingId)}/before`),
    names: ['head', 'seats', 'emptyText'],
  };
}

/** After it: what was taken on. */
export function afterAddress(teamId: string, meetingId: string): ViewAddress<AfterView> {
  return {
    path: ofTeam(teamId, `meetings/${encodeURIComponent(meetingId)}/after`),
    names: ['head', 'seats', 'emptyText'],
  };
}

/** The minutes as they would be posted, were the meeting closed now. */
export function minutesPreviewAddress(
  teamId: string,
  meetingId: string,
  topics: 'carry' | 'leave',
): ViewAddress<MinutesView> {
  return {
    path: `${ofTeam(teamId, `meetings/${encodeURIComponent(meetingId)}/minutes-preview`)}?topics=${topics}`,
    names: ['head', 'groups', 'attendance'],
  };
}

export function offersAddress(teamId: string): ViewAddress<OffersView> {
  return { path: ofTeam(teamId, 'offers'), names: ['groups', 'choices', 'can'] };
}

export function talliesAddress(teamId: string, tertial?: string): ViewAddress<TallyView> {
  const query = tertial === undefined ? '' : `?tertial=${encodeURIComponent(tertial)}`;
  return { path: `${ofTeam(teamId, 'tallies')}${query}`, names: ['tertials', 'screening'] };
}

export const rulesAddress: ViewAddress<RulesView> = {
  path: '/api/rules',
  names: ['kinds', 'planningTable'],
};

export function fkSlotAddress(teamId: string): ViewAddress<FkSlotView> {
  return { path: ofTeam(teamId, 'fk-slot'), names: ['head', 'questions', 'rows', 'can'] };
}

export function fkQuestionsAddress(teamId: string): ViewAddress<FkQuestionsView> {
  return { path: ofTeam(teamId, 'fk-questions'), names: ['rows', 'emptyText'] };
}

export function queueAddress(teamId: string): ViewAddress<QueueView> {
  return { path: ofTeam(teamId, 'queue'), names: ['rows', 'ongoingRows'] };
}

/** Every case the asker may read: the team's, FK's own, or those one is individkoordinator for. */
export function casesAddress(teamId: string): ViewAddress<CasesView> {
  return { path: ofTeam(teamId, 'cases'), names: ['summary', 'rows', 'emptyText'] };
}

/** The ended ones after those that a list has come to. */
export function endedCasesAddress(teamId: string, after: string): ViewAddress<EndedCasesView> {
  return {
    path: `${ofTeam(teamId, 'ended-cases')}?after=${encodeURIComponent(after)}`,
    names: ['rows'],
  };
}

export function foundCasesAddress(teamId: string, search: string): ViewAddress<FoundCasesView> {
  return {
    path: `${ofTeam(teamId, 'found-cases')}?search=${encodeURIComponent(search)}`,
    names: ['rows'],
  };
}

export function caseAddress(teamId: string, reference: string): ViewAddress<CaseView> {
  return {
    path: ofTeam(teamId, `cases/${encodeURIComponent(reference)}`),
    names: ['reference', 'can', 'choices', 'history', 'tasks'],
  };
}

export function numbersAddress(teamId: string, period?: string): ViewAddress<NumbersView> {
  return {
    path: `${ofTeam(teamId, 'numbers')}${periodQuery(period)}`,
    names: ['headline', 'tables', 'periods'],
  };
}

/** The same as who is not of the team sees them, also for who is. */
export function outsideNumbersAddress(teamId: string, period: string): ViewAddress<NumbersView> {
  const address = numbersAddress(teamId, period);
  return { ...address, path: `${address.path}&outside=true` };
}

/** @param after those that have ended and come after what a list has come to */
export function deviationsAddress(teamId: string, after?: string): ViewAddress<DeviationsView> {
  const query = after === undefined ? '' : `?after=${encodeURIComponent(after)}`;
  return { path: `${ofTeam(teamId, 'deviations')}${query}`, names: ['rows', 'otherTeams'] };
}

/** All that the reader may know of the register: it is searched here, and nothing typed is sent. */
export const rulingsAddress: ViewAddress<RulingsView> = {
  path: '/api/rulings',
  names: ['rows', 'bodies', 'asksFor'],
};

export function steeringAddress(id: string, period?: string): ViewAddress<SteeringView> {
  return {
    path: `/api/steering/${encodeURIComponent(id)}${periodQuery(period)}`,
    names: ['digest', 'compared', 'choice'],
  };
}

export function ofTeam(teamId: string, rest?: string): string {
  const team = `/api/teams/${encodeURIComponent(teamId)}`;
  return rest === undefined ? team : `${team}/${rest}`;
}

export function periodQuery(period: string | undefined): string {
  return period === undefined ? '' : `?period=${encodeURIComponent(period)}`;
}
