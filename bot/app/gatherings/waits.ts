import { roleLabels } from '../../../shared/access/role.ts';
import { isToAppoint } from '../../../shared/appointing/need.ts';
import type { Gathering } from '../../../shared/gatherings/gathering.ts';
import type { Around } from '../../../shared/gatherings/seats.ts';
import { groupOfMeeting, groupSeeingTo } from '../../../shared/gatherings/whose.ts';
import type { IsoDate } from '../../../shared/kernel/calendar.ts';
import { isMilestoneOver, statusFor } from '../../../shared/milestones/due.ts';
import { isFor } from '../../../shared/milestones/whose-now.ts';
import { isOf } from '../../../shared/period-reports/report-path.ts';
import type { ReportSubject } from '../../../shared/period-reports/subject.ts';
import { subjectNow } from '../../../shared/period-reports/teams-of.ts';
import { isUnconfirmed } from '../../../shared/rulings/present-writer.ts';
import { whoseNow } from '../../../shared/rulings/reach.ts';
import { type RulingOf, whoseCode } from '../../../shared/rulings/whose.ts';
import { steers } from '../../../shared/standing/roles.ts';
import {
  type OwnWaits,
  type TeamWaits,
  waitsForCounty,
  waitsForSteering,
} from '../../../shared/year/present-waiting.ts';
import type { Wait } from '../../../shared/year/wait.ts';
import type { App } from '../context/app.ts';
import { liftedOf } from '../deviations/lifted-of.ts';
import { deviationsOf } from '../documents/deviations.ts';
import { allMilestones } from '../documents/milestones.ts';
import { allRulings } from '../documents/rulings.ts';
import { listAll, teamScope } from '../documents/stored.ts';
import { gatheringsIn } from './gatherings-of.ts';

/** Those who meet and decide above the teams. */
export type ThoseWhoSteer = Exclude<ReportSubject, { type: 'team' }>;

/** What waits for the meeting of a styrgrupp or of Länsam, as the documents stand now. */
export async function waitsFor(
  app: App,
  around: Around,
  gathering: Gathering,
  today: IsoDate,
): Promise<readonly string[]> {
  const { id, what, plan } = gathering;
  const steeringGroupId = groupOfMeeting(around.federation, gathering);
  const whose: ThoseWhoSteer | undefined =
    what === 'steering-meeting' && steeringGroupId !== undefined
      ? { type: 'steering-group', steeringGroupId }
      : what === 'county-meeting'
        ? { type: 'county' }
        : undefined;
  if (whose === undefined) return [];
  const waits = await waitsOf(app, around, whose, { today, on: plan.date });
  // What has time left is no matter of a meeting, and what it has decided itself did not wait for it.
  return waits
    .filter(
      ({ code, to }) => code !== 'soon' && !(to?.page === 'gathering' && to.gatheringId === id),
    )
    .map(({ text }) => text);
}

/** What waits for them. @param on the day whose mapping says which teams a styrgrupp answers for */
export async function waitsOf(
  app: App,
  around: Around,
  whose: ThoseWhoSteer,
  { today, on }: { readonly today: IsoDate; readonly on: IsoDate },
): Promise<readonly Wait[]> {
  const own = await ownWaits(app, around, whose, { today, on });
  if (whose.type === 'county') {
    const lifted = around.teams.map(async (team) => ({
      team,
      deviations: await liftedOf(app, team.id),
    }));
    return waitsForCounty(await Promise.all(lifted), own);
  }
  const { steeringGroupId } = whose;
  const teams = around.teams.filter(({ id }) => steers(around.federation, steeringGroupId, id, on));
  const ofTeams = await Promise.all(teams.map((team) => ofTeam(app, team, today)));
  return waitsForSteering(steeringGroupId, ofTeams, own);
}

async function ofTeam(app: App, team: Around['teams'][number], today: IsoDate): Promise<TeamWaits> {
  const [deviations, reports] = await Promise.all([
    deviationsOf(app, team.id),
    listAll(app.store, teamScope(team.id), { kind: 'period-report', state: 'submitted' }),
  ]);
  return {
    ...{ team, deviations, toAppoint: isToAppoint(team, today) },
    reports: reports.map(({ body }) => body),
  };
}

/** What they are asked to decide, by who answers for the team that day, what was written for them, and their own reports. */
async function ownWaits(
  app: App,
  { federation, teams }: Around,
  whose: ThoseWhoSteer,
  { today, on }: { readonly today: IsoDate; readonly on: IsoDate },
): Promise<OwnWaits> {
  const [rulings, reports, gatherings, milestones] = await Promise.all([
    allRulings(app),
    listAll(app.store, 'federation', { kind: 'period-report', state: 'submitted' }),
    gatheringsIn(app, {}),
    allMilestones(app),
  ]);
  const body: RulingOf =
    whose.type === 'county'
      ? { level: 'county' }
      : { level: whose.type, steeringGroupId: whose.steeringGroupId };
  const theirs = whoseCode(body);
  const among = { federation, teams, today: on };
  const isTheirs = (one: Gathering) =>
    whose.type === 'county'
      ? one.what === 'county-meeting'
      : one.what === 'steering-meeting' &&
        groupSeeingTo(federation, one, on) === whose.steeringGroupId;
  return {
    name: nameOf(federation, whose),
    rulings: rulings.filter(
      (one) =>
        (one.state === 'asked' || isUnconfirmed(one)) &&
        whoseCode(whoseNow(one, federation, on)) === theirs,
    ),
    reports: reports
      .map(({ body }) => body)
      .filter((one) => isOf(subjectNow(one.subject, federation, on), whose)),
    gatherings: gatherings.filter(isTheirs),
    milestones: milestones.filter(
      (one) => isFor(one, body, among) && !isMilestoneOver(statusFor(one, body, among)),
    ),
    today,
  };
}

function nameOf({ steeringGroups }: Around['federation'], whose: ThoseWhoSteer): string {
  if (whose.type === 'county') return roleLabels['county-group'];
  const { steeringGroupId } = whose;
  return steeringGroups.find(({ id }) => id === steeringGroupId)?.name ?? steeringGroupId;
}
