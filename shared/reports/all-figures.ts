import { caseFigures } from './case-figures.ts';
import { closingFigures } from './closing-figures.ts';
import { deviationFigures } from './deviation-figures.ts';
import type { CountedIn } from './fold.ts';
import { meetingFigures, staffingFigures } from './meeting-figures.ts';
import { tallyFigures } from './tally-figures.ts';
import { workFigures } from './work-figures.ts';

/** Every figure there is, in the order they are printed. What is not listed is not counted. */
export const allFigures = [
  ...caseFigures,
  ...closingFigures,
  ...workFigures,
  ...tallyFigures,
  ...meetingFigures,
  ...deviationFigures,
  ...staffingFigures,
] as const;

export type Counted = CountedIn<typeof allFigures>;
