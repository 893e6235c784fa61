import {
  type ProgressDimension,
  progressDimensionLabels,
  progressDimensions,
  progressLevelWords,
  progressStageLabels,
} from '../../codes/following.ts';
import { localDate } from '../../kernel/calendar.ts';
import { formatDay, inSentence } from '../../text/format.ts';
import { progressOf } from '../before-end.ts';
import type { StarCase } from '../case.ts';
import type { ProgressRow } from './view.ts';

/** Where the individual stands on each dimension, and the way there; every dimension has a row. */
export function presentProgress(starCase: StarCase): readonly ProgressRow[] {
  const notes = progressOf(starCase);
  return progressDimensions.map((dimension) => progressRow(dimension, notes));
}

function progressRow(
  dimension: ProgressDimension,
  notes: ReturnType<typeof progressOf>,
): ProgressRow {
  const first = notes[0];
  const last = notes.at(-1);
  const row = { dimension, label: progressDimensionLabels[dimension] };
  if (first === undefined || last === undefined)
    return { ...row, text: 'Inte registrerat', movement: 'none' };
  const from = first.progress.levels[dimension];
  const level = last.progress.levels[dimension];
  const stage = inSentence(progressStageLabels[last.progress.stage]);
  const when = `Registrerat ${stage}, ${formatDay(localDate(last.at))}`;
  const words = progressLevelWords[dimension];
  const now = words[level];
  if (notes.length === 1) return { ...row, level, when, text: now, movement: 'none' };
  if (level === from) return { ...row, level, when, text: now, movement: 'same' };
  return {
    ...{ ...row, level, when },
    text: `${words[from]} → ${now}`,
    movement: level > from ? 'forward' : 'back',
  };
}
