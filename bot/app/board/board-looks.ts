import {
  type BoardLook,
  type BoardNews,
  boardNews,
  lookAt,
  markedSince,
} from '../../../shared/board/board-look.ts';
import type { BoardQuestion } from '../../../shared/board/board-question.ts';
import { voicesOf } from '../../../shared/board/voices.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import type { Instant } from '../../../shared/kernel/calendar.ts';
import { hexOf } from '../../../shared/kernel/hex.ts';
import type { RulingPerson } from '../../../shared/rulings/reach.ts';
import type { App } from '../context/app.ts';
import { allBoardQuestions } from '../documents/board.ts';
import { read, replacing } from '../documents/stored.ts';
import { create } from '../commands/handler.ts';

/** After when something is new to who reads the board now, which is noted as a look. */
export async function noteLook(
  app: App,
  account: AccountKey,
  questions: readonly BoardQuestion[],
): Promise<Instant | undefined> {
  const id = await lookIdOf(account);
  const known = await read(app.store, 'federation', 'board-look', id);
  const now = app.clock.now();
  const look = lookAt(known?.body, id, questions, now);
  // Whoever looks in two places at once has looked: which of the two is noted does not matter.
  if (look !== undefined)
    await app.store.commit(
      'federation',
      known === undefined ? [create(look)] : replacing<BoardLook>(known, look),
    );
  const seen = look ?? known?.body;
  return seen && markedSince(seen, now);
}

/** What has come since somebody looked. */
export async function newsOnBoard(
  app: App,
  account: AccountKey,
  person: RulingPerson,
): Promise<BoardNews> {
  const [questions, look] = await Promise.all([
    allBoardQuestions(app),
    lookIdOf(account).then((id) => read(app.store, 'federation', 'board-look', id)),
  ]);
  return boardNews(questions, voicesOf(person), look?.body.at);
}

/** One place a person; who it is cannot be read back from it. */
async function lookIdOf(account: AccountKey): Promise<string> {
  const text = new TextEncoder().encode(`board-look ${account}`);
  return hexOf(await crypto.subtle.digest('SHA-256', text)).slice(0, 32);
}
