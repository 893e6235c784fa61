import type { DocumentsHereView, DocumentsView } from '../../shared/controlled-documents/view.ts';
import type { ContactsView } from '../../shared/contacts/view.ts';
import type { CountyWorkView } from '../../shared/county-work/view.ts';
import type { LiftedView } from '../../shared/deviations/present-lifted.ts';
import type { BoardView } from '../../shared/board/view.ts';
import type { CountyView } from '../../shared/digest/county-view.ts';
import type { GoalsView } from '../../shared/digest/view.ts';
import type { EnteredView } from '../../shared/entered/view.ts';
import type { FederationView } from '../../shared/federation/view.ts';
import type { ImportsView } from '../../shared/imports/view.ts';
import type { FigureCasesView } from '../../shared/reports/views/view.ts';
import type { RetentionPreviewView, RetentionView } from '../../shared/retention/view.ts';
import type { GatheringPlace } from '../../shared/gatherings/gathering.ts';
import type { MilestonesView } from '../../shared/milestones/view.ts';
import type { GatheringView } from '../../shared/gatherings/view.ts';
import type { WaitsView } from '../../shared/year/wait.ts';
import type { YearView } from '../../shared/year/view.ts';
import type { OperationsView } from '../../shared/operations/view.ts';
import { reportPath } from '../../shared/period-reports/report-path.ts';
import type { ReportSubject } from '../../shared/period-reports/subject.ts';
import type { ReportsView, ReportView } from '../../shared/period-reports/view.ts';
import type {
  AboutMeView,
  TrailCheckView,
  TrailFilter,
  TrailView,
} from '../../shared/trail/view.ts';
import type { ViewAddress } from './watch.ts';
import { ofTeam, periodQuery } from './addresses.ts';

/** Addresses of views that nobody comes to first: they come with the pages that ask for them, not with the first screen. */

/** All documents the reader may open: they are searched here, and nothing typed is sent. */
export const documentsAddress: ViewAddress<DocumentsView> = {
  path: '/api/controlled-documents',
  names: ['rows', 'owners'],
};

/** What opens from the forms of a team. */
export function documentsHereAddress(teamId: string): ViewAddress<DocumentsHereView> {
  return { path: ofTeam(teamId, 'documents-here'), names: ['places'] };
}

/** The same as a spreadsheet, or as one table with separators. */
export function numbersFilePath(teamId: string, period: string, as: 'xlsx' | 'csv'): string {
  const place = as === 'xlsx' ? 'numbers/sheets' : 'numbers/file';
  return `${ofTeam(teamId, place)}${periodQuery(period)}`;
}

/** @param period `2026-H1`; that which ended last where it is left out */
export function reportAddress(subject: ReportSubject, period?: string): ViewAddress<ReportView> {
  return {
    path: `/api/${reportPath(subject).api}${periodQuery(period)}`,
    names: ['chapters', 'periods', 'signatures'],
  };
}

export function reportFilePath(subject: ReportSubject, period: string, as: 'docx' | 'pdf'): string {
  const file = as === 'docx' ? 'word' : 'pdf';
  return `/api/${reportPath(subject).api}/${file}${periodQuery(period)}`;
}

/** How the reports of a styrgrupp stand, or of the county. */
export function reportsAddress(subject: ReportSubject): ViewAddress<ReportsView> {
  return { path: `/api/${reportPath(subject).api}s`, names: ['reports', 'groups'] };
}

/** A year of a team, a styrgrupp or, without either, the county. @param year this year where it is left out */
export function yearAddress(
  { teamId, steeringGroupId }: GatheringPlace,
  year: number | undefined,
): ViewAddress<YearView> {
  const at =
    teamId !== undefined
      ? ofTeam(teamId, 'year')
      : steeringGroupId === undefined
        ? '/api/county/year'
        : `/api/steering/${encodeURIComponent(steeringGroupId)}/year`;
  return {
    path: year === undefined ? at : `${at}?year=${year}`,
    names: ['months', 'overdue', 'canPlan'],
  };
}

/** The delmål of a team, a styrgrupp or, without either, the county. */
export function milestonesAddress({
  teamId,
  steeringGroupId,
}: GatheringPlace): ViewAddress<MilestonesView> {
  const names = ['open', 'over', 'canAdd'] as const;
  if (teamId !== undefined) return { path: ofTeam(teamId, 'milestones'), names };
  return {
    path:
      steeringGroupId === undefined
        ? '/api/county/milestones'
        : `/api/steering/${encodeURIComponent(steeringGroupId)}/milestones`,
    names,
  };
}

export function gatheringAddress(
  gatheringId: string,
  teamId: string | undefined,
): ViewAddress<GatheringView> {
  const id = encodeURIComponent(gatheringId);
  return {
    path: teamId === undefined ? `/api/gatherings/${id}` : ofTeam(teamId, `gatherings/${id}`),
    names: ['head', 'seats', 'decisions'],
  };
}

