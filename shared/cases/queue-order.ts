import type { PriorityGroup } from '../codes/raising.ts';
import { type Instant, localDate } from '../kernel/calendar.ts';
import { ruleSetOn } from '../rules/rule-set.ts';
import type { CaseEvent, StarCase } from './case.ts';
import { standingEvents } from './history.ts';

/** After every priority group there can be. */
const withoutPriority = 99;

/**
 * The key whose binary order is the order of the queue: priority group, in the order of the rule set of the day it was
 * raised, then the instant (handbook §3). A case without one comes after all that have one.
 */
export function queueSortKey(priority: PriorityGroup | undefined, raisedAt: Instant): string {
  const groups = ruleSetOn(localDate(raisedAt)).priorityGroups;
  const rank = priority === undefined ? -1 : groups.indexOf(priority);
  return `${String(rank === -1 ? withoutPriority : rank).padStart(2, '0')} ${raisedAt}`;
}

/** The key of a case now: where the team moved it last, or else its own by priority and date. */
export function sortOf(starCase: StarCase): string {
  const moved = standingEvents(starCase.history).findLast(isMove);
  if (moved !== undefined) return moved.sort;
  return queueSortKey(
    starCase.type === 'new' ? starCase.priorityGroup : undefined,
    starCase.raisedAt,
  );
}

/** The cases in the order of the queue; those raised in the same instant by their reference. */
export function inQueueOrder(cases: readonly StarCase[]): readonly StarCase[] {
  return [...cases].sort((a, b) => compare(a.sort, b.sort) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function isMove(event: CaseEvent): event is Extract<CaseEvent, { type: 'queue-moved' }> {
  return event.type === 'queue-moved';
}
