import { addDays, type Instant, localDate, zonedInstant } from '../../../shared/kernel/calendar.ts';
import type { BoardQuestion, BoardVoice } from '../../../shared/board/board-question.ts';
import {
  answerBoardQuestion,
  askBoardQuestion,
  settleBoardQuestion,
} from '../../../shared/board/steps.ts';
import { contextAt, done } from './seats.ts';

const samordnareIn = (teamId: string): BoardVoice => ({ as: 'coordinator', teamId });

/** What the samordnare ask each other in the demo: one that waits, and one that has been answered. */
export function demoBoard(now: Instant): readonly BoardQuestion[] {
  const at = (ago: number, time: string, key: string) =>
    contextAt(zonedInstant(addDays(localDate(now), -ago), time), () => key);
  const waiting = done(
    askBoardQuestion(
      {
        question: 'Hur gör ni när en part uteblir från mötet två gånger i rad?',
        category: 'meeting-routines',
      },
      samordnareIn('bra'),
      at(3, '10:20', 'board-waiting'),
    ),
  );
  const asked = done(
    askBoardQuestion(
      {
        question: 'Hur lång tid lägger ni på en första genomgång av ett nytt ärende?',
        category: 'meeting-routines',
      },
      samordnareIn('ber'),
      at(40, '09:15', 'board-answered'),
    ),
  );
  const first = done(
    answerBoardQuestion(
      asked,
      {
        answer: 'Tjugo minuter. Vi läser aktualiseringen tillsammans och fördelar sedan ansvaret.',
      },
      samordnareIn('bra'),
      at(39, '13:40', 'board-first'),
    ),
  );
  const second = done(
    answerBoardQuestion(
      first,
      { answer: 'Tjugo minuter brukar räcka. Mallen för genomgången finns bland rutinerna.' },
      { as: 'process-lead' },
      at(38, '08:30', 'board-second'),
    ),
  );
  return [waiting, done(settleBoardQuestion(second, at(37, '15:05', 'board-settled')))];
}
