import { priorityGroupLabels, priorityGroups, priorityGroupsHeading } from '../codes/raising.ts';
import { codesIn, reportPeriodLabels } from './codes.ts';
import type { Rules, ValuesOf } from './rule.ts';

const goals = 'Mål';
const priority = priorityGroupsHeading;
const reports = 'Rapporter';
const posts = 'Finansierade tjänster';

/** Everything a yearly plan (verksamhetsplan) decides (handbook §9), in the order it is shown; it starts empty. */
export const yearlyPlanRules = {
  goals: { kind: 'goals', section: goals, label: goals, none: 'Inga mål är angivna', start: {} },
  priorityGroups: {
    kind: 'codes',
    section: priority,
    label: priority,
    codes: priorityGroups,
    labels: priorityGroupLabels,
    shown: 'lines',
    ordered: true,
    none: 'Inga grupper är prioriterade',
    start: [],
  },
  /** Whether the groups come first in the queue, in the order above; otherwise they are marks (handbook §3). */
  prioritiesRanked: {
    kind: 'yes-no',
    section: priority,
    label: 'Grupperna går före i kön',
    yes: 'Ja, i den ordningen',
    no: 'Nej, de märks ut och räknas men ändrar inte köns ordning',
    start: false,
  },
  reportPeriods: {
    kind: 'codes',
    section: reports,
    label: 'Redovisas per',
    codes: codesIn(reportPeriodLabels),
    labels: reportPeriodLabels,
    shown: 'sentence',
    none: 'Inget är sagt',
    start: [],
  },
  fundedPosts: {
    kind: 'posts',
    section: posts,
    label: posts,
    none: 'Inga tjänster är angivna',
    start: [],
  },
} as const satisfies Rules;

export type YearlyPlanValues = ValuesOf<typeof yearlyPlanRules>;
