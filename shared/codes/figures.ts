import type { Labels } from '../text/choice.ts';

/** What the figures tell of, in the order it is asked. */
export const figureGroups = ['flow', 'people', 'way-forward', 'cooperation', 'goals'] as const;
export type FigureGroup = (typeof figureGroups)[number];

export const figureGroupLabels: Labels<FigureGroup> = {
  flow: 'Flödet',
  people: 'Människorna',
  'way-forward': 'Vägen framåt',
  cooperation: 'Samarbetet',
  goals: 'Målen',
};
