import { addDays, localDate, zonedInstant } from '../../../shared/kernel/calendar.ts';
import { workdayOnOrAfter, workdayOnOrBefore } from '../../../shared/kernel/holidays.ts';
import { seatsAt } from '../../../shared/teams/seats.ts';
import { nudgeTimeFrom } from '../../../shared/teams/nudging.ts';
import { read, teamScope } from '../documents/stored.ts';
import type { Effect } from '../effects/effect.ts';
import type { JobOf } from '../jobs/job.ts';
import { nudgeJob } from '../jobs/nudge-jobs.ts';
import type { Write } from '../ports.ts';
import { dueEnteredOf } from './due-entered.ts';
import { dueTasksOf } from './due-tasks.ts';
import { isReached } from './receipts.ts';
import { accountToNudge, wayTo } from './who.ts';

const morning = '08:00';
/** What was due before that stands in the list before the next meeting. */
const longestBack = 4;

/**
 * Each workday morning: who has taken on what is due today is reminded of it, once. It ends by itself where people cannot be
 * reached in private, and begins when somebody has been: the lists before and after a meeting say the same in the channel.
 */
export const nudgeTasks: Effect<JobOf<'nudge-tasks'>> = {
  async prepare(app, job) {
    const now = app.clock.now();
    const landscape = await app.registry.current();
    const team = landscape.teams.get(job.teamId)?.body;
    if (team === undefined) return { status: 'drop', why: 'not-found' };
    const channel = wayTo(app, landscape, team, now);
    if (channel?.nudging?.status !== 'working') return { status: 'drop', why: 'overtaken' };
    const begins = nudgeTimeFrom(now);
    if (begins > now) return { status: 'postpone', until: begins };
    const today = localDate(now);
    const earliest = addDays(today, -longestBack);
    const days = { from: job.from > earliest ? job.from : earliest, to: today };
    const tasks = await dueTasksOf(app, team.id, days);
    const told = new Map(
      tasks.map((task) => [`${task.memberId} ${workdayOnOrBefore(task.due)}`, task] as const),
    );
    const asking: Write[] = [];
    const ask = async (wanted: Pick<JobOf<'nudge'>, 'memberId' | 'day' | 'about'>) => {
      if (accountToNudge(team, wanted.memberId) === undefined) return;
      const one = nudgeJob({ teamId: team.id, ...wanted }, now);
      const isKnown = (await isReached(app, one)) !== undefined;
      const isAsked = (await read(app.store, teamScope(team.id), 'job', one.id)) !== undefined;
      if (!isKnown && !isAsked) asking.push({ op: 'create', body: one });
    };
    for (const { memberId, due } of told.values())
      await ask({ memberId, day: workdayOnOrBefore(due), about: { of: 'tasks' } });
    // The samordnare's, on the first workday that the year's figures are asked for.
    const figures = await dueEnteredOf(app, landscape, team, days);
    for (const day of new Set(figures.map(({ from }) => from)))
      for (const seat of seatsAt(team, today))
        if (seat.function === 'coordinator')
          await ask({ memberId: seat.id, day, about: { of: 'entered' } });
    const tomorrow = addDays(today, 1);
    const due = zonedInstant(workdayOnOrAfter(tomorrow), morning);
    const next = { ...job, state: 'ready', attempts: 0, due, from: tomorrow } as const;
    return { status: 'drop', why: 'done', writes: asking, next };
  },
};
