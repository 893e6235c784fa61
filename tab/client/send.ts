import type { Command } from '../../shared/commands/command.ts';
import { commandPath } from '../../shared/commands/command-path.ts';
import type { DoneView } from '../../shared/commands/done.ts';
import { contentDigest } from '../../shared/kernel/content-digest.ts';
import { isRecord, readTexts, type Failure } from './failure.ts';
import type { Reply } from './request.ts';

export type SendOutcome =
  ({ readonly kind: 'done' } & Done) | { readonly kind: 'failed'; readonly failure: Failure };

interface Done {
  readonly ids: Readonly<Record<string, string>>;
  /** In a sentence; nothing of a server from before it said so. */
  readonly said?: DoneView;
}

export type Post = (path: string, body: unknown) => Promise<Reply>;

/** A command that was sent and not answered: what it said, in digits that tell nothing of it, and since when it waits. */
export interface Unanswered {
  readonly content: string;
  readonly id: string;
  /** In milliseconds since 1970. */
  readonly since: number;
}

/** Where that is remembered: beside what was typed, it is there again after a reload, as that is. */
export interface SentMemory {
  readonly get: () => Unanswered | undefined;
  readonly set: (sent: Unanswered | undefined) => void;
}

/** For as long as the page is there. */
function rememberedHere(): SentMemory {
  let sent: Unanswered | undefined;
  return { get: () => sent, set: (one) => void (sent = one) };
}

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
): (command: Command, memory?: SentMemory) => Promise<SendOutcome> {
  const here = rememberedHere();
  return async (command, memory = here) => {
    const content = contentDigest(command);
    const now = milliseconds();
    const before = memory.get();
    const sent = before?.content === content ? before : { content, id: newId(), since: now };
    memory.set(sent);
    const age = Math.max(0, (now - sent.since) / 1_000);
    const answer = await post(`/api${commandPath(command)}`, { id: sent.id, command, age });
    if (answer.kind === 'failed') {
      if (!mayHaveBeenDone(answer.failure)) memory.set(undefined);
      return answer;
    }
    const done = answer.kind === 'ok' ? readDone(answer.body) : undefined;
    if (done === undefined) return { kind: 'failed', failure: { kind: 'accident' } };
    memory.set(undefined);
    return { kind: 'done', ...done };
  };
}

function mayHaveBeenDone(failure: Failure): boolean {
  return failure.kind === 'offline' || failure.kind === 'accident' || isBusy(failure);
}

function isBusy(failure: Failure): boolean {
  return failure.kind === 'refused' && failure.refusal.code === 'busy';
}

function readDone(body: unknown): Done | undefined {
  if (!isRecord(body) || (body['status'] !== 'done' && body['status'] !== 'already-done'))
    return undefined;
  const { ids, said } = body;
  return {
    ids: isRecord(ids) ? readTexts(ids) : {},
    // As the server presents it, like any view.
    ...(isRecord(said) && typeof said['text'] === 'string'
      ? { said: said as Readonly<Record<string, unknown>> & DoneView }
      : {}),
  };
}
