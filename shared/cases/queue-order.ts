import { type Instant, localDate } from '../kernel/calendar.ts';
import type { CaseEvent, StarCase } from './case.ts';
import { standingEvents } from './history.ts';
import { planOn, type RuleBook } from '../rules/rule-book.ts';

/** After every priority group there can be. */
const withoutPriority = 99;

/** The key a case is stored with: where the team moved it last, or else the day it was raised. */
export function sortOf(starCase: Pick<StarCase, 'history' | 'raisedAt'>): string {
  return movedTo(starCase) ?? ownKey(withoutPriority, starCase.raisedAt);
}

/** The cases in the order of the queue; those raised in the same instant by their reference. */
export function inQueueOrder(cases: readonly StarCase[], rules: RuleBook): readonly StarCase[] {
  return [...cases].sort(
    (a, b) => compare(queueKey(a, rules), queueKey(b, rules)) || compare(a.id, b.id),
  );
}

/**
 * The key whose binary order is the order of the queue: where the team moved it last, or else by the day it was raised
 * (handbook §3). Only where the yearly plan of that day ranks the priority groups do they come first, in its order.
 */
export function queueKey(starCase: StarCase, rules: RuleBook): string {
  return movedTo(starCase) ?? ownKey(rankOf(starCase, rules), starCase.raisedAt);
}

function rankOf(starCase: StarCase, rules: RuleBook): number {
  const plan = planOn(rules, localDate(starCase.raisedAt));
  const group = starCase.type === 'new' ? starCase.priorityGroup : undefined;
  if (plan?.prioritiesRanked !== true || group === undefined) return withoutPriority;
  const rank = plan.priorityGroups.indexOf(group);
  return rank === -1 ? withoutPriority : rank;
}

function ownKey(rank: number, raisedAt: Instant): string {
  return `${String(rank).padStart(2, '0')} ${raisedAt}`;
}

function movedTo({ history }: Pick<StarCase, 'history'>): string | undefined {
  return standingEvents(history).findLast(isMove)?.sort;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function isMove(event: CaseEvent): event is Extract<CaseEvent, { type: 'queue-moved' }> {
  return event.type === 'queue-moved';
}
