import type { ItemDecision } from '../../cases/item-decision.ts';
import { outcomesOf } from '../../codes/agenda.ts';
import type { Attendance } from '../../codes/meeting.ts';
import { type CommandContext, happenedNow } from '../../kernel/context.ts';
import { cleanText } from '../../guard/clean-text.ts';
import type { Confirmed } from '../../guard/confirming.ts';
import { guardedField } from '../../guard/guarded-field.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Team } from '../../teams/team.ts';
import type { CaseItem } from '../on-agenda.ts';
import { withoutDecision } from '../agenda/items.ts';
import type { Meeting } from '../meeting.ts';
import { seatAt } from '../../teams/seats.ts';
import type { MeetingRefusal } from '../refusals.ts';
import { changed, unless } from '../transition.ts';

const longestReason = 200;

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
