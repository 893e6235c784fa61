import type { ProgressNote } from '../../shared/cases/case-progress.ts';
import type { ProgressRow } from '../../shared/cases/follow/view.ts';
import {
  type ProgressDimension,
  progressDimensionLabels,
  type ProgressLevel,
  type ProgressStage,
  progressStageLabels,
} from '../../shared/codes/following.ts';
import { isCode } from '../parts/is-code.ts';

/** Level chosen by dimension; nothing is chosen beforehand, so that an old answer is not sent as a new one. */
export type ProgressForm = Readonly<Partial<Record<ProgressDimension, ProgressLevel>>>;

const levels: readonly ProgressLevel[] = [1, 2, 3, 4, 5];

/** The first time is the start; after that under way, until the case is closed. */
export function usualStage(rows: readonly ProgressRow[]): ProgressStage {
  return rows.some(({ level }) => level !== undefined) ? 'during' : 'start';
}

export function withLevel(form: ProgressForm, dimension: string, chosen: string): ProgressForm {
  const level = levels.find((known) => String(known) === chosen);
  return isCode(progressDimensionLabels, dimension) && level !== undefined
    ? { ...form, [dimension]: level }
    : form;
}

/** What is sent; undefined until all four have an answer. */
export function progressOf(form: ProgressForm, stage: string): ProgressNote | undefined {
  if (!isCode(progressStageLabels, stage)) return undefined;
  const {
    'working-ability': ability,
    occupation,
    livelihood,
    'functional-impairment': impairment,
  } = form;
  if (ability === undefined || occupation === undefined) return undefined;
  if (livelihood === undefined || impairment === undefined) return undefined;
  return {
    stage,
    levels: {
      'working-ability': ability,
      occupation,
      livelihood,
      'functional-impairment': impairment,
    },
  };
}
