import type { CommandContext } from '../commands/context.ts';
import type { Refusal } from '../commands/refusal.ts';
import { err, type Result } from '../kernel/result.ts';
import type { StarCase } from './case.ts';
import type { CaseCommandOf } from './contract.ts';
import type { CaseAround } from './steps.ts';

export function bookFollowUp(
  starCase: StarCase,
  _command: CaseCommandOf<'book-follow-up'>,
  _around: CaseAround,
  _ctx: CommandContext,
): Result<StarCase, Refusal> {
  return err({ code: 'case-is', status: starCase.current.status });
}

export function parkCase(
  starCase: StarCase,
  _command: CaseCommandOf<'park-case'>,
  _around: CaseAround,
  _ctx: CommandContext,
): Result<StarCase, Refusal> {
  return err({ code: 'case-is', status: starCase.current.status });
}

export function resumeCase(
  starCase: StarCase,
  _command: CaseCommandOf<'resume-case'>,
  _around: CaseAround,
  _ctx: CommandContext,
): Result<StarCase, Refusal> {
  return err({ code: 'case-is', status: starCase.current.status });
}
