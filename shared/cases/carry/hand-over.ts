import type { RuledContext } from '../../rules/ruled-context.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { CaseAround } from '../around.ts';
import type { StarCase } from '../case.ts';
import type { CaseCommandOf } from '../forms/contract.ts';
import { after, happenedTo } from '../happened.ts';
import type { CaseRefusal } from '../refusals.ts';
import { holderRefusal, holdersOf } from './holder.ts';

/** There is nobody else who can carry it. */
export function handOverShut(
  starCase: StarCase,
  { team }: CaseAround,
  { today }: RuledContext,
): CaseRefusal | undefined {
  const { current } = starCase;
  if (current.status !== 'ongoing') return undefined;
  const others = holdersOf(starCase, team, today).filter(({ id }) => id !== current.caseHolderId);
  return others.length === 0 ? { code: 'not-found', what: 'member' } : undefined;
}

/** Another ärendebärare; the trail is kept, since continuity is measured (handbook §3). */
export function handOverCase(
  starCase: StarCase,
  { caseHolderId, reason }: CaseCommandOf<'hand-over-case'>,
  { team }: CaseAround,
  ctx: RuledContext,
): Result<StarCase, CaseRefusal> {
  const { current } = starCase;
  if (current.status !== 'ongoing') return err({ code: 'case-is', status: current.status });
  const refused = holderRefusal(starCase, team, caseHolderId, ctx.today);
  if (refused !== undefined) return err(refused);
  if (current.caseHolderId === caseHolderId) return ok(starCase);
  return ok(
    after(starCase, {
      type: 'handed-over',
      ...happenedTo(starCase, ctx),
      caseHolderId,
      reason,
    }),
  );
}
