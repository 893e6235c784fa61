import type { RuledContext } from '../../rules/ruled-context.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { seatAt } from '../../teams/seats.ts';
import type { CaseAround } from '../around.ts';
import type { CaseTask } from '../case-parts.ts';
import type { StarCase } from '../case.ts';
import type { CaseCommandOf } from '../forms/contract.ts';
import { after, happenedTo } from '../happened.ts';
import type { CaseRefusal } from '../refusals.ts';
import { partRefusal, seatsFor } from './holder.ts';

/** No seat has sight of the case, and so none can have a task in it. */
export function takeOnShut(
  starCase: StarCase,
  { team }: CaseAround,
  { today }: RuledContext,
): CaseRefusal | undefined {
  return seatsFor(team, starCase, today).length === 0
    ? { code: 'not-found', what: 'member' }
    : undefined;
}

/** There is no task that the asker could report. */
export function reportShut(starCase: StarCase, around: CaseAround): CaseRefusal | undefined {
  const { current } = starCase;
  if (current.status !== 'ongoing') return undefined;
  const own = current.tasks.filter((task) => mayReport(task, starCase, around));
  if (own.some(({ outcome }) => outcome === undefined)) return undefined;
  if (own.length > 0) return { code: 'task-is-reported' };
  return current.tasks.length === 0
    ? { code: 'not-found', what: 'task' }
    : { code: 'denied', reason: 'own-cases-only' };
}

/** Something a member takes on in the case, with a day. Only for one who may see the case (handbook §4, §7). */
export function takeOnTask(
  starCase: StarCase,
  { memberId, task, due, meetingId }: CaseCommandOf<'take-on-task'>,
  { team }: CaseAround,
  ctx: RuledContext,
): Result<StarCase, CaseRefusal> {
  const { current } = starCase;
  if (current.status !== 'ongoing') return err({ code: 'case-is', status: current.status });
  const seat = seatAt(team, memberId, ctx.today);
  if (!seat.ok) return seat;
  const refused = partRefusal(starCase, team, seat.value);
  if (refused !== undefined) return err(refused);
  if (due < ctx.today) return err({ code: 'too-early', field: 'due', earliest: ctx.today });
  const at = meetingId === undefined ? {} : { meetingId };
  return ok(
    after(starCase, {
      type: 'task-taken',
      ...happenedTo(starCase, ctx),
      ...at,
      task: { id: ctx.newId(), memberId, code: task, due, ...at },
    }),
  );
}

/** What became of it: done, not possible, or not undertaken. Said by whose it is, the ärendebärare or the samordnare. */
export function reportTask(
  starCase: StarCase,
  { taskId, outcome }: CaseCommandOf<'report-task'>,
  around: CaseAround,
  ctx: RuledContext,
): Result<StarCase, CaseRefusal> {
  const { current } = starCase;
  if (current.status !== 'ongoing') return err({ code: 'case-is', status: current.status });
  const task = current.tasks.find(({ id }) => id === taskId);
  if (task === undefined) return err({ code: 'not-found', what: 'task' });
  if (!mayReport(task, starCase, around)) return err({ code: 'denied', reason: 'own-cases-only' });
  if (task.outcome !== undefined) return err({ code: 'task-is-reported' });
  return ok(
    after(starCase, { type: 'task-reported', ...happenedTo(starCase, ctx), taskId, outcome }),
  );
}

/** Whose task it is, the ärendebärare, or one who leads the team. */
export function mayReport(
  { memberId }: Pick<CaseTask, 'memberId'>,
  { current }: StarCase,
  { leads, seatIds }: Pick<CaseAround, 'leads' | 'seatIds'>,
): boolean {
  const holderId = current.status === 'ongoing' ? current.caseHolderId : undefined;
  return leads || seatIds.some((id) => id === memberId || id === holderId);
}
