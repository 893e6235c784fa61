import { reportPeriod } from '../../../shared/period-reports/period-report.ts';
import { type ReportSubject, type SubjectType } from '../../../shared/period-reports/subject.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { all, inPath, inQuery, type ReadRequest, teamId } from '../read.ts';

const steeringGroupId = inPath('id', 'steering-group');

const subjects: Readonly<Record<SubjectType, ReadRequest<ReportSubject>>> = {
  team: (request) => {
    const id = teamId(request);
    return id.ok ? ok({ type: 'team', teamId: id.value }) : id;
  },
  'steering-group': (request) => {
    const id = steeringGroupId(request);
    return id.ok ? ok({ type: 'steering-group', steeringGroupId: id.value }) : id;
  },
  county: () => ok({ type: 'county' }),
};

/** Where the report of each is asked for, and of whom. */
export const reportPlaces = [
  { path: '/teams/:teamId/report', subject: subjects.team },
  { path: '/steering/:id/report', subject: subjects['steering-group'] },
  { path: '/county/report', subject: subjects.county },
] as const;

/** How the reports of those above the teams stand; a team's is told on its first page. */
export const standingPlaces = [
  { path: '/steering/:id/reports', subject: subjects['steering-group'] },
  { path: '/county/reports', subject: subjects.county },
] as const;

export function reportAsked(subject: ReadRequest<ReportSubject>) {
  return all({ subject, period: inQuery('period', reportPeriod.optional()) });
}
