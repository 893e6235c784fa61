import type { StarCase } from '../../cases/case.ts';
import type { ItemDecision } from '../../cases/item-decision.ts';
import { outcomesOf } from '../../codes/agenda.ts';
import type { Attendance } from '../../codes/meeting.ts';
import type { AccountKey } from '../../kernel/account-key.ts';
import { type CommandContext, happenedNow } from '../../kernel/context.ts';
import { cleanText } from '../../guard/clean-text.ts';
import type { Confirmed } from '../../guard/confirming.ts';
import { guardedField } from '../../guard/guarded-field.ts';
import { addDays } from '../../kernel/calendar.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Team } from '../../teams/team.ts';
import type { CaseItem } from '../on-agenda.ts';
import { raisedItem, standingItem, withItems, withoutDecision } from '../agenda/items.ts';
import type { Answer, Meeting } from '../meeting.ts';
import { seatAt, seatsAt, seatsOf } from '../../teams/seats.ts';
import type { MeetingRefusal } from '../refusals.ts';
import { changed, movedTo, unless } from '../transition.ts';
import { ledByOpener } from './choose-lead.ts';

const longestReason = 200;

/** What a meeting takes up by itself. `left`: raised, and on no agenda that is to be held. */
export interface StandingCases {
  readonly ongoing: readonly StarCase[];
  readonly queued: readonly StarCase[];
  readonly left?: readonly StarCase[];
}

/**
 * The meeting begins, from the day before (to prepare) and any day after (a meeting held while nobody had the system at
 * hand is still entered). Attendance starts as the answers said; who has not answered has no entry, but for the one who
 * opens it: they are there, and who clicks is taken to be there digitally until told otherwise. Every ongoing case is put on the agenda, as every meeting touches them all (handbook §2), and every queued one, since the meeting is
 * where there may be room for it.
 */
export function openMeeting(
  meeting: Meeting,
  team: Team,
  standing: StandingCases,
  ctx: CommandContext,
): Result<Meeting, MeetingRefusal> {
  const refused = unless(meeting, ['planned', 'called']);
  if (refused) return err(refused);
  const opensOn = addDays(meeting.plan.date, -1);
  if (ctx.today < opensOn) return err({ code: 'opens-on', date: opensOn });
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

export function setAttendance(
  meeting: Meeting,
  team: Team,
  memberId: string,
  attendance: Attendance,
  ctx: CommandContext,
): Result<Meeting, MeetingRefusal> {
  const refused = unless(meeting, ['open']);
  if (refused) return err(refused);
  const seat = seatAt(team, memberId, meeting.plan.date);
  if (!seat.ok) return seat;
  if (meeting.attendance[memberId] === attendance) return ok(meeting);
  return ok(
    changed(
      meeting,
      { type: 'attendance-set', ...happenedNow(ctx), memberId, attendance },
      { attendance: { ...meeting.attendance, [memberId]: attendance } },
    ),
  );
}

/** The team's decision about an item. Whether the case itself allows it is `cases/decide.ts`'s question. */
export function decideItem(
  meeting: Meeting,
  itemId: string,
  decision: ItemDecision,
  ctx: CommandContext,
  confirmed: Confirmed = {},
): Result<Meeting, MeetingRefusal> {
  const found = itemOf(meeting, itemId);
  if (!found.ok) return found;
  if (found.value.decision !== undefined) return err({ code: 'already-decided' });
  if (!outcomesOf(found.value.kind).includes(decision.outcome)) {
    return err({ code: 'outcome-not-for-item' });
  }
  const made = guardDecision(decision, confirmed);
  if (!made.ok) return made;
  return ok(
    changed(
      meeting,
      { type: 'item-decided', ...happenedNow(ctx), itemId },
      {
        items: meeting.items.map((item) =>
          item.id === itemId
            ? { ...item, decision: { made: made.value, ...happenedNow(ctx) } }
            : item,
        ),
      },
    ),
  );
}

export function undoItemDecision(
  meeting: Meeting,
  itemId: string,
  ctx: CommandContext,
): Result<Meeting, MeetingRefusal> {
  const found = itemOf(meeting, itemId);
  if (!found.ok) return found;
  if (found.value.decision === undefined) return err({ code: 'not-decided' });
  return ok(
    changed(
      meeting,
      { type: 'decision-undone', ...happenedNow(ctx), itemId },
      {
        items: meeting.items.map((item) => (item.id === itemId ? withoutDecision(item) : item)),
      },
    ),
  );
}

function itemOf(meeting: Meeting, itemId: string): Result<CaseItem, MeetingRefusal> {
  const refused = unless(meeting, ['open']);
  if (refused) return err(refused);
  const item = meeting.items.find(({ id }) => id === itemId);
  return item === undefined ? err({ code: 'not-found', what: 'item' }) : ok(item);
}

// The reason is the only free text in a decision; it is stored here as well as in the case.
export function guardDecision(
  decision: ItemDecision,
  { confirmed }: Confirmed,
): Result<ItemDecision, MeetingRefusal> {
  if (decision.outcome !== 'received' || decision.overrideReason === undefined) return ok(decision);
  const { overrideReason, ...received } = decision;
  if (cleanText(overrideReason) === '') return ok(received);
  const limits = { maxLength: longestReason, confirmed };
  const guarded = guardedField('overrideReason', overrideReason, limits);
  return guarded.ok ? ok({ ...received, overrideReason: guarded.value }) : guarded;
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

function attendanceOf({ choice }: Answer): Attendance {
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
