import type { Run } from './run.ts';

/** The samordnare's of STAR Berg: one that waits with an answer, one that is settled, one without, and one whose answer is taken back. */
export interface BoardPlaces {
  readonly waiting: string;
  readonly answer: string;
  readonly settled: string;
  readonly unanswered: string;
  readonly takenBack: string;
  readonly gone: string;
}

export async function boardPlaces(run: Run): Promise<BoardPlaces> {
  const asked = async (question: string): Promise<string> => {
    const { questionId = '' } = await run('coordinator', { verb: 'ask-board-question', question });
    return questionId;
  };
  const answered = async (question: string) => {
    const questionId = await asked(question);
    const answer = 'Vi tar upp det med styrgruppen.';
    const ids = await run('process-lead', { verb: 'answer-board-question', questionId, answer });
    return { questionId, answerId: ids['answerId'] ?? '' };
  };
  const settled = await answered('Hur skriver ni kallelsen till mötet?');
  await run('coordinator', { verb: 'settle-board-question', questionId: settled.questionId });
  const takenBack = await answered('Hur länge sparar ni anteckningarna?');
  await run('process-lead', { verb: 'withdraw-board-answer', ...takenBack });
  const waiting = await answered('Hur gör ni när en part uteblir?');
  return {
    ...{ waiting: waiting.questionId, answer: waiting.answerId, settled: settled.questionId },
    unanswered: await asked('Hur bokar ni lokalen till vårens möten?'),
    ...{ takenBack: takenBack.questionId, gone: takenBack.answerId },
  };
}
