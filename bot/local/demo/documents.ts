import { jobsForMeeting, tertialDigestJob } from '../../app/jobs/jobs.ts';
import type { Scope, StoredBody } from '../../app/ports.ts';
import type { Counter } from '../../app/documents/records.ts';
import { addDays, type Instant, localDate, zonedInstant } from '../../../shared/kernel/calendar.ts';
import { addTopic } from '../../../shared/meetings/agenda/topics.ts';
import type { Channel, ChannelServes } from '../../../shared/teams/channel.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { vacantFunctions } from '../../../shared/teams/vacancies.ts';
import { bergChronicle } from './berg.ts';
import {
  demoChannelOf,
  demoBotId,
  demoMsTeamId,
  demoMsTeamName,
  type DemoChannel,
  steeringChannel,
} from './channels.ts';
import type { TeamChronicle } from './chronicle.ts';
import { dayWithNoticeAhead, dayWithNoticeDue, meetingDays } from './dates.ts';
import { reportedDeviations } from './deviations.ts';
import { demoEntered } from './entered.ts';
import { demoFederation, steeringGroupOfBerg } from './federation.ts';
import { demoContacts } from './contacts.ts';
import { demoCountyWork } from './county-work.ts';
import { demoMilestones } from './milestones.ts';
import { demoBoard } from './board.ts';
import { type DemoGatherings, demoGatherings } from './gatherings.ts';
import { madeUpChronicle } from './others.ts';
import { demoOffers } from './offers.ts';
import { demoHistorian, demoTenantId } from './people.ts';
import { demoRules, demoRuleVersions } from './rules.ts';
import { demoControlledDocuments } from './controlled-documents.ts';
import { demoRulings } from './rulings.ts';
import { done, withDemoPeople } from './seats.ts';
import { demoTallies } from './tallies.ts';
import { type DemoTeam, demoTeams } from './teams.ts';

export interface DemoDocument {
  readonly scope: Scope;
  readonly body: StoredBody;
}

/** How many months ahead each team has planned its meetings. */
const monthsAhead = 5;

/**
 * The whole demo federation as it stands at `now`, the same at every start at that instant. The federation's own
 * document comes last: where it is, everything is.
 *
 * @param serviceUrl where the Playground's connector listens
 */
export function demoDocuments(now: Instant, serviceUrl: string): readonly DemoDocument[] {
  const chronicles = demoTeams.map((spec) => {
    const isBerg = spec.code === 'BER';
    const chronicle = isBerg ? bergChronicle(spec, now) : madeUpChronicle(spec, now);
    planAhead(chronicle, spec, now);
    chronicle.deviations.push(...reportedDeviations(chronicle, now));
    return chronicle;
  });
  const federation = demoFederation();
  const year = demoGatherings(now);
  const groups = federation.steeringGroups.map(({ id }) => tertialDigestJob(id, now));
  const bodies: readonly StoredBody[] = [
    ...chronicles.map(({ team }) => connected(withDemoPeople(team), now)),
    channel(demoChannelOf('berg'), { type: 'team', teamId: 'ber' }, now, serviceUrl),
    channel(
      steeringChannel,
      { type: 'steering-group', steeringGroupId: steeringGroupOfBerg },
      now,
      serviceUrl,
    ),
    ...demoOffers(now),
    ...demoRulings(now),
    ...demoBoard(now),
    ...demoControlledDocuments(now),
    ...demoContacts(now),
    ...demoCountyWork(now),
    ...demoMilestones(now),
    ...demoEntered(now),
    ...ofYear(year, undefined),
    ...groups,
    ...demoRuleVersions,
    federation,
  ];
  return [
    ...chronicles.flatMap((chronicle) => documentsOf(chronicle, now)),
    ...chronicles.flatMap(({ team: { id } }) =>
      ofYear(year, id).map((body) => ({ scope: `team:${id}` as const, body })),
    ),
    ...bodies.map((body) => ({ scope: 'federation' as const, body })),
  ];
}

/** What lies with the team, or with no team. */
function ofYear(
  { gatherings, jobs }: DemoGatherings,
  teamId: string | undefined,
): readonly StoredBody[] {
  return [
    ...gatherings.filter((one) => one.teamId === teamId),
    ...jobs.filter((job) => ('teamId' in job ? job.teamId : undefined) === teamId),
  ];
}

function documentsOf(chronicle: TeamChronicle, now: Instant): readonly DemoDocument[] {
  const planned = chronicle.meetings.filter(({ state }) => state === 'planned');
  const bodies: readonly StoredBody[] = [
    ...chronicle.lastNumbers.map(([year, last]) => counter(year, last)),
    ...chronicle.cases,
    ...chronicle.meetings,
    ...chronicle.deviations,
    ...(vacantFunctions(chronicle.team, demoRules, localDate(now)).includes('coordinator')
      ? []
      : demoTallies(chronicle.team.id, now)),
    ...planned.flatMap((meeting) => jobsForMeeting(meeting, demoRules, now)),
  ];
  return bodies.map((body) => ({ scope: `team:${chronicle.team.id}`, body }));
}

/** Berg's next kallelse is due now; all others lie ahead. */
function planAhead(chronicle: TeamChronicle, spec: DemoTeam, now: Instant): void {
  const today = localDate(now);
  const plannedAt = zonedInstant(addDays(today, -30), '09:00');
  const regular = meetingDays(spec, today, addDays(today, monthsAhead * 30));
  if (spec.code !== 'BER') {
    const ahead = regular.map((day) => dayWithNoticeAhead(day, now));
    for (const day of new Set(ahead)) chronicle.plan(day, plannedAt);
    return;
  }
  const due = dayWithNoticeDue(now);
  const next = chronicle.plan(due, plannedAt);
  const text = 'Genomgång av den nya samtyckesblanketten';
  const ctx = chronicle.ctx(plannedAt);
  const withTopic = done(addTopic(next, 'ber-ifo-officer', 'learning', text, ctx));
  chronicle.meetings.splice(-1, 1, withTopic);
  for (const day of regular.filter((one) => one >= addDays(due, 10)))
    chronicle.plan(day, plannedAt);
}

function connected(team: Team, now: Instant): Team {
  if (team.id !== 'ber') return team;
  return {
    ...team,
    channelId: demoChannelOf('berg').id,
    history: [...team.history, { type: 'channel-connected', at: now, by: demoHistorian }],
  };
}

function channel(
  { id, name }: DemoChannel,
  serves: ChannelServes,
  now: Instant,
  serviceUrl: string,
): Channel {
  return {
    kind: 'channel',
    id,
    schemaVersion: 6,
    name,
    teamName: demoMsTeamName,
    ms: {
      tenantId: demoTenantId,
      msTeamId: demoMsTeamId,
      channelId: id,
      serviceUrl,
      botId: demoBotId,
    },
    serves,
    connection: { status: 'working', since: now },
    history: [
      { type: 'installed', at: now, by: 'system' },
      { type: 'connected', at: now, by: demoHistorian },
    ],
  };
}

function counter(year: number, last: number): Counter {
  return { kind: 'counter', id: `cases-${year}`, schemaVersion: 1, last };
}
