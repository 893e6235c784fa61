import type { Labels } from '../text/choice.ts';

/** When a styrgrupp is sent its lägesbild: after each meeting of a team, or once a week for all of them together. */
export const digestRhythms = [
  'after-meetings',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
] as const;
export type DigestRhythm = (typeof digestRhythms)[number];

export const digestRhythmLabels: Labels<DigestRhythm> = {
  'after-meetings': 'Efter varje möte i ett team',
  monday: 'Varje måndag, för alla team',
  tuesday: 'Varje tisdag, för alla team',
  wednesday: 'Varje onsdag, för alla team',
  thursday: 'Varje torsdag, för alla team',
  friday: 'Varje fredag, för alla team',
};
