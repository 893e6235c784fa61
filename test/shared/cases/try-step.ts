import type { StarCase } from '../../../shared/cases/case.ts';
import type { CaseAround } from '../../../shared/cases/around.ts';
import { takeStep } from '../../../shared/cases/steps/steps.ts';
import type { Refusal } from '../../../shared/commands/refusal.ts';
import { type IsoDate, zonedInstant } from '../../../shared/kernel/calendar.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { aRound, commandOf, type Step } from '../../builders/case.ts';
import { aContext } from '../../builders/context.ts';

/** The day the tests of the steps are on, unless they say another. */
export const today: IsoDate = '2026-12-08';

/** A step tried at one in the afternoon, by the samordnare unless told otherwise. */
export function tryStep(
  starCase: StarCase,
  step: Step,
  { on = today, ...around }: Partial<CaseAround> & { readonly on?: IsoDate } = {},
): Result<StarCase, Refusal> {
  const ctx = aContext(zonedInstant(on, '13:00'));
  return takeStep(starCase, commandOf(starCase, step), aRound(around), ctx);
}

/** A refusal as a test expects it. */
export function refusedWith(error: Refusal) {
  return { ok: false, error };
}
