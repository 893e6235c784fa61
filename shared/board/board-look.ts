import type { z } from 'zod';
import type { Instant } from '../kernel/calendar.ts';
import { lookSchema } from '../kernel/look.ts';
import type { BoardAnswer, BoardQuestion, BoardVoice } from './board-question.ts';
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
      (one) => one.state === 'open' && !own(one.asker) && isNew(askedAt(one)),
    ).length,
    answers: questions
      .filter(({ state, asker }) => state !== 'withdrawn' && own(asker))
      .flatMap(({ answers }) => answers)
      .filter((one) => isSaid(one) && !own(one.voice) && isNew(answeredAt(one))).length,
  };
}

/** When it was asked as it stands. */
export function askedAt({ sort, earlier = [] }: Pick<BoardQuestion, 'sort' | 'earlier'>): Instant {
  return earlier.at(-1)?.until ?? sort;
}

/** When an answer was given as it stands. */
export function answeredAt({ at, earlier = [] }: Pick<BoardAnswer, 'at' | 'earlier'>): Instant {
  return earlier.at(-1)?.until ?? at;
}

function isSaid({ withdrawnAt }: BoardAnswer): boolean {
  return withdrawnAt === undefined;
}

/** When something was last written there. */
export function latestOnBoard(questions: readonly BoardQuestion[]): Instant {
  return questions
    .flatMap((one) => [askedAt(one), ...one.answers.filter(isSaid).map(answeredAt)])
    .reduce((last, at) => (at > last ? at : last), '');
}
