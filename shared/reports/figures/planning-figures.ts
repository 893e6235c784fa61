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
    'Deltagare under perioden, efter läget vid dess slut. Den som har varit med vid något planeringsmöte som lett till en plan räknas som med i sin egen planering. Målet gäller andelen av alla deltagare; bredvid den står andelen av dem som har en plan. Om ärenden som lästs in från tiden före programmet är det inte känt, förrän en plan har gjorts här, och de räknas inte med i andelarna.',
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
    unknown: 'Inte känt, inläst från tidigare',
  },
  unknown: ['unknown'],
  by: (one) => [planningOf(one)],
});

type Planning = 'was-there' | 'not-there' | 'no-plan' | 'unknown';

/** No file tells whether there was a plan, so that of a row of one only what has been done since is known. */
function planningOf({ events, starCase }: CaseCourse): Planning {
  const plans = events.flatMap((event) => (event.type === 'planned' ? [event.plan] : []));
  if (plans.some(({ individualTookPart }) => individualTookPart)) return 'was-there';
  if (plans.length > 0) return 'not-there';
  return starCase.imported === undefined ? 'no-plan' : 'unknown';
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
      `Med i sin egen planering, av alla deltagare där det är känt${aimText('m2-own-planning', plan)}`,
    categories: ['was-there'],
    unknown: ['unknown'],
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
