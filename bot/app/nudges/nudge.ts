import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import type { Instant } from '../../../shared/kernel/calendar.ts';
import { nudgeTimeFrom } from '../../../shared/teams/nudging.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { formatDay, formatDateTime } from '../../../shared/text/format.ts';
import { type NudgeKind, nudgeText } from '../../../shared/text/nudges.ts';
import type { App } from '../context/app.ts';
import type { Landscape } from '../context/registry.ts';
import type { Effect, Prepared } from '../effects/effect.ts';
import { hasBegun, meetingNow } from '../effects/meeting-at-hand.ts';
import type { JobOf } from '../jobs/job.ts';
import { dueEnteredOf } from './due-entered.ts';
import { dueTasksOf } from './due-tasks.ts';
import { isReached, nudgeReceipt } from './receipts.ts';
import { accountToNudge, wayTo } from './who.ts';

interface ToSay {
  readonly kind: NudgeKind;
  readonly when: string;
  readonly landscape: Landscape;
  readonly team: Team;
}

/** What is to be said now, or why there is nothing: it may have been seen to since it was asked for. */
type Now = ToSay | 'seen-to' | 'too-late' | 'not-found';

/** One person's reminder. Whoever cannot be reached is left to the channel, and that is written down as well. */
export const nudge: Effect<JobOf<'nudge'>> = {
  async prepare(app, job): Promise<Prepared> {
    const now = app.clock.now();
    if ((await isReached(app, job)) !== undefined) return { status: 'drop', why: 'done' };
    const said = await nowOf(app, job, now);
    if (said === 'not-found') return { status: 'drop', why: 'not-found' };
    if (said === 'too-late') return ended(job, false, now);
    if (said === 'seen-to') return ended(job, true, now);
    const account = accountToNudge(said.team, job.memberId);
    const channel = wayTo(app, said.landscape, said.team, now);
    if (account === undefined || channel === undefined) return ended(job, false, now);
    const from = nudgeTimeFrom(now);
    if (from > now) return { status: 'postpone', until: from };
    return {
      status: 'send-privately',
      channel,
      send: async () =>
        app.nudger?.nudge(channel.ms, written(app, job, said, account)) ?? {
          status: 'unreachable',
        },
      record: (reached) => [nudgeReceipt(job, reached, app.clock.now())],
    };
  },
};

function written(
  app: App,
  { id }: JobOf<'nudge'>,
  { kind, when, team }: ToSay,
  account: AccountKey,
) {
  const link = app.links?.home(team.id) ?? '';
  return { kind, account, id, link, preview: nudgeText[kind].preview(when), topic: team.name };
}

function ended(job: JobOf<'nudge'>, isDone: boolean, now: Instant): Prepared {
  const why = isDone ? 'done' : 'nobody-to-tell';
  return { status: 'drop', why, writes: [nudgeReceipt(job, isDone, now)] };
}

function nowOf(app: App, job: JobOf<'nudge'>, now: Instant): Promise<Now> {
  switch (job.about.of) {
    case 'meeting':
      return ofMeeting(app, job, now);
    case 'tasks':
      return ofTasks(app, job);
    case 'entered':
      return ofEntered(app, job);
  }
}

async function ofEntered(app: App, job: JobOf<'nudge'>): Promise<Now> {
  const landscape = await app.registry.current();
  const team = landscape.teams.get(job.teamId)?.body;
  if (team === undefined) return 'not-found';
  const due = await dueEnteredOf(app, landscape, team, { from: job.day, to: job.day });
  const [first] = due.map(({ by }) => by).toSorted();
  return first === undefined
    ? 'seen-to'
    : { kind: 'figures-due', when: formatDay(first), team, landscape };
}

async function ofMeeting(app: App, job: JobOf<'nudge'>, now: Instant): Promise<Now> {
  if (job.about.of !== 'meeting') return 'not-found';
  const { meetingId, hasList } = job.about;
  const found = await meetingNow(app, { teamId: job.teamId, meetingId });
  if (found === undefined) return 'not-found';
  const { meeting, team, landscape } = found;
  const { plan, current, answers } = meeting.body;
  if (current.status !== 'called') return 'seen-to';
  // The channel has it at once, while whoever is to be reminded would get it when it is over.
  if (hasBegun(meeting.body, nudgeTimeFrom(now))) return 'too-late';
  const isAnswered = answers[job.memberId] !== undefined;
  if (isAnswered && !hasList) return 'seen-to';
  const kind = isAnswered ? 'list-ready' : 'answer-missing';
  return { kind, when: formatDateTime(plan.date, plan.start), team, landscape };
}

async function ofTasks(app: App, job: JobOf<'nudge'>): Promise<Now> {
  const landscape = await app.registry.current();
  const team = landscape.teams.get(job.teamId)?.body;
  if (team === undefined) return 'not-found';
  const tasks = await dueTasksOf(app, job.teamId, { from: job.day, to: job.day });
  const own = tasks.filter(({ memberId }) => memberId === job.memberId);
  const [first] = own.map(({ due }) => due).toSorted();
  return first === undefined
    ? 'seen-to'
    : { kind: 'task-due', when: formatDay(first), team, landscape };
}
