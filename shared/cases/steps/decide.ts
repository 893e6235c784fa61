import type { Outcome } from '../../codes/agenda.ts';
import { preparationTasks } from '../../codes/carrying.ts';
import type { CaseStatus } from '../../codes/case.ts';
import { cleanText } from '../../guard/clean-text.ts';
import { guardedField } from '../../guard/guarded-field.ts';
import { addDays, type IsoDate } from '../../kernel/calendar.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Team } from '../../teams/team.ts';
import type { CaseTask } from '../case-parts.ts';
import type { CaseEvent, Closing, DecisionEvent, StarCase } from '../case.ts';
import { closingRefusalBy } from '../forms/closing-rules.ts';
import { followUpRefusal } from '../follow/follow-up-day.ts';
import { hasConsentWithdrawn } from '../before-end.ts';
import { withoutTexts } from '../free-texts.ts';
import { after, rulesOf, withHistory } from '../happened.ts';
import { lastStanding } from '../history.ts';
import { holderRefusal, suggestedHoldersOf } from '../carry/holder.ts';
import type { ItemDecision } from '../item-decision.ts';
import type { CaseRefusal } from '../refusals.ts';
import { isItemDecision } from './undo-step.ts';
import type { RuledContext } from '../../rules/ruled-context.ts';
import type { RuleSet } from '../../rules/rule-book.ts';

type DecisionOf<O extends Outcome> = Extract<ItemDecision, { outcome: O }>;
type Happened = Pick<CaseEvent, 'at' | 'by' | 'meetingId' | 'rules'>;

/** Which outcomes a case can have, by its type and where it stands (handbook §3). Nothing else is a decision. */
export const possibleDecisions: Readonly<
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

/** The meeting that decides, and what the decision may look at. */
export interface DecidedAt {
  readonly team: Team;
  readonly meetingId: string;
  /** Day of the team's next meeting after this one: when a new holder has prepared. */
  readonly nextMeeting?: IsoDate | undefined;
  /** Days of the team's planned meetings. */
  readonly meetingDays?: readonly IsoDate[] | undefined;
  /** The writer of a reason has said that what looks like a name is none. */
  readonly confirmed?: string[] | undefined;
}

/** The team's decision about one case at one meeting. */
export function decideCase(
  starCase: StarCase,
  decision: ItemDecision,
  where: DecidedAt,
  ctx: RuledContext,
): Result<StarCase, CaseRefusal> {
  const from = possibleDecisions[starCase.type][decision.outcome];
  if (from === undefined) return err({ code: 'outcome-not-for-item' });
  const { status } = starCase.current;
  if (!from.includes(status)) return err({ code: 'case-is', status });
  const event = eventOf(starCase, decision, where, ctx, {
    at: ctx.now,
    by: ctx.actor,
    meetingId: where.meetingId,
    rules: rulesOf(starCase, ctx.rules).code,
  });
  if (!event.ok) return event;
  return ok(
    event.value.type === 'closed' && event.value.closing.reason === 'consent-withdrawn'
      ? // As when it is withdrawn between meetings: what was written freely goes with the consent.
        withHistory(starCase, [...starCase.history.map(withoutTexts), event.value])
      : after(starCase, event.value),
  );
}

/**
 * Takes back the last decision of the same meeting. Refuses `not-decided` when the case has none there, and
 * `built-upon` when something else has happened since, or its last decision is of another meeting.
 */
export function undoCaseDecision(
  starCase: StarCase,
  where: { readonly meetingId: string },
  ctx: RuledContext,
): Result<StarCase, CaseRefusal> {
  const last = lastStanding(starCase.history);
  if (last === undefined || last.event.type === 'raised') return err({ code: 'not-decided' });
  if (last.event.meetingId !== where.meetingId || !isItemDecision(last.event))
    return err({ code: 'built-upon' });
  // What was written went with the consent, and undoing brings neither back.
  if (hasConsentWithdrawn(starCase)) return err({ code: 'step-stays' });
  const undoing: CaseEvent = {
    type: 'undone',
    at: ctx.now,
    by: ctx.actor,
    meetingId: where.meetingId,
    rules: rulesOf(starCase, ctx.rules).code,
    undoes: last.index,
  };
  return ok(after(starCase, undoing));
}

