import type { StarCase } from '../../cases/case.ts';
import type { Attendance } from '../../codes/meeting.ts';
import type { AccountKey } from '../../kernel/account-key.ts';
import { addDays } from '../../kernel/calendar.ts';
import { type CommandContext, happenedNow } from '../../kernel/context.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { without } from '../../kernel/without.ts';
import { seatsAt, seatsOf } from '../../teams/seats.ts';
import type { Team } from '../../teams/team.ts';
import { raisedItem, standingItem, withItems, withoutItem } from '../agenda/items.ts';
import type { Meeting, MeetingState, SaidChoice } from '../meeting.ts';
import type { MeetingRefusal } from '../refusals.ts';
import { changed, movedTo, unless } from '../transition.ts';
import { isUndecided } from '../undecided.ts';
import { ledByOpener } from './choose-lead.ts';

/** What a meeting takes up by itself. `left`: raised, and on no agenda that is to be held. */
export interface StandingCases {
  readonly ongoing: readonly StarCase[];
  readonly queued: readonly StarCase[];
  readonly left?: readonly StarCase[];
}

/**
 * The meeting begins, from the day before (to prepare) and any day after (a meeting held while nobody had the system at
 * hand is still entered); the day before it must be said that it is meant (`early`). Attendance starts as the answers said; who has not answered has no entry, but for the one who
 * opens it: they are there, and who clicks is taken to be there digitally until told otherwise. Every ongoing case is put on the agenda, as every meeting touches them all (handbook §2), and every queued one, since the meeting is
 * where there may be room for it.
 */
export function openMeeting(
  meeting: Meeting,
  team: Team,
  standing: StandingCases,
  ctx: CommandContext,
  early = false,
): Result<Meeting, MeetingRefusal> {
  const refused = unless(meeting, ['planned', 'called']);
  if (refused) return err(refused);
  const opensOn = addDays(meeting.plan.date, -1);
  if (ctx.today < opensOn) return err({ code: 'opens-on', date: opensOn });
  const { date } = meeting.plan;
  if (ctx.today < date && !early) return err({ code: 'not-until', date });
  const opened = changed(
    ledByOpener(meeting, team, ctx),
    { type: 'opened', ...happenedNow(ctx) },
    {
      ...movedTo({ status: 'open', openedAt: ctx.now }),
      attendance: attendanceAtOpening(meeting, team, ctx.actor),
    },
  );
  return ok(
    withItems(
      opened,
      [
        ...standing.ongoing.map((starCase) => standingItem(starCase, 'follow-up')),
        ...standing.queued.map((starCase) => standingItem(starCase, 'queued')),
        ...(standing.left ?? []).map(raisedItem),
      ],
      ctx,
    ),
  );
}

/**
 * Opened by mistake, and as before: called or still to be called, with the agenda as it is raised for and nobody's attendance,
 * which the answers give anew when it is opened. Only while nothing has been decided, since a decision is the case's too.
 */
export function undoOpening(
  meeting: Meeting,
  ctx: CommandContext,
): Result<Meeting, MeetingRefusal> {
  const refused = unless(meeting, ['open']);
  if (refused) return err(refused);
  if (!isUndecided(meeting)) return err({ code: 'already-begun' });
  const unopened = changed(
    without(meeting, 'now'),
    { type: 'opening-undone', ...happenedNow(ctx) },
    { ...movedTo(before(meeting)), attendance: {} },
  );
  return ok(
    meeting.items
      .filter(({ standing }) => standing)
      .reduce((so, { reference }) => withoutItem(so, reference, ctx), unopened),
  );
}

/** A kallelse that went out while it was open has called it all the same. */
function before({ history, posts }: Meeting): MeetingState {
  const called = history.findLast(({ type }) => type === 'called') ?? posts.notice;
  return called === undefined ? { status: 'planned' } : { status: 'called', calledAt: called.at };
}

function attendanceAtOpening(
  meeting: Meeting,
  team: Team,
  opener: AccountKey,
): Record<string, Attendance> {
  const { date } = meeting.plan;
  const own = new Set(seatsOf(team, opener, date).map(({ id }) => id));
  return Object.fromEntries(
    seatsAt(team, date).flatMap(({ id }): [string, Attendance][] => {
      const answer = meeting.answers[id];
      if (answer !== undefined) return [[id, attendanceOf(answer)]];
      return own.has(id) ? [[id, 'digital']] : [];
    }),
  );
}

export function attendanceOf({ choice }: { readonly choice: SaidChoice }): Attendance {
  switch (choice.status) {
    case 'coming':
      return choice.mode === 'on-site' ? 'physical' : 'digital';
    case 'deputy':
      return 'deputy';
    case 'absent':
      // To have answered is to have sent word (handbook §6): only silence is an absence without.
      return 'absent-with-word';
  }
}
