import type { z } from 'zod';
import type { Instant } from '../kernel/calendar.ts';
import { lookSchema } from '../kernel/look.ts';
import type { BoardQuestion, BoardVoice } from './board-question.ts';
import { isSameVoice } from './voices.ts';

/** When one person last looked at the board. */
export const boardLook = lookSchema('board-look');
export type BoardLook = z.infer<typeof boardLook>;

export interface BoardNews {
  /** Asked by others, and waiting still. */
  readonly questions: number;
  /** By others, to what one has asked. */
  readonly answers: number;
}

/** What has come to the board since somebody looked. */
export function boardNews(
  questions: readonly BoardQuestion[],
  voices: readonly BoardVoice[],
  since: Instant | undefined,
): BoardNews {
  const own = (voice: BoardVoice): boolean => voices.some((one) => isSameVoice(one, voice));
  const isNew = (at: Instant): boolean => since === undefined || at > since;
  return {
    questions: questions.filter(
      ({ state, asker, sort }) => state === 'open' && !own(asker) && isNew(sort),
    ).length,
    answers: questions
      .filter(({ state, asker }) => state !== 'withdrawn' && own(asker))
      .flatMap(({ answers }) => answers)
      .filter(({ at, voice }) => !own(voice) && isNew(at)).length,
  };
}

/** When something was last written there. */
export function latestOnBoard(questions: readonly BoardQuestion[]): Instant {
  return questions
    .flatMap(({ sort, answers }) => [sort, ...answers.map(({ at }) => at)])
    .reduce((last, at) => (at > last ? at : last), '');
}
