import type { Livelihood } from '../../../shared/codes/livelihood.ts';
import type { PriorityGroup } from '../../../shared/codes/raising.ts';
import { addDays, type IsoDate } from '../../../shared/kernel/calendar.ts';
import { planOn } from '../../../shared/rules/rule-book.ts';
import { demoRules } from './rules.ts';

/** The first of the priority groups that a case raised for the meeting of that day belongs to. */
export function priorityOf(livelihood: Livelihood, ageBand: string, day: IsoDate) {
  const groups = planOn(demoRules, addDays(day, -5))?.priorityGroups ?? [];
  const young: PriorityGroup = 'young';
  return groups.find((group) => group === livelihood || (group === young && ageBand === '16-29'));
}
