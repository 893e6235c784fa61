import type { Labels } from '../text/choice.ts';
import { headings } from '../text/headings.ts';

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

/** Whether it goes well with a team: what to keep an eye on, or what nobody but its styrgrupp can mend. */
export const verdicts = ['good', 'watch', 'act'] as const;
export type TeamVerdict = (typeof verdicts)[number];

export const verdictLabels: Labels<TeamVerdict> = {
  good: 'Går bra',
  watch: headings.watch,
  act: headings.waitsForYou,
};
