import type { Command } from '../../shared/commands/command.ts';
import { isRecord, type Failure } from './failure.ts';
import type { Reply } from './request.ts';

export type SendOutcome =
  | { readonly kind: 'done'; readonly ids: Readonly<Record<string, string>> }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type Post = (path: string, body: unknown) => Promise<Reply>;

/**
 * One form's or button's way to send commands. A command gets its id when it is first sent and keeps it when the
 * same is sent again after no answer, so that a retry of what was in fact done is not done twice; with it goes how long
 * ago that was, since the server cannot know it for ever. Something else in the form, or a plain refusal, is a new
 * intention with a new id.
 */
export function commandSender(
  post: Post,
  newId: () => string,
  milliseconds: () => number = () => Date.now(),
): (command: Command) => Promise<SendOutcome> {
  let pending:
    { readonly content: string; readonly id: string; readonly since: number } | undefined;
  return async (command) => {
    const content = JSON.stringify(command);
    const now = milliseconds();
    const sent = pending?.content === content ? pending : { content, id: newId(), since: now };
    pending = sent;
    const age = Math.max(0, (now - sent.since) / 1_000);
    const answer = await post('/api/commands', { id: sent.id, command, age });
    if (answer.kind === 'failed') {
      if (!mayHaveBeenDone(answer.failure)) pending = undefined;
      return answer;
    }
    const ids = answer.kind === 'ok' ? readIds(answer.body) : undefined;
    if (ids === undefined) return { kind: 'failed', failure: { kind: 'accident' } };
    pending = undefined;
    return { kind: 'done', ids };
  };
}

function mayHaveBeenDone(failure: Failure): boolean {
  return failure.kind === 'offline' || failure.kind === 'accident' || isBusy(failure);
}

function isBusy(failure: Failure): boolean {
  return failure.kind === 'refused' && failure.refusal.code === 'busy';
}

function readIds(body: unknown): Readonly<Record<string, string>> | undefined {
  if (!isRecord(body) || (body['status'] !== 'done' && body['status'] !== 'already-done'))
    return undefined;
  const ids = body['ids'];
  if (!isRecord(ids)) return {};
  return Object.fromEntries(
    Object.entries(ids).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
