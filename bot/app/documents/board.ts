import type { BoardQuestion } from '../../../shared/board/board-question.ts';
import type { Store } from '../ports.ts';
import { listAll } from './stored.ts';

/** The whole board: some tens of questions a year in a county. */
export async function allBoardQuestions(app: {
  readonly store: Store;
}): Promise<readonly BoardQuestion[]> {
  const found = await listAll(app.store, 'federation', { kind: 'board-question' });
  return found.map(({ body }) => body);
}
