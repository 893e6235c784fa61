import { addMinutes, addSeconds, localDate } from '../../../shared/kernel/calendar.ts';
import type { BeforeSeat } from '../../../shared/meetings/lists/view.ts';
import { nudgeTimeFrom } from '../../../shared/teams/nudging.ts';
import { create } from '../commands/handler.ts';
import type { App } from '../context/app.ts';
import { read, teamScope } from '../documents/stored.ts';
import type { Prepared } from '../effects/effect.ts';
import { hasBegun, type MeetingNow } from '../effects/meeting-at-hand.ts';
import type { JobOf } from '../jobs/job.ts';
import { nudgeJob } from '../jobs/nudge-jobs.ts';
import type { Write } from '../ports.ts';
import { isReached } from './receipts.ts';
import { accountToNudge, wayTo } from './who.ts';

/** How long the list for the channel waits for the reminders; each of them ends by itself. */
const lookAgainSeconds = 20;

/** Left of the time before the meeting when reminders begin. */
const leastMinutes = 30;

type Asked =
  | { readonly status: 'waiting'; readonly prepared: Prepared }
  /** Who has been reached in private; the others are told in the channel. */
  | { readonly status: 'settled'; readonly reached: ReadonlySet<string> };

/**
 * Before a meeting each is reminded in private, where they can be; whoever was not reached is told in the channel afterwards.
 * What has been asked stands in the jobs and what came of it in their receipts: nothing is remembered here.
 */
export async function remindPrivately(
  app: App,
  job: JobOf<'post-before'>,
  { meeting, team, landscape }: MeetingNow,
  seats: readonly BeforeSeat[],
): Promise<Asked> {
  const reached = new Set<string>();
  if (app.nudger === undefined) return { status: 'settled', reached };
  const now = app.clock.now();
  const begins = nudgeTimeFrom(now);
  // At night the channel has it at once; in the morning it is too late for those who are not reached.
  const isInTime = !hasBegun(meeting.body, addMinutes(begins, leastMinutes));
  const canTry = isInTime && wayTo(app, landscape, team, now) !== undefined;
  const asking: Write[] = [];
  let isWaiting = false;
  for (const seat of seats) {
    const about = {
      of: 'meeting',
      meetingId: meeting.body.id,
      hasList: hasList(seat),
    } as const;
    const day = localDate(meeting.body.reminderDue);
    const one = nudgeJob({ teamId: team.id, memberId: seat.memberId, day, about }, now);
    const known = await isReached(app, one);
    if (known === true) reached.add(seat.memberId);
    if (known !== undefined) continue;
    const underWay = await read(app.store, teamScope(team.id), 'job', one.id);
    if (underWay !== undefined) isWaiting = true;
    else if (canTry && accountToNudge(team, seat.memberId) !== undefined) asking.push(create(one));
  }
  if (!isWaiting && asking.length === 0) return { status: 'settled', reached };
  const due = begins > now ? begins : addSeconds(now, lookAgainSeconds);
  const next = { ...job, state: 'ready', due, attempts: 0 } as const;
  return {
    status: 'waiting',
    prepared: { status: 'drop', why: 'asked-privately', writes: asking, next },
  };
}

/** Something to see to beside the answer. */
function hasList({ cases, waiting, tasks }: BeforeSeat): boolean {
  return cases.length + waiting.length + tasks.length > 0;
}
