import { answeredDecisions, type Answered } from '../../../shared/digest/answering.ts';
import { isGroupOn } from '../../../shared/federation/mapping.ts';
import type { Gathering } from '../../../shared/gatherings/gathering.ts';
import {
  addDays,
  type Instant,
  type IsoDate,
  localDate,
  zonedInstant,
} from '../../../shared/kernel/calendar.ts';
import { workdayOnOrAfter } from '../../../shared/kernel/holidays.ts';
import { ruleSetOn } from '../../../shared/rules/rule-book.ts';
import { steers } from '../../../shared/standing/roles.ts';
import { nudgeTimeFrom } from '../../../shared/teams/nudging.ts';
import type { App } from '../context/app.ts';
import type { Landscape } from '../context/registry.ts';
import { deviationsOf } from '../documents/deviations.ts';
import { listAll, read } from '../documents/stored.ts';
import type { Effect } from '../effects/effect.ts';
import type { JobOf } from '../jobs/job.ts';
import { nudgeDecisionJob } from '../jobs/nudge-jobs.ts';
import type { Write } from '../ports.ts';
import { isReachedIn } from './receipts.ts';
import { answerersIn } from './who.ts';

const morning = '08:00';
/** What has been late for longer was late before anybody could be reached; it is on the first page *(choice)*. */
const longestLateDays = 7;
/** In one commit, which holds a hundred; the rest is asked for right after. */
const mostAsked = 40;

/**
 * Each workday morning: who answers for a decision of a styrgrupp is reminded of it in private, some days before its last day and
 * when that has gone, once each. Where people cannot be reached so, it stands on their first page and in the digest as before.
 */
export const nudgeDecisions: Effect<JobOf<'nudge-decisions'>> = {
  async prepare(app, job) {
    if (app.nudger === undefined) return { status: 'drop', why: 'overtaken' };
    const now = app.clock.now();
    const begins = nudgeTimeFrom(now);
    if (begins > now) return { status: 'postpone', until: begins };
    const landscape = await app.registry.current();
    const gatherings = await steeringGatherings(app);
    const asking: Write[] = [];
    for (const steeringGroupId of groupsOn(landscape, localDate(now))) {
      if (asking.length > mostAsked) break;
      const open = await dueNow(app, landscape, { steeringGroupId, gatherings }, localDate(now));
      asking.push(...(await askingFor(app, landscape, { steeringGroupId, open }, now)));
    }
    const tomorrow = zonedInstant(workdayOnOrAfter(addDays(localDate(now), 1)), morning);
    const due = asking.length > mostAsked ? now : tomorrow;
    const next = { ...job, state: 'ready', attempts: 0, due } as const;
    return { status: 'drop', why: 'done', writes: asking.slice(0, mostAsked), next };
  },
};

function groupsOn({ federation }: Landscape, date: IsoDate): readonly string[] {
  return (federation?.body.steeringGroups ?? [])
    .filter((group) => isGroupOn(group, date))
    .map(({ id }) => id);
}

async function askingFor(
  app: App,
  landscape: Landscape,
  { steeringGroupId, open }: { steeringGroupId: string; open: readonly Answered[] },
  now: Instant,
): Promise<readonly Write[]> {
  const asking: Write[] = [];
  for (const decision of open) {
    const { id: decisionId, due: dueOn, isLate } = decision;
    const when = isLate ? 'late' : 'soon';
    for (const { seatId } of answerersIn(app, landscape, { steeringGroupId, decision }, now)) {
      const one = nudgeDecisionJob({ steeringGroupId, decisionId, dueOn, when, seatId }, now);
      const isAsked = (await read(app.store, 'federation', 'job', one.id)) !== undefined;
      const isKnown = (await isReachedIn(app, 'federation', one.id)) !== undefined;
      if (!isAsked && !isKnown) asking.push({ op: 'create', body: one });
    }
  }
  return asking;
}

export async function steeringGatherings(app: App): Promise<readonly Gathering[]> {
  return (await listAll(app.store, 'federation', { kind: 'gathering' })).map(({ body }) => body);
}

/** What is to be reminded of that day. */
export async function dueNow(
  app: App,
  landscape: Landscape,
  { steeringGroupId, gatherings }: { steeringGroupId: string; gatherings: readonly Gathering[] },
  today: IsoDate,
): Promise<readonly Answered[]> {
  const federation = landscape.federation?.body;
  if (federation === undefined) return [];
  const teams = [...landscape.teams.values()]
    .map(({ body }) => body)
    .filter(({ id }) => steers(federation, steeringGroupId, id, today));
  const deviations = await Promise.all(
    teams.map(async (team) => ({ team, deviations: await deviationsOf(app, team.id) })),
  );
  const { decisionLeadDays } = ruleSetOn(landscape.rules, today);
  return answeredDecisions(steeringGroupId, { deviations, gatherings }, today).filter(
    ({ due }) => due <= addDays(today, decisionLeadDays) && due >= addDays(today, -longestLateDays),
  );
}
