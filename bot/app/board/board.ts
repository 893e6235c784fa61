import { latestOnBoard } from '../../../shared/board/board-look.ts';
import { presentBoard } from '../../../shared/board/present.ts';
import type { BoardView } from '../../../shared/board/view.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { App } from '../context/app.ts';
import { noteLook } from '../context/looks.ts';
import { allBoardQuestions } from '../documents/board.ts';
import { missingIn } from '../documents/missing.ts';
import { allRulings } from '../documents/rulings.ts';
import { asker } from '../permission/permission.ts';
import { boardAsker } from './board-place.ts';

/** All questions across teams; it is searched where it is shown. That somebody has looked is noted. */
export async function board(app: App, actor: AccountKey): Promise<Result<BoardView, Refusal>> {
  const found = await boardAsker(app, asker(app, actor), 'read-board');
  if (!found.ok) return found;
  const { person, landscape } = found.value;
  const questions = await allBoardQuestions(app);
  const passedOn = questions.some(({ rulingId }) => rulingId !== undefined);
  return ok({
    ...presentBoard({
      person,
      teams: [...landscape.teams.values()].map(({ body }) => body),
      questions,
      rulings: passedOn ? await allRulings(app) : [],
      newSince: await noteLook(app, 'board-look', {
        account: actor,
        latest: latestOnBoard(questions),
      }),
    }),
    ...missingIn(app, undefined, 'board-question'),
  });
}
