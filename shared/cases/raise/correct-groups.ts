import type { PriorityGroup } from '../../codes/raising.ts';
import { localDate } from '../../kernel/calendar.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { planOn, type RuleBook } from '../../rules/rule-book.ts';
import type { RuledContext } from '../../rules/ruled-context.ts';
import type { CaseAround } from '../around.ts';
import type { StarCase } from '../case.ts';
import { changedSince } from '../changed-since.ts';
import { nothingToFollow } from '../follow/note-progress.ts';
import type { CaseCommandOf } from '../forms/contract.ts';
import { after, happenedTo } from '../happened.ts';
import type { CaseRefusal } from '../refusals.ts';

/** The groups there are to choose from: those of the yearly plan of the day the case was raised (handbook §9). */
export function groupsThen({ raisedAt }: StarCase, rules: RuleBook): readonly PriorityGroup[] {
  return planOn(rules, localDate(raisedAt))?.priorityGroups ?? [];
}

export function groupsShut(
  starCase: StarCase,
  _around: CaseAround,
  { rules }: RuledContext,
): CaseRefusal | undefined {
  if (groupsThen(starCase, rules).length === 0) return { code: 'no-groups-then' };
  return nothingToFollow(starCase);
}

/** They follow from livelihood and age, and can be changed (handbook §3) for as long as the case is told of. */
export function correctGroups(
  starCase: StarCase,
  { priorityGroups, basedOn }: CaseCommandOf<'correct-groups'>,
  _around: CaseAround,
  ctx: RuledContext,
): Result<StarCase, CaseRefusal> {
  if (starCase.type === 'consultation') return err({ code: 'outcome-not-for-item' });
  const outdated = changedSince(starCase, basedOn, ['corrected']);
  if (outdated !== undefined) return err(outdated);
  const there = groupsThen(starCase, ctx.rules);
  if (priorityGroups.some((group) => !there.includes(group)))
    return err({ code: 'invalid', fields: ['priorityGroups'] });
  if (priorityGroups.includes('young') && starCase.ageBand !== '16-29')
    return err({ code: 'group-not-of-age' });
  const chosen = there.filter((group) => priorityGroups.includes(group));
  if (chosen.join() === starCase.priorityGroups.join()) return ok(starCase);
  return ok(
    after(
      { ...starCase, priorityGroups: chosen },
      { type: 'corrected', ...happenedTo(starCase, ctx), fields: ['priorityGroups'] },
    ),
  );
}
