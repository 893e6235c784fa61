import { err, ok, type Result } from '../../kernel/result.ts';
import type { RuledContext } from '../../rules/ruled-context.ts';
import type { CaseAround } from '../around.ts';
import { hasConsentWithdrawn } from '../before-end.ts';
import type { StarCase } from '../case.ts';
import { changedSince } from '../changed-since.ts';
import { closingRefusalBy } from '../forms/closing-rules.ts';
import type { CaseCommandOf } from '../forms/contract.ts';
import { withoutTexts } from '../free-texts.ts';
import { after, happenedTo, rulesOf, withHistory } from '../happened.ts';
import { standingEvents } from '../history.ts';
import type { CaseRefusal } from '../refusals.ts';

/**
 * The consent is not given back by a correction, and what was written is gone (handbook §7). As long as the meeting that
 * closed the case is held it is decided anew there, so that its minutes say the same.
 */
export function closingShut(
  starCase: StarCase,
  { openMeetingIds = [] }: CaseAround,
): CaseRefusal | undefined {
  if (starCase.current.status !== 'closed') return undefined;
  if (hasConsentWithdrawn(starCase)) return { code: 'closing-stays' };
  const closed = standingEvents(starCase.history).findLast(({ type }) => type === 'closed');
  return closed?.meetingId !== undefined && openMeetingIds.includes(closed.meetingId)
    ? { code: 'closed-at-open-meeting' }
    : undefined;
}

/**
 * What was stored when the case was closed, put right: judged as when it was closed, by the rules of the case's day. The
 * day it was closed stays, and so does what the minutes say was decided.
 */
export function correctClosing(
  starCase: StarCase,
  { closing, basedOn }: CaseCommandOf<'correct-closing'>,
  _around: CaseAround,
  ctx: RuledContext,
): Result<StarCase, CaseRefusal> {
  const { current } = starCase;
  if (current.status !== 'closed') return err({ code: 'case-is', status: current.status });
  const refused =
    changedSince(starCase, basedOn, ['closing-corrected']) ??
    closingRefusalBy(rulesOf(starCase, ctx.rules), closing);
  if (refused !== undefined) return err(refused);
  const corrected = { ...closing, livelihoodOut: [...new Set(closing.livelihoodOut)] };
  if (isSame(corrected, current.closing)) return ok(starCase);
  const event = {
    type: 'closing-corrected' as const,
    ...happenedTo(starCase, ctx),
    closing: corrected,
  };
  return ok(
    closing.reason === 'consent-withdrawn'
      ? // As when it is said at the meeting: what was written freely goes with the consent.
        withHistory(starCase, [...starCase.history.map(withoutTexts), event])
      : after(starCase, event),
  );
}

/** The fields of a closing are read in any order. */
function isSame(a: object, b: object): boolean {
  const sorted = (closing: object) => JSON.stringify(Object.entries(closing).sort());
  return sorted(a) === sorted(b);
}