/** The references behind one of the team's own numbers. */
export function figureCasesAddress(
  teamId: string,
  period: string,
  figure: string,
): ViewAddress<FigureCasesView> {
  const asked = new URLSearchParams({ period, figure });
  return { path: `${ofTeam(teamId, 'numbers/cases')}?${asked.toString()}`, names: ['references'] };
}

export function countyAddress(period?: string): ViewAddress<CountyView> {
  return { path: `/api/county${periodQuery(period)}`, names: ['teams', 'goals', 'columns'] };
}

export function countyFilePath(period: string, as: 'xlsx' | 'csv'): string {
  return `/api/county/${as === 'xlsx' ? 'sheets' : 'file'}${periodQuery(period)}`;
}

/** Participants for the national follow-up. */
export function finsamPath(period: string): string {
  return `/api/finsam${periodQuery(period)}`;
}

export const operationsAddress: ViewAddress<OperationsView> = {
  path: '/api/operations',
  names: ['summary', 'sections'],
};

/** The plan's goals of a team; the county's stand on its page. */
export function goalsAddress(teamId: string): ViewAddress<GoalsView> {
  return { path: ofTeam(teamId, 'goals'), names: ['goals'] };
}

export const importsAddress: ViewAddress<ImportsView> = {
  path: '/api/imports',
  names: ['kinds', 'teams', 'imports'],
};

export function importTemplatePath(what: string, as: 'xlsx' | 'csv'): string {
  return `/api/imports/template?what=${what}&as=${as}`;
}

export function importProgressPath(importId: string, teamId: string | undefined): string {
  const team = teamId === undefined ? '' : `?team=${encodeURIComponent(teamId)}`;
  return `/api/imports/${encodeURIComponent(importId)}${team}`;
}

/** What is entered of a team, or of the county. */
export function enteredAddress(teamId: string | undefined): ViewAddress<EnteredView> {
  const path = teamId === undefined ? '/api/entered' : ofTeam(teamId, 'entered');
  return { path, names: ['sections', 'due'] };
}

export const federationAddress: ViewAddress<FederationView> = {
  path: '/api/federation',
  names: ['teams', 'steeringGroups', 'roles'],
};

/** @param before the number of the line that the page before ended at */
export function trailAddress(
  teamId: string,
  filter: TrailFilter,
  before?: string,
): ViewAddress<TrailView> {
  const query = trailQuery(filter, before);
  return { path: `${ofTeam(teamId, 'trail')}?${query}`, names: ['rows', 'books', 'seats'] };
}

export function trailFilePath(teamId: string, filter: TrailFilter): string {
  return `${ofTeam(teamId, 'trail/file')}?${trailQuery(filter)}`;
}

export function trailCheckAddress(teamId: string): ViewAddress<TrailCheckView> {
  return { path: ofTeam(teamId, 'trail/check'), names: ['status', 'title', 'lines'] };
}

export const aboutMeAddress: ViewAddress<AboutMeView> = {
  path: '/api/about-me',
  names: ['stored', 'seats', 'rows', 'calendar'],
};
export const aboutMeFilePath = '/api/about-me/file';

export const retentionAddress: ViewAddress<RetentionView> = {
  path: '/api/retention',
  names: ['decisions', 'keptTexts'],
};

export function retentionPreviewAddress(decisionId: string): ViewAddress<RetentionPreviewView> {
  return { path: `/api/retention/${encodeURIComponent(decisionId)}`, names: ['total', 'rows'] };
}

export function extractPath(teamId: string, reference: string): string {
  return ofTeam(teamId, `cases/${encodeURIComponent(reference)}/extract`);
}

function trailQuery({ book, reference, seat, from, to }: TrailFilter, before?: string): string {
  const asked = Object.entries({ book, reference, seat, from, to, before });
  return new URLSearchParams(
    asked.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ).toString();
}

/** What has been lifted to Länsam. */
export const liftedAddress: ViewAddress<LiftedView> = {
  path: '/api/lansam',
  names: ['waiting', 'ended'],
};

/** What waits for those who steer. @param steeringGroupId that styrgrupp's alone */
export function waitsAddress(steeringGroupId?: string): ViewAddress<WaitsView> {
  const group =
    steeringGroupId === undefined ? '' : `?group=${encodeURIComponent(steeringGroupId)}`;
  return { path: `/api/waits${group}`, names: ['title', 'kinds', 'nothingText'] };
}

/** What Länsam has under way, and what it sends to everybody. */
export const countyWorkAddress: ViewAddress<CountyWorkView> = {
  path: '/api/county-work',
  names: ['examples', 'workGroups', 'revisions'],
};

/** All questions across teams: searched here, and nothing typed is sent. */
export const boardAddress: ViewAddress<BoardView> = {
  path: '/api/board',
  names: ['rows', 'emptyText'],
};

/** All contacts that the asker may know of: searched here, and nothing typed is sent. */
export const contactsAddress: ViewAddress<ContactsView> = {
  path: '/api/contacts',
  names: ['groups', 'writesFor'],
};
