import type { RuledContext } from '../../rules/ruled-context.ts';
import type { IsoDate } from '../../kernel/calendar.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { CaseAround } from '../around.ts';
import type { StarCase } from '../case.ts';
import type { CaseCommandOf } from '../forms/contract.ts';
import { after, happenedTo } from '../happened.ts';
import { followUpRefusal } from './follow-up-day.ts';
import type { Ongoing } from '../ongoing.ts';
import type { CaseRefusal } from '../refusals.ts';

/** The next follow-up in the team: chosen after a plan and at every follow-up (handbook §3). */
export function bookFollowUp(
  starCase: StarCase,
  { on }: CaseCommandOf<'book-follow-up'>,
  around: CaseAround,
  ctx: RuledContext,
): Result<StarCase, CaseRefusal> {
  const state = followed(starCase, on, around, ctx);
  if (!state.ok) return state;
  if (state.value.nextFollowUp === on) return ok(starCase);
  return ok(after(starCase, { type: 'follow-up-booked', ...happenedTo(starCase, ctx), on }));
}

export function parkShut({ current }: StarCase): CaseRefusal | undefined {
  return current.status === 'ongoing' && current.parked !== undefined
    ? { code: 'already-parked' }
    : undefined;
}

export function resumeShut({ current }: StarCase): CaseRefusal | undefined {
  return current.status === 'ongoing' && current.parked === undefined
    ? { code: 'not-parked' }
    : undefined;
}

/** Waits for something, and is looked at again on a day; it stays ongoing (handbook §3). */
export function parkCase(
  starCase: StarCase,
  { cause, on }: CaseCommandOf<'park-case'>,
  around: CaseAround,
  ctx: RuledContext,
): Result<StarCase, CaseRefusal> {
  const state = followed(starCase, on, around, ctx);
  if (!state.ok) return state;
  return ok(after(starCase, { type: 'parked', ...happenedTo(starCase, ctx), cause, on }));
}

/** What it waited for has come; the next follow-up is demanded. */
export function resumeCase(
  starCase: StarCase,
  { on }: CaseCommandOf<'resume-case'>,
  around: CaseAround,
  ctx: RuledContext,
): Result<StarCase, CaseRefusal> {
  const state = followed(starCase, on, around, ctx);
  if (!state.ok) return state;
  return ok(after(starCase, { type: 'resumed', ...happenedTo(starCase, ctx), on }));
}

/** The ongoing case that can be followed up on that day. */
function followed(
  { current }: StarCase,
  on: IsoDate,
  { team, meetingDays }: CaseAround,
  { today }: RuledContext,
): Result<Ongoing, CaseRefusal> {
  if (current.status !== 'ongoing') return err({ code: 'case-is', status: current.status });
  const refused = followUpRefusal(on, { today, team, meetingDays });
  return refused === undefined ? ok(current) : err(refused);
}
