import {
  type ProgressDimension,
  progressDimensionLabels,
  progressDimensions,
} from '../../codes/following.ts';
import { localDate } from '../../kernel/calendar.ts';
import { monthsOf, type Period } from '../../kernel/period.ts';
import { formatMonth } from '../../text/format.ts';
import { count, share, split } from '../counting/describe.ts';
import type { Table } from '../counting/row.ts';
import { type Move, movesIn, type Registration, registrationsIn } from '../counting/work-items.ts';

const steps: Table = {
  code: 'steps',
  group: 'way-forward',
  title: 'Steg framåt',
  definition:
    'Noteringar av stegförflyttning under perioden. Ett steg framåt är en notering där minst en dimension har gått framåt sedan ärendets förra notering; den första noteringen är inget steg.',
  total: 'registrations',
  leftOutEmpty: true,
};

const registrations = count({
  code: 'registrations',
  class: 'split',
  table: steps,
  label: 'Noteringar',
  unlisted: true,
  items: registrationsIn,
});

/** A month has so few that they stay in the team. */
const stepsTaken = count({
  code: 'steps-taken',
  class: 'team-only',
  table: steps,
  label: 'Steg',
  unlisted: true,
  items: (basis) => registrationsIn(basis).filter(({ isForward }) => isForward),
});

const byMonth = {
  class: 'team-only',
  table: {
    code: 'steps-by-month',
    group: 'way-forward',
    title: 'Steg framåt per månad',
    definition: steps.definition,
    leftOutEmpty: true,
  },
  labels: (counted: Period): Readonly<Record<string, string>> =>
    Object.fromEntries(monthsOf(counted).map((month) => [month, formatMonth(month)])),
  by: ({ at }: Registration) => [localDate(at).slice(0, 7)],
} as const;

const progress: Table = {
  code: 'progress',
  group: 'way-forward',
  title: 'Stegförflyttning från första till senaste noteringen',
  definition:
    'Ärenden med minst två noteringar, där den senaste är gjord under perioden. Den första noteringen jämförs med den senaste.',
  total: 'progressed',
  leftOutEmpty: true,
};

const progressed = count({
  code: 'progressed',
  class: 'split-by-half-year',
  table: progress,
  label: 'Ärenden med minst två noteringar',
  unlisted: true,
  items: movesIn,
});

const moved = progressDimensions.map((dimension) =>
  split(progressed, {
    code: `progress-${dimension}`,
    class: 'split-by-half-year',
    table: progress,
    before: { code: dimension, label: progressDimensionLabels[dimension] },
    labels: { forward: 'framåt', same: 'oförändrat', back: 'bakåt' },
    by: (move) => [movementOf(move, dimension)],
  }),
);

function movementOf({ first, last }: Move, dimension: ProgressDimension) {
  const change = last[dimension] - first[dimension];
  return change > 0 ? 'forward' : change < 0 ? 'back' : 'same';
}

/** Where the individuals are on the way, and how often somebody looks (handbook §3, §6). */
export const progressFigures = [
  registrations,
  share(registrations, {
    code: 'steps-forward',
    class: 'split',
    table: steps,
    label: 'Steg framåt på minst en dimension',
    is: ({ isForward }) => isForward,
  }),
  stepsTaken,
  split(stepsTaken, {
    ...byMonth,
    code: 'steps-by-month',
    before: { code: 'steps', label: steps.title },
  }),
  split(registrations, {
    ...byMonth,
    code: 'registrations-by-month',
    before: { code: 'registrations', label: 'Noteringar' },
  }),
  progressed,
  share(progressed, {
    code: 'moved-forward',
    class: 'team-only',
    table: progress,
    label: 'Framåt på minst en dimension',
    is: ({ first, last }) => progressDimensions.some((one) => last[one] > first[one]),
  }),
  ...moved,
] as const;
