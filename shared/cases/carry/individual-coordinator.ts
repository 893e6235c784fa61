import type { RuledContext } from '../../rules/ruled-context.ts';
import type { IsoDate } from '../../kernel/calendar.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { isActiveOn } from '../../teams/seats.ts';
import type { Member, Team } from '../../teams/team.ts';
import type { CaseAround } from '../around.ts';
import type { StarCase } from '../case.ts';
import type { CaseCommandOf } from '../forms/contract.ts';
import { after, happenedTo } from '../happened.ts';
import type { CaseRefusal } from '../refusals.ts';

/** Nobody coordinates a case that the team has not received. */
export function coordinatorShut({ current }: StarCase): CaseRefusal | undefined {
  return current.status === 'raised' || current.status === 'queued'
    ? { code: 'coordinator-after-reception' }
    : undefined;
}

/** The team's separate decision: an individkoordinator for the case, or that none is given (handbook §3). */
export function decideIndividualCoordinator(
  starCase: StarCase,
  { memberId, meetingId }: CaseCommandOf<'decide-individual-coordinator'>,
  { team }: CaseAround,
  ctx: RuledContext,
): Result<StarCase, CaseRefusal> {
  const { current } = starCase;
  if (current.status !== 'ongoing') return err({ code: 'case-is', status: current.status });
  if (memberId !== 'none') {
    const seated = individualCoordinators(team, ctx.today).some(({ id }) => id === memberId);
    if (!seated) return err({ code: 'not-found', what: 'member' });
    if (current.individualCoordinatorId === memberId) return ok(starCase);
  }
  return ok(
    after(starCase, {
      type: 'individual-coordinator-decided',
      ...happenedTo(starCase, ctx),
      ...(meetingId === undefined ? {} : { meetingId }),
      ...(memberId === 'none' ? {} : { memberId }),
    }),
  );
}

/** Who can be given to a case: those who hold such a seat on that day, not their ersättare. */
export function individualCoordinators(team: Team, date: IsoDate): readonly Member[] {
  return team.members.filter(
    (member) =>
      member.role === 'member' &&
      member.function === 'individual-coordinator' &&
      isActiveOn(member, date),
  );
}
