import { localDate } from '../../kernel/calendar.ts';
import type { RuledContext } from '../../rules/ruled-context.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { CaseAround } from '../around.ts';
import type { StarCase } from '../case.ts';
import type { CaseCommandOf } from '../forms/contract.ts';
import { withoutTexts } from '../free-texts.ts';
import { after, happenedTo, withHistory } from '../happened.ts';
import type { CaseRefusal } from '../refusals.ts';

/** Taken back by the one who raised it, until the team has decided about it. */
export function withdrawCase(
  starCase: StarCase,
  { reason }: CaseCommandOf<'withdraw-case'>,
  _around: CaseAround,
  ctx: RuledContext,
): Result<StarCase, CaseRefusal> {
  return ok(after(starCase, { type: 'withdrawn', ...happenedTo(starCase, ctx), reason }));
}

/**
 * The case stops at once, wherever it stands, and what was written freely about it goes with the consent: the codes are
 * all that is left until the row is purged (handbook §7).
 */
export function withdrawConsent(
  starCase: StarCase,
  { on }: CaseCommandOf<'withdraw-consent'>,
  _around: CaseAround,
  ctx: RuledContext,
): Result<StarCase, CaseRefusal> {
  if (starCase.type === 'consultation') return err({ code: 'outcome-not-for-item' });
  const since = starCase.consent?.signedOn ?? localDate(starCase.raisedAt);
  if (on > ctx.today || on < since) return err({ code: 'invalid', fields: ['on'] });
  return ok(
    withHistory(starCase, [
      ...starCase.history.map(withoutTexts),
      { type: 'consent-withdrawn', ...happenedTo(starCase, ctx), on },
    ]),
  );
}
