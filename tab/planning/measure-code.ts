import { codeFrom } from '../client/code.ts';

/** The forms of a measure, fetched by who opens them. */
export const measureCode = {
  set: codeFrom(() => import('./SetMeasure.tsx')),
  day: codeFrom(() => import('./MeasureDay.tsx')),
};
