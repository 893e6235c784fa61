import { localDate } from '../../../shared/kernel/calendar.ts';
import { seatsAt } from '../../../shared/teams/seats.ts';
import { presentUntoldFk } from '../../../shared/meetings/fk/present-untold.ts';
import { create } from '../commands/handler.ts';
import { read, teamScope } from '../documents/stored.ts';
import type { Write } from '../ports.ts';
import type { App } from '../context/app.ts';
import { wasDisconnected } from '../context/fk-channel.ts';
import type { Prepared } from '../effects/effect.ts';
import { saying } from '../effects/in-thread.ts';
import { activeChannel, hasBegun, type MeetingNow } from '../effects/meeting-at-hand.ts';
import { nudgeJob } from '../jobs/nudge-jobs.ts';
import { isReached } from '../nudges/receipts.ts';
import { accountToNudge, wayTo } from '../nudges/who.ts';

/**
 * The kallelse was to be in a channel that FK has no longer: its contact is reminded of it in private, where that is possible,
 * and has it on the first page in any case. A team that never had a channel for FK is as it was.
 */
export async function noticeWithout(
  app: App,
  { meeting, team, landscape }: MeetingNow,
): Promise<Prepared> {
  const now = app.clock.now();
  const isTold = meeting.body.posts.fk !== undefined;
  const { current, plan } = meeting.body;
  const isOver = current.status !== 'called' || hasBegun(meeting.body, now);
  if (isTold || isOver || !wasDisconnected(landscape, team.id))
    return { status: 'drop', why: 'nobody-to-tell' };
  if (wayTo(app, landscape, team, now) === undefined)
    return { status: 'drop', why: 'nobody-to-tell' };
  const about = { of: 'meeting', meetingId: meeting.body.id, hasList: false } as const;
  const asking: Write[] = [];
  for (const { id: memberId, function: of } of seatsAt(team, plan.date)) {
    if (of !== 'fk-contact' || accountToNudge(team, memberId) === undefined) continue;
    const one = nudgeJob({ teamId: team.id, memberId, day: localDate(now), about }, now);
    const isAsked = (await read(app.store, teamScope(team.id), 'job', one.id)) !== undefined;
    if (!isAsked && (await isReached(app, one)) === undefined) asking.push(create(one));
  }
  return { status: 'drop', why: 'asked-privately', writes: asking };
}

/**
 * FK has been told of the meeting in a channel that it has no longer, and has to know that it is another: who leads the team is
 * asked to say so. It stands in the team's channel, in the thread of its kallelse.
 */
export function tellTeam(
  app: App,
  { meeting, team, landscape }: MeetingNow,
  what: string,
): Prepared {
  const channel = activeChannel(landscape, team.channelId);
  if (channel === undefined) return { status: 'no-channel' };
  const text = presentUntoldFk(meeting.body, what);
  return saying(app, channel, { type: 'text', text }, meeting.body.posts.notice);
}
