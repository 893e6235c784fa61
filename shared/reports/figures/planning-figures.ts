import { aimText } from '../../rules/goals.ts';
import type { CaseCourse } from '../counting/case-course.ts';
import { goals, participants, participantsOfYear } from './course-figures.ts';
import { shareOfSplit, shareReadOff, split } from '../counting/describe.ts';
import type { Table } from '../counting/row.ts';

const table: Table = {
  code: 'own-planning',
  group: 'way-forward',
  title: 'Deltagarnas egen planering',
  definition:
    'Deltagare under perioden, efter läget vid dess slut. Den som har varit med vid något planeringsmöte som lett till en plan räknas som med i sin egen planering. Målet gäller andelen av alla deltagare; bredvid den står andelen av dem som har en plan.',
  total: participants.code,
};

/** By what had been planned when the period ended: a plan made later changes nothing in it. */
const ownPlanning = split(participants, {
  code: 'own-planning',
  class: 'split-by-half-year',
  table,
  labels: {
    'was-there': 'Har varit med i sin egen planering',
    'not-there': 'Har en plan utan att ha varit med',
    'no-plan': 'Har ingen plan än',
  },
  by: (one) => [planningOf(one)],
});

function planningOf({ events }: CaseCourse): 'was-there' | 'not-there' | 'no-plan' {
  const plans = events.flatMap((event) => (event.type === 'planned' ? [event.plan] : []));
  if (plans.some(({ individualTookPart }) => individualTookPart)) return 'was-there';
  return plans.length > 0 ? 'not-there' : 'no-plan';
}

/** The county's goal is so many participants in a year; of the participants of a period, and beside it of those with a plan (handbook §6). */
export const planningFigures = [
  ownPlanning,
  shareOfSplit(ownPlanning, {
    code: 'took-part',
    class: 'split-by-half-year',
    table: goals,
    goal: 'm2-own-planning',
    label: ({ plan }) =>
      `Med i sin egen planering, av alla deltagare${aimText('m2-own-planning', plan)}`,
    categories: ['was-there'],
  }),
  shareReadOff(ownPlanning, {
    code: 'took-part-of-planned',
    class: 'split-by-half-year',
    table,
    label: 'Med i sin egen planering, av dem med en plan',
    part: ['was-there'],
    among: ['was-there', 'not-there'],
  }),
  participantsOfYear,
] as const;
