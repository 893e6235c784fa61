import type { Action } from '../../../shared/access/access.ts';
import { mayDo } from '../../../shared/access/access.ts';
import type { BoardQuestion, BoardVoice } from '../../../shared/board/board-question.ts';
import { voicesOf } from '../../../shared/board/voices.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { allRoles } from '../../../shared/rulings/reach.ts';
import type { App } from '../context/app.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import { read } from '../documents/stored.ts';
import type { Asker } from '../permission/permission.ts';
import { type RulingAsker, rulingAsker } from '../rulings/ruling-place.ts';

export interface BoardAsker extends RulingAsker {
  readonly voices: readonly BoardVoice[];
  /** As what they write. */
  readonly voice: BoardVoice;
}

/** The board, for the samordnare of any team and the two who support them all. */
export async function boardAsker(
  app: App,
  asker: Asker,
  action: Extract<Action, `${string}-board`>,
): Promise<Result<BoardAsker, Refusal>> {
  const asking = await rulingAsker(app, asker);
  if (!asking.ok) return asking;
  const { person } = asking.value;
  const verdict = mayDo(allRoles(person), action);
  if (!verdict.allowed) return err({ code: 'denied', reason: verdict.reason });
  const voices = voicesOf(person);
  const [voice] = voices;
  return voice === undefined
    ? err({ code: 'denied', reason: 'only-board' })
    : ok({ ...asking.value, voices, voice });
}

/** One of the board's questions, for who may write there. */
export async function boardQuestionFor(
  app: App,
  questionId: string,
  asker: Asker,
): Promise<Result<BoardAsker & { readonly stored: ParsedDocument<BoardQuestion> }, Refusal>> {
  const asking = await boardAsker(app, asker, 'write-board');
  if (!asking.ok) return asking;
  const stored = await read(app.store, 'federation', 'board-question', questionId);
  return stored === undefined
    ? err({ code: 'not-found', what: 'board-question' })
    : ok({ ...asking.value, stored });
}
