import { type Instant, localDate } from '../kernel/calendar.ts';
import { ruleSetOn } from '../rules/rule-set.ts';
import type { PriorityGroup } from './lists.ts';

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
