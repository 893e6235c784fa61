import { type GatheringKind, gatheringLabels } from '../../codes/gathering.ts';
import type { Gathering } from '../../gatherings/gathering.ts';
import { isWithin } from '../../kernel/within.ts';
import type { Basis } from '../counting/basis.ts';
import { count } from '../counting/describe.ts';
import type { Table } from '../counting/row.ts';
import { tallied, tertialPeriod } from './tally-figures.ts';

const days: Table = {
  code: 'planning-days',
  group: 'cooperation',
  title: 'Planeringsdagar och gemensamma möten',
  definition:
    'Dagar som är genomförda i årshjulet, efter vilken dag de hölls. Teamets möten om ärenden räknas för sig.',
  onlyWith: 'days-held',
};
const occasions: Table = {
  code: 'occasions',
  group: 'cooperation',
  title: 'Informationstillfällen',
  definition:
    'Tillfällen då verksamheter som aktualiserar har fått information, genomförda i årshjulet. Har samordnaren räknat fler för ett helt tertial i perioden gäller det talet, så att inget räknas två gånger.',
  onlyWith: 'occasions-known',
};

/** Held in the period. */
function heldOf({ gatherings, counted }: Basis, what: GatheringKind): readonly Gathering[] {
  return gatherings.filter(
    (one) =>
      one.what === what && one.current.status === 'closed' && isWithin(one.plan.date, counted),
  );
}

/** Of a tertial that somebody has counted by hand the greater of both: what was counted may be what is noted here. */
function occasionsIn(basis: Basis): readonly number[] {
  const held = heldOf(basis, 'information-occasion');
  const whole = tallied(basis).map(({ id, informationOccasions }) => {
    const own = held.filter(({ plan }) => isWithin(plan.date, tertialPeriod(id)));
    return { own, n: Math.max(informationOccasions, own.length) };
  });
  const others = held.filter((one) => !whole.some(({ own }) => own.includes(one)));
  const all = whole.reduce((sum, { n }) => sum + n, others.length);
  return Array.from({ length: all }, (_, nth) => nth);
}

/** What of the year beside the case meetings is reported (handbook §2, §6, §8). */
export const gatheringFigures = [
  count({
    code: 'days-held',
    class: 'flow-total',
    table: days,
    label: 'Genomförda dagar',
    unlisted: true,
    items: (basis) => [...heldOf(basis, 'planning-day'), ...heldOf(basis, 'joint-meeting')],
  }),
  count({
    code: 'planning-days',
    class: 'flow-total',
    table: days,
    label: gatheringLabels['planning-day'],
    items: (basis) => heldOf(basis, 'planning-day'),
  }),
  count({
    code: 'joint-meetings',
    class: 'flow-total',
    table: days,
    label: gatheringLabels['joint-meeting'],
    items: (basis) => heldOf(basis, 'joint-meeting'),
  }),
  count({
    code: 'occasions-known',
    class: 'flow-total',
    table: occasions,
    label: 'Räknade eller genomförda',
    unlisted: true,
    items: (basis) => [...tallied(basis), ...heldOf(basis, 'information-occasion')],
  }),
  count({
    code: 'occasions',
    class: 'flow-total',
    table: occasions,
    label: 'Hållna för verksamheter som aktualiserar',
    items: occasionsIn,
  }),
] as const;
