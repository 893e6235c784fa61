import type { Gathering } from '../../../shared/gatherings/gathering.ts';
import type { Around } from '../../../shared/gatherings/seats.ts';
import type { IsoDate } from '../../../shared/kernel/calendar.ts';
import { isOf } from '../../../shared/period-reports/report-path.ts';
import type { ReportSubject } from '../../../shared/period-reports/subject.ts';
import { waitsAt } from '../../../shared/rulings/reach.ts';
import { whoseCode } from '../../../shared/rulings/whose.ts';
import { isWithoutCoordinator } from '../../../shared/teams/vacancies.ts';
import {
  type OwnWaits,
  type TeamWaits,
  waitsForCounty,
  waitsForSteering,
} from '../../../shared/year/present-waiting.ts';
import type { App } from '../context/app.ts';
import { listAll, teamScope } from '../documents/stored.ts';
import { informedTeams } from './gathering-at-hand.ts';

/** What waits for the meeting of a styrgrupp or of Länsam, as the documents stand now. */
export async function waitsFor(
  app: App,
  around: Around,
  gathering: Gathering,
  today: IsoDate,
): Promise<readonly string[]> {
  const { what, steeringGroupId } = gathering;
  if (what === 'steering-meeting' && steeringGroupId !== undefined) {
    const own = informedTeams(around, gathering);
    const [teams, group] = await Promise.all([
      Promise.all(
        around.teams.filter(({ id }) => own.includes(id)).map((team) => ofTeam(app, team, today)),
      ),
      ownWaits(app, around, { type: 'steering-group', steeringGroupId }, today),
    ]);
    return waitsForSteering(teams, group);
  }
  if (what !== 'county-meeting') return [];
  const [lifted, county] = await Promise.all([
    Promise.all(
      around.teams.map(async (team) => ({
        team,
        deviations: await deviationsOf(app, team.id, 'with-county'),
      })),
    ),
    ownWaits(app, around, { type: 'county' }, today),
  ]);
  return waitsForCounty(lifted, county);
}

async function ofTeam(app: App, team: Around['teams'][number], today: IsoDate): Promise<TeamWaits> {
  const [deviations, reports] = await Promise.all([
    deviationsOf(app, team.id, 'with-steering'),
    listAll(app.store, teamScope(team.id), { kind: 'period-report', state: 'submitted' }),
  ]);
  return {
    ...{ team, deviations, isWithoutCoordinator: isWithoutCoordinator(team, today) },
    reports: reports.map(({ body }) => body),
  };
}

async function deviationsOf(app: App, teamId: string, state: 'with-steering' | 'with-county') {
  const found = await listAll(app.store, teamScope(teamId), { kind: 'deviation', state });
  return found.map(({ body }) => body);
}

/** What they are asked to decide, by who answers for the team that day, and their own reports. */
async function ownWaits(
  app: App,
  { federation }: Around,
  subject: Exclude<ReportSubject, { type: 'team' }>,
  today: IsoDate,
): Promise<OwnWaits> {
  const [rulings, reports] = await Promise.all([
    listAll(app.store, 'federation', { kind: 'ruling', state: 'asked' }),
    listAll(app.store, 'federation', { kind: 'period-report', state: 'submitted' }),
  ]);
  const whose = whoseCode(
    subject.type === 'county'
      ? { level: 'county' }
      : { level: subject.type, steeringGroupId: subject.steeringGroupId },
  );
  return {
    rulings: rulings
      .map(({ body }) => body)
      .filter((one) => whoseCode(waitsAt(one, federation, today)) === whose),
    reports: reports.map(({ body }) => body).filter((one) => isOf(one.subject, subject)),
  };
}
