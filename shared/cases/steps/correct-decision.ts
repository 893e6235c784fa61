import { localDate, type Instant } from '../../kernel/calendar.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { RuledContext } from '../../rules/ruled-context.ts';
import { hasConsentWithdrawn } from '../before-end.ts';
import type { CaseState, DecisionEvent, StarCase } from '../case.ts';
import { after, happenedTo } from '../happened.ts';
import { standing, type Standing, stateAfter, stateOfEvents } from '../history.ts';
import type { ItemDecision } from '../item-decision.ts';
import type { CaseRefusal } from '../refusals.ts';
import { type DecidedAt, eventOf, possibleDecisions } from './decide.ts';
import { isItemDecision } from './undo-step.ts';

/** The meeting whose minutes are put right: when it was closed is when what nobody registered is taken to have been decided. */
export interface CorrectedAt extends DecidedAt {
  readonly closedAt: Instant;
}

/**
 * What the team decided about a case at a meeting that is over, put right: another decision, another day, one that nobody
 * registered, or none. It stands as if it had been registered so, in every period (handbook §6); what was registered stays in
 * the history. What the case has been through since must still follow from it.
 */
export function correctCaseDecision(
  starCase: StarCase,
  decision: ItemDecision | 'none',
  where: CorrectedAt,
  ctx: RuledContext,
): Result<StarCase, CaseRefusal> {
  if (hasConsentWithdrawn(starCase)) return err({ code: 'closing-stays' });
  const { before, registered, later } = aroundDecision(starCase, where);
  const stood = stateOfEvents(before);
  const decided = decidedThen(starCase, decision, { where, ctx, stood, registered });
  if (!decided.ok) return decided;
  const is = decided.value;
  if (isSame(is, registered?.event)) return ok(starCase);
  const [was, becomes] = [registered?.event, is].map((event) =>
    event === undefined ? stood : stateAfter(stood, event),
  );
  if (later.length > 0 && was?.status !== becomes?.status)
    return err({ code: 'minutes-built-upon' });
  return ok(
    after(starCase, {
      type: 'decision-corrected',
      ...happenedTo(starCase, ctx),
      meetingId: where.meetingId,
      ...(registered === undefined ? {} : { corrects: registered.index }),
      ...(is === undefined ? {} : { decided: is }),
    }),
  );
}

interface Around {
  readonly before: readonly Standing['event'][];
  readonly registered: (Standing & { readonly event: DecisionEvent }) | undefined;
  readonly later: readonly Standing['event'][];
}

/** What is registered as decided at the meeting, and what stood before and came after it. */
function aroundDecision({ history }: StarCase, { meetingId, closedAt }: CorrectedAt): Around {
  const stands = standing(history);
  const at = stands.findLastIndex(
    ({ event }) => event.meetingId === meetingId && isItemDecision(event),
  );
  const found = stands[at];
  const events = stands.map(({ event }) => event);
  if (found === undefined) {
    const first = events.findIndex((event) => event.at > closedAt);
    const split = first === -1 ? events.length : first;
    return { before: events.slice(0, split), registered: undefined, later: events.slice(split) };
  }
  return {
    before: events.slice(0, at),
    registered: isDecision(found) ? found : undefined,
    later: events.slice(at + 1),
  };
}

interface Judging {
  readonly where: CorrectedAt;
  readonly ctx: RuledContext;
  readonly stood: CaseState;
  readonly registered: Around['registered'];
}

/** As it would have been judged at the meeting: by that day, and by where the case stood. */
function decidedThen(
  starCase: StarCase,
  decision: ItemDecision | 'none',
  { where, ctx, stood, registered }: Judging,
): Result<DecisionEvent | undefined, CaseRefusal> {
  if (decision === 'none') return ok(undefined);
  if (decision.outcome === 'closed' && decision.closing.reason === 'consent-withdrawn')
    return err({ code: 'correct-without-consent' });
  const from = possibleDecisions[starCase.type][decision.outcome];
  if (from === undefined) return err({ code: 'outcome-not-for-item' });
  if (!from.includes(stood.status)) return err({ code: 'case-is', status: stood.status });
  const at = registered?.event.at ?? where.closedAt;
  const event = eventOf(
    starCase,
    decision,
    where,
    { ...ctx, now: at, today: localDate(at) },
    {
      at,
      by: registered?.event.by ?? ctx.actor,
      meetingId: where.meetingId,
      rules: happenedTo(starCase, ctx).rules,
    },
  );
  return event.ok ? ok(keepingTasks(event.value, registered?.event)) : event;
}

/** What a holder was given to do stays the same tasks when it is somebody else who has them. */
function keepingTasks(event: DecisionEvent, was: DecisionEvent | undefined): DecisionEvent {
  if (event.type !== 'received' || was?.type !== 'received') return event;
  return {
    ...event,
    tasks: was.tasks.map((task) => ({ ...task, memberId: event.caseHolderId })),
  };
}

function isDecision(one: Standing): one is Standing & { readonly event: DecisionEvent } {
  return isItemDecision(one.event);
}

function isSame(a: DecisionEvent | undefined, b: DecisionEvent | undefined): boolean {
  const sorted = (event: DecisionEvent | undefined) =>
    JSON.stringify(event, (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort())
        : value,
    );
  return sorted(a) === sorted(b);
}
