import { daysBetween, type IsoDate, localDate } from '../../kernel/calendar.ts';
import { isWithin } from '../../kernel/within.ts';
import { daysPerMonth } from '../../text/format.ts';
import type { Basis } from '../counting/basis.ts';
import type { CaseCourse } from '../counting/case-course.ts';
import { count, split, spread } from '../counting/describe.ts';
import { closed, queued, received } from './course-figures.ts';

/** Of a case that was read in with the month alone, nobody knows how many days it took. */
function isKnown({ starCase }: Pick<CaseCourse, 'starCase'>): boolean {
  return starCase.imported?.inexact !== true;
}

const waited = ({ raisedOn, receivedOn }: CaseCourse): number =>
  daysBetween(raisedOn, receivedOn ?? raisedOn);
const handled = ({ receivedOn, closed: { on } }: CaseCourse & { closed: { on: IsoDate } }) =>
  daysBetween(receivedOn ?? on, on);

const ofWaiting =
  'Dagar från aktualisering till teamets beslut att ta emot, för ärenden som tagits emot under perioden.';
const ofHandling =
  'Månader om 30,4375 dagar från mottaget till avslutat, för ärenden som avslutats under perioden.';

/** Up to how long each band reaches, the shortest first. */
type Bands<Code extends string> = readonly (readonly [code: Code, to: number])[];

function bandOf<Code extends string>(bands: Bands<Code>, length: number): readonly Code[] {
  const band = bands.find(([, to]) => length <= to);
  return band === undefined ? [] : [band[0]];
}

const waitingLabels = {
  'to-30': '0–30 dagar',
  'to-60': '31–60 dagar',
  'to-90': '61–90 dagar',
  'to-180': '91–180 dagar',
  longer: 'Över 180 dagar',
};
const waitingBands: Bands<keyof typeof waitingLabels> = [
  ...([
    ['to-30', 30],
    ['to-60', 60],
    ['to-90', 90],
    ['to-180', 180],
  ] as const),
  ['longer', Infinity],
];
const handlingLabels = {
  'to-6': '0–6 månader',
  'to-12': '6–12 månader',
  'to-18': '12–18 månader',
  'to-24': '18–24 månader',
  longer: 'Över 24 månader',
};
const handlingBands: Bands<keyof typeof handlingLabels> = [
  ...([
    ['to-6', 6],
    ['to-12', 12],
    ['to-18', 18],
    ['to-24', 24],
  ] as const),
  ['longer', Infinity],
];

/** Something that is done for the first time in a case, and that it was in the period. */
function firstIn(day: (one: CaseCourse) => IsoDate | undefined) {
  return ({ courses, counted }: Basis) =>
    courses.flatMap((one) => {
      const on = day(one);
      return one.receivedOn !== undefined && on !== undefined && isWithin(on, counted)
        ? [{ receivedOn: one.receivedOn, on, starCase: one.starCase }]
        : [];
    });
}

function firstPlan({ events }: CaseCourse): IsoDate | undefined {
  const planned = events.find(({ type }) => type === 'planned');
  return planned === undefined ? undefined : localDate(planned.at);
}

/** The measures as they stood last: one that was put right began when it says now. */
function firstMeasure({ events }: CaseCourse): IsoDate | undefined {
  const measures = new Map(
    events.flatMap((event) =>
      event.type === 'planned'
        ? event.plan.measures.map((one) => [one.id, one] as const)
        : event.type === 'measure-set'
          ? [[event.measure.id, event.measure] as const]
          : [],
    ),
  );
  return [...measures.values()]
    .flatMap(({ startedOn }) => startedOn ?? [])
    .sort()
    .at(0);
}

const toFirst = {
  group: 'way-forward',
  title: 'Tid till första planen och första insatsen',
  definition:
    'Dagar från att teamet tog emot ärendet till att den första planen gjordes och till att den första insatsen började, för ärenden där det skedde under perioden. En insats som redan pågick räknas som noll dagar.',
  leftOutEmpty: true,
} as const;
const toPlan = {
  ...toFirst,
  code: 'time-to-plan',
  title: 'Tid till första planen',
  total: 'first-plans',
};
const toMeasure = {
  ...toFirst,
  code: 'time-to-measure',
  title: 'Tid till första insatsen',
  total: 'first-measures',
};

const firstPlans = count({
  code: 'first-plans',
  class: 'team-only',
  table: toPlan,
  label: 'Ärenden som fått sin första plan',
  unlisted: true,
  items: firstIn(firstPlan),
});
const firstMeasures = count({
  code: 'first-measures',
  class: 'team-only',
  table: toMeasure,
  label: 'Ärenden där den första insatsen börjat',
  unlisted: true,
  items: firstIn(firstMeasure),
});

/** How long it takes (handbook §6). */
export const timeFigures = [
  spread(received, {
    code: 'waiting-time',
    class: 'flow-total',
    table: { group: 'flow', title: 'Väntetid till mottagande', definition: ofWaiting },
    isKnown,
    shownIn: 'days',
    days: waited,
  }),
  /** A band has so few that they stay in the team: one alone is a single case's wait. */
  split(received, {
    code: 'waiting-bands',
    class: 'team-only',
    table: {
      group: 'flow',
      title: 'Mottagna efter väntetid',
      definition: ofWaiting,
      leftOutEmpty: true,
    },
    labels: waitingLabels,
    partial: true,
    by: (one) => (isKnown(one) ? bandOf(waitingBands, waited(one)) : []),
  }),
  spread(queued, {
    code: 'still-waiting',
    class: 'flow-total',
    table: {
      group: 'flow',
      title: 'Väntetid för dem som står i kö',
      definition: 'Dagar från aktualisering till periodens slut, för ärenden som står i kö då.',
    },
    isKnown,
    shownIn: 'days',
    days: ({ raisedOn }, lastDay) => daysBetween(raisedOn, lastDay),
  }),
  spread(closed, {
    code: 'handling-time',
    class: 'flow-total',
    table: { group: 'flow', title: 'Handläggningstid', definition: ofHandling },
    isKnown,
    shownIn: 'months',
    days: handled,
  }),
  split(closed, {
    code: 'handling-bands',
    class: 'team-only',
    table: {
      group: 'flow',
      title: 'Avslutade efter handläggningstid',
      definition: ofHandling,
      leftOutEmpty: true,
    },
    labels: handlingLabels,
    partial: true,
    by: (one) => (isKnown(one) ? bandOf(handlingBands, handled(one) / daysPerMonth) : []),
  }),
  firstPlans,
  spread(firstPlans, {
    code: 'time-to-plan',
    class: 'team-only',
    table: toPlan,
    isKnown,
    shownIn: 'days',
    days: ({ receivedOn, on }) => Math.max(daysBetween(receivedOn, on), 0),
  }),
  firstMeasures,
  spread(firstMeasures, {
    code: 'time-to-measure',
    class: 'team-only',
    table: toMeasure,
    isKnown,
    shownIn: 'days',
    days: ({ receivedOn, on }) => Math.max(daysBetween(receivedOn, on), 0),
  }),
] as const;
