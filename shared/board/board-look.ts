import { z } from 'zod';
import { addMinutes, type Instant } from '../kernel/calendar.ts';
import { instant } from '../kernel/date-schemas.ts';
import { entityId } from '../kernel/ids.ts';
import type { BoardQuestion, BoardVoice } from './board-question.ts';
import { isSameVoice } from './voices.ts';

/** When one person last looked at the board while something was new to them. Its id alone says whose it is. */
export const boardLook = z.object({
  kind: z.literal('board-look'),
  id: entityId,
  schemaVersion: z.literal(1),
  at: instant,
  /** The look before it: what is new is marked against it while one looks. */
  before: instant.optional(),
});
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

/** What is kept of a look, and nothing where all that is there has been seen: then nothing need be written. */
export function lookAt(
  known: BoardLook | undefined,
  id: string,
  questions: readonly BoardQuestion[],
  now: Instant,
): BoardLook | undefined {
  const latest = questions
    .flatMap(({ sort, answers }) => [sort, ...answers.map(({ at }) => at)])
    .reduce((last, at) => (at > last ? at : last), '');
  if (known !== undefined && latest <= known.at) return undefined;
  const before = known === undefined ? {} : { before: known.at };
  return { kind: 'board-look', id, schemaVersion: 1, at: now, ...before };
}

/** What is new stays marked while one looks: the page is read again whenever anything has been done. */
const sittingMinutes = 60;

/** After when something is new to who looks now. */
export function markedSince(look: BoardLook, now: Instant): Instant | undefined {
  return now < addMinutes(look.at, sittingMinutes) ? look.before : look.at;
}
