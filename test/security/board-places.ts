import type { Run } from './run.ts';

/** The samordnare's of STAR Berg: one that waits with an answer, and one that is settled. */
export interface BoardPlaces {
  readonly waiting: string;
  readonly settled: string;
}

export async function boardPlaces(run: Run): Promise<BoardPlaces> {
  const answered = async (question: string): Promise<string> => {
    const { questionId = '' } = await run('coordinator', { verb: 'ask-board-question', question });
    const answer = 'Vi tar upp det med styrgruppen.';
    await run('process-lead', { verb: 'answer-board-question', questionId, answer });
    return questionId;
  };
  const settled = await answered('Hur skriver ni kallelsen till mötet?');
  await run('coordinator', { verb: 'settle-board-question', questionId: settled });
  return { waiting: await answered('Hur gör ni när en part uteblir?'), settled };
}
