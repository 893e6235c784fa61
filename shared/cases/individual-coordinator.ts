import type { CommandContext } from '../commands/context.ts';
import type { Refusal } from '../commands/refusal.ts';
import { err, type Result } from '../kernel/result.ts';
import type { StarCase } from './case.ts';
import type { CaseCommandOf } from './contract.ts';
import type { CaseAround } from './steps.ts';

export function decideIndividualCoordinator(
  starCase: StarCase,
  _command: CaseCommandOf<'decide-individual-coordinator'>,
  _around: CaseAround,
  _ctx: CommandContext,
): Result<StarCase, Refusal> {
  return err({ code: 'case-is', status: starCase.current.status });
}