/** What a decision writes into the history, judged by what is known where it is made. */
export function eventOf(
  starCase: StarCase,
  decision: ItemDecision,
  where: DecidedAt,
  ctx: RuledContext,
  happened: Happened,
): Result<DecisionEvent, CaseRefusal> {
  switch (decision.outcome) {
    case 'received':
      return received(starCase, decision, where, ctx, happened);
    case 'queued':
      return ok({ type: 'queued', ...happened });
    case 'declined':
      return ok({ type: 'declined', ...happened, criterion: decision.criterion });
    case 'answered':
      return ok({ type: 'answered', ...happened });
    case 'follow-up': {
      const refused = followUpRefusal(decision.on, followUpAt(where, ctx));
      return refused === undefined
        ? ok({ type: 'follow-up-booked', ...happened, on: decision.on })
        : err(refused);
    }
    case 'parked': {
      const refused = followUpRefusal(decision.on, followUpAt(where, ctx));
      return refused === undefined
        ? ok({ type: 'parked', ...happened, cause: decision.cause, on: decision.on })
        : err(refused);
    }
    case 'closed':
      return closed(decision.closing, rulesOf(starCase, ctx.rules), happened);
  }
}

function followUpAt({ team, meetingDays, nextMeeting }: DecidedAt, { today }: RuledContext) {
  const next = nextMeeting === undefined ? [] : [nextMeeting];
  return { team, today, meetingDays: meetingDays ?? next };
}

function received(
  starCase: StarCase,
  { caseHolderId, overrideReason = '', nextFollowUp }: DecisionOf<'received'>,
  where: DecidedAt,
  ctx: RuledContext,
  happened: Happened,
): Result<DecisionEvent, CaseRefusal> {
  const { team, nextMeeting, confirmed, meetingId } = where;
  const refused = holderRefusal(starCase, team, caseHolderId, ctx.today);
  if (refused !== undefined) return err(refused);
  const follow =
    nextFollowUp === undefined ? undefined : followUpRefusal(nextFollowUp, followUpAt(where, ctx));
  if (follow !== undefined) return err(follow);
  const suggested = suggestedHoldersOf(starCase, team, ctx.rules, ctx.today);
  const overrides = suggested.length > 0 && !suggested.some(({ id }) => id === caseHolderId);
  const given = cleanText(overrideReason) !== '';
  if (overrides && !given) return err({ code: 'holder-needs-reason' });
  const reason = given
    ? guardedField('overrideReason', overrideReason, { maxLength: 200, confirmed })
    : ok(undefined);
  if (!reason.ok) return reason;
  const due =
    nextMeeting !== undefined && nextMeeting > ctx.today
      ? nextMeeting
      : addDays(ctx.today, rulesOf(starCase, ctx.rules).preparationDays);
  return ok({
    type: 'received',
    ...happened,
    caseHolderId,
    ...(reason.value === undefined ? {} : { overrideReason: reason.value }),
    tasks: preparationTasks.map((code): CaseTask => ({
      id: ctx.newId(),
      memberId: caseHolderId,
      code,
      due,
      meetingId,
    })),
    ...(nextFollowUp === undefined ? {} : { nextFollowUp }),
  });
}

function closed(
  closing: Closing,
  rules: RuleSet,
  happened: Happened,
): Result<DecisionEvent, CaseRefusal> {
  const refused = closingRefusalBy(rules, closing);
  if (refused !== undefined) return err(refused);
  const livelihoodOut = [...new Set(closing.livelihoodOut)];
  return ok({ type: 'closed', ...happened, closing: { ...closing, livelihoodOut } });
}
