import type { CaseStatus } from '../../codes/case.ts';
import type { RuledContext } from '../../rules/ruled-context.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { CaseAround } from '../around.ts';
import type { StarCase } from '../case.ts';
import type { CaseCommandOf } from '../contract.ts';
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
  const { status } = starCase.current;
  if (status !== 'raised') return err({ code: 'case-is', status });
  return ok(after(starCase, { type: 'withdrawn', ...happenedTo(starCase, ctx), reason }));
}

/** Where there is something to stop. */
const running: ReadonlySet<CaseStatus> = new Set(['raised', 'queued', 'ongoing']);

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
  // Nobody has consented to a consultation: it is about nobody.
  if (starCase.type === 'consultation') return err({ code: 'outcome-not-for-item' });
  const { status } = starCase.current;
  if (!running.has(status)) return err({ code: 'case-is', status });
  if (on > ctx.today || on < starCase.consent.signedOn)
    return err({ code: 'invalid', fields: ['on'] });
  return ok(
    withHistory(starCase, [
      ...starCase.history.map(withoutTexts),
      { type: 'consent-withdrawn', ...happenedTo(starCase, ctx), on },
    ]),
  );
}
