import type { RuledContext } from '../../rules/ruled-context.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { CaseAround } from '../around.ts';
import type { CaseEvent, StarCase } from '../case.ts';
import type { CaseCommandOf } from '../forms/contract.ts';
import { after, happenedTo } from '../happened.ts';
import { lastStanding, type Standing } from '../history.ts';
import type { CaseRefusal } from '../refusals.ts';

/** What the team decides at a meeting, item by item. */
const decidedAtMeetings: ReadonlySet<CaseEvent['type']> = new Set([
  'queued',
  'received',
  'declined',
  'answered',
  'follow-up-booked',
  'parked',
  'closed',
]);

/**
 * What is never taken back: a case that has been raised or has stopped is raised again instead, and a correction is
 * corrected again, since the history does not keep what stood there before.
 */
const stays: ReadonlySet<CaseEvent['type']> = new Set([
  'raised',
  'corrected',
  'withdrawn',
  'consent-withdrawn',
]);

/**
 * What was written went with the consent, also where that was said afterwards: undoing brings neither back. What was read in
 * from a file is taken back with the whole of it.
 */
function isToStay({ imported }: StarCase, { event, index }: Standing): boolean {
  return (
    stays.has(event.type) ||
    (imported !== undefined && index < imported.events) ||
    (event.type === 'closing-corrected' && event.closing.reason === 'consent-withdrawn')
  );
}

/** Whether the event is the team's decision about an item of an agenda, and so has its place in minutes. */
export function isItemDecision(event: CaseEvent): boolean {
  return event.meetingId !== undefined && decidedAtMeetings.has(event.type);
}

/** Index in the history of the step that can be taken back now, if there is one; who may, {@link undoStep} asks. */
export function undoableStep(starCase: StarCase): number | undefined {
  const last = lastStanding(starCase.history);
  return last === undefined || isToStay(starCase, last) || isItemDecision(last.event)
    ? undefined
    : last.index;
}

/** Nothing to take back, or what there is stays; or it is another's step, and the asker does not lead the team. */
export function undoShut(
  starCase: StarCase,
  { leads }: CaseAround,
  { actor }: RuledContext,
): CaseRefusal | undefined {
  const last = lastStanding(starCase.history);
  if (last === undefined || isToStay(starCase, last)) return { code: 'step-stays' };
  if (isItemDecision(last.event)) return { code: 'decided-at-meeting' };
  return last.event.by !== actor && !leads ? { code: 'not-your-step' } : undefined;
}

/**
 * Takes back the last step, by the one who took it or one who leads. A decision about an item of an agenda is taken
 * back there while the meeting is open, and stands in its minutes after that.
 */
export function undoStep(
  starCase: StarCase,
  { step }: CaseCommandOf<'undo-step'>,
  _around: CaseAround,
  ctx: RuledContext,
): Result<StarCase, CaseRefusal> {
  const last = lastStanding(starCase.history);
  if (last?.index !== step) return err({ code: 'step-built-upon' });
  return ok(after(starCase, { type: 'undone', ...happenedTo(starCase, ctx), undoes: step }));
}
