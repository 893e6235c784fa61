import { caseFigures } from './case-figures.ts';
import { closingFigures } from './closing-figures.ts';
import { deviationFigures } from './deviation-figures.ts';
import type { CountedIn } from '../counting/fold.ts';
import { livelihoodFigures } from './livelihood-figures.ts';
import { meetingFigures } from './meeting-figures.ts';
import { planningFigures } from './planning-figures.ts';
import { priorityFigures } from './priority-figures.ts';
import { progressFigures } from './progress-figures.ts';
import { staffingFigures } from './staffing-figures.ts';
import { gatheringFigures } from './gathering-figures.ts';
import { tallyFigures } from './tally-figures.ts';
import { timeFigures } from './time-figures.ts';
import { workFigures } from './work-figures.ts';

/** Every figure there is, in the order they are printed. What is not listed is not counted. */
export const allFigures = [
  ...caseFigures,
  ...priorityFigures,
  ...closingFigures,
  ...livelihoodFigures,
  ...timeFigures,
  ...planningFigures,
  ...progressFigures,
  ...workFigures,
  ...tallyFigures,
  ...gatheringFigures,
  ...meetingFigures,
  ...deviationFigures,
  ...staffingFigures,
] as const;

export type Counted = CountedIn<typeof allFigures>;
