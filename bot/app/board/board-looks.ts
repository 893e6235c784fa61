import { type BoardNews, boardNews } from '../../../shared/board/board-look.ts';
import { voicesOf } from '../../../shared/board/voices.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import type { RulingPerson } from '../../../shared/rulings/reach.ts';
import type { App } from '../context/app.ts';
import { lastLook } from '../context/looks.ts';
import { allBoardQuestions } from '../documents/board.ts';

/** What has come since somebody looked. */
export async function newsOnBoard(
  app: App,
  account: AccountKey,
  person: RulingPerson,
): Promise<BoardNews> {
  const [questions, look] = await Promise.all([
    allBoardQuestions(app),
    lastLook(app, 'board-look', account),
  ]);
  return boardNews(questions, voicesOf(person), look?.at);
}
