import type { CommandContext } from '../commands/context.ts';
import type { Refusal } from '../commands/refusal.ts';
import { guardText } from '../guard/guard.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { ItemDecision, Outcome } from '../meetings/agenda.ts';
import { ruleSetOn } from '../rules/rule-set.ts';
import type { Team } from '../teams/team.ts';
import type { CaseEvent, CaseStatus, Closing, StarCase } from './case.ts';
import { after, rulesOf } from './happened.ts';
import { possibleHolders, suggestedHolders } from './holder.ts';

type DecisionOf<O extends Outcome> = Extract<ItemDecision, { outcome: O }>;
type Happened = Pick<CaseEvent, 'at' | 'by' | 'meetingId' | 'rules'>;

/** Which outcomes a case can have, by its type and where it stands (handbook §3). Nothing else is a decision. */
const possible: Readonly<
  Record<StarCase['type'], Readonly<Partial<Record<Outcome, readonly CaseStatus[]>>>>
> = {
  new: {
    received: ['raised', 'queued'],
    queued: ['raised', 'queued'],
    declined: ['raised', 'queued'],
    'follow-up': ['ongoing'],
    parked: ['ongoing'],
    closed: ['ongoing'],
  },
  consultation: { answered: ['raised'] },
};

/** The team's decision about one case at one meeting. */
export function decideCase(
  starCase: StarCase,
  decision: ItemDecision,
  where: { readonly team: Team; readonly meetingId: string },
  ctx: CommandContext,
): Result<StarCase, Refusal> {
  const from = possible[starCase.type][decision.outcome];
  if (from === undefined) return err({ code: 'outcome-not-for-item' });
  const { status } = starCase.current;
  if (!from.includes(status)) return err({ code: 'case-is', status });
  const event = eventOf(starCase, decision, where.team, ctx, {
    at: ctx.now,
    by: ctx.actor,
    meetingId: where.meetingId,
    rules: rulesOf(starCase).code,
  });
  return event.ok ? ok(after(starCase, event.value)) : event;
}

/**
 * Takes back the last decision of the same meeting. Refuses `not-decided` when the case has none there, and
 * `built-upon` when its last decision is of another meeting.
 */
export function undoCaseDecision(
  starCase: StarCase,
  where: { readonly meetingId: string },
  ctx: CommandContext,
): Result<StarCase, Refusal> {
  const last = starCase.history.length - 1;
  const event = starCase.history[last];
  if (event === undefined || event.type === 'raised' || event.type === 'undone')
    return err({ code: 'not-decided' });
  if (event.meetingId !== where.meetingId) return err({ code: 'built-upon' });
  const undoing: CaseEvent = {
    type: 'undone',
    at: ctx.now,
    by: ctx.actor,
    meetingId: where.meetingId,
    rules: rulesOf(starCase).code,
    undoes: last,
  };
  return ok(after(starCase, undoing));
}

function eventOf(
  starCase: StarCase,
  decision: ItemDecision,
  team: Team,
  ctx: CommandContext,
  happened: Happened,
): Result<CaseEvent, Refusal> {
  switch (decision.outcome) {
    case 'received':
      return received(starCase, decision, team, ctx, happened);
    case 'queued':
      return ok({ type: 'queued', ...happened });
    case 'declined':
      return ok({ type: 'declined', ...happened, criterion: decision.criterion });
    case 'answered':
      return ok({ type: 'answered', ...happened });
    case 'follow-up':
      return decision.on > ctx.today
        ? ok({ type: 'follow-up-booked', ...happened, on: decision.on })
        : err({ code: 'follow-up-not-after' });
    case 'parked':
      return decision.on > ctx.today
        ? ok({ type: 'parked', ...happened, cause: decision.cause, on: decision.on })
        : err({ code: 'follow-up-not-after' });
    case 'closed':
      return closed(decision.closing, ctx, happened);
  }
}

function received(
  starCase: StarCase,
  { caseHolderId, overrideReason = '' }: DecisionOf<'received'>,
  team: Team,
  ctx: CommandContext,
  happened: Happened,
): Result<CaseEvent, Refusal> {
  if (!possibleHolders(team, ctx.today).some((member) => member.id === caseHolderId))
    return err({ code: 'holder-not-member' });
  const livelihoods = starCase.type === 'new' ? starCase.livelihoodIn : [];
  const suggested = suggestedHolders(team, livelihoods, ctx.today);
  const overrides = suggested.length > 0 && !suggested.some((member) => member.id === caseHolderId);
  if (overrideReason.trim() === '')
    return overrides
      ? err({ code: 'holder-needs-reason' })
      : ok({ type: 'received', ...happened, caseHolderId, tasks: [] });
  const guarded = guardText(overrideReason, { maxLength: 200 });
  if (!guarded.ok) return err({ code: 'guarded', field: 'overrideReason', why: guarded.error });
  return ok({
    type: 'received',
    ...happened,
    caseHolderId,
    overrideReason: guarded.value.text,
    tasks: [],
  });
}

/** A1–A3 are closings with a plan the individual agreed to, B1–B3 without one (handbook §3). */
const planOfReason: Readonly<Partial<Record<Closing['reason'], boolean>>> = {
  'a1-employment': true,
  'a2-studies': true,
  'a3-coordinated-rehabilitation': true,
  'b1-disability-pension-applied': false,
  'b2-not-work-oriented': false,
  'b3-personal': false,
};

/** Nothing to tell of afterwards: the case stops, or never was one. */
const endsWithoutOutcome: ReadonlySet<Closing['reason']> = new Set([
  'consent-withdrawn',
  'registered-by-mistake',
]);

function closed(
  closing: Closing,
  ctx: CommandContext,
  happened: Happened,
): Result<CaseEvent, Refusal> {
  if (!ruleSetOn(ctx.today).closingReasons.includes(closing.reason))
    return err({ code: 'invalid', fields: ['reason'] });
  const demanded = planOfReason[closing.reason];
  if (demanded !== undefined && demanded !== closing.planAgreed)
    return err({ code: 'plan-and-reason-disagree' });
  if (closing.livelihoodOut.length === 0 && !endsWithoutOutcome.has(closing.reason))
    return err({ code: 'livelihood-out-missing' });
  const livelihoodOut = [...new Set(closing.livelihoodOut)];
  return ok({ type: 'closed', ...happened, closing: { ...closing, livelihoodOut } });
}
