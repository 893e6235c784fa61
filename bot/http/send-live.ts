import type { Request, Response } from 'express';
import type { Refusal } from '../../shared/commands/refusals.ts';
import type { AccountKey } from '../../shared/kernel/account-key.ts';
import type { Instant } from '../../shared/kernel/calendar.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { contentHash } from './content-hash.ts';
import { sendRefusal } from './errors.ts';
import type { LiveViews } from './live-views.ts';

export interface LiveAnswer {
  readonly live: LiveViews;
  readonly request: Request;
  readonly response: Response;
  readonly actor: AccountKey;
  readonly teamId: string;
  readonly now: () => Instant;
  readonly view: () => Promise<Result<unknown, Refusal>>;
  /** Says with the answer how far it has seen. */
  readonly mark: () => void;
}

/** Longer than this and a proxy between might think that nobody is there. */
const longestWaitSeconds = 25;

/**
 * Answers a page that is kept open. Its etag has two parts: the view itself, and what it was made of, for whom and in which
 * minute. When the second is the same, nothing is computed to say so. With `Prefer: wait=<seconds>` (RFC 7240) an asker
 * who has the view already is answered when there is another, at the latest after so many seconds.
 */
export async function sendLive(answer: LiveAnswer): Promise<void> {
  const { live, request, response, teamId, view, mark } = answer;
  const known = readTag(request.get('if-none-match'));
  const wait = known === undefined ? 0 : wishedWait(request.get('prefer'));
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  if (wait > 0) response.set({ 'preference-applied': `wait=${wait / 1000}` });
  const until = performance.now() + wait;

  let madeOf = known?.madeOf;
  while (true) {
    // Asked for before the view is made, so that it is never newer than that.
    const version = await live.version(teamId);
    const source = sourceOf(answer, version);
    if (source !== madeOf) {
      const result = await view();
      mark();
      if (!result.ok) {
        sendRefusal(response, result.error);
        return;
      }
      const body = JSON.stringify(result.value);
      const content = contentHash(body);
      response.set({ etag: `"${content}.${source}"` });
      if (content !== known?.content) return void response.type('json').send(body);
      madeOf = source;
    } else response.set({ etag: `"${known?.content}.${source}"` });
    mark();
    const milliseconds = until - performance.now();
    if (milliseconds <= 0 || gone.signal.aborted) return void response.status(304).end();
    await live.changed(teamId, version, { milliseconds, gone: gone.signal });
    if (live.isStopped()) return void response.status(304).end();
  }
}

/** The minute, because views say what is due and how long ago; who asks, because a tag is not handed on to another person. */
function sourceOf({ actor, request, now }: LiveAnswer, version: string): string {
  return contentHash([version, actor, request.originalUrl, now().slice(0, 16)].join('\n'));
}

function readTag(tag: string | undefined) {
  const [, content, madeOf] = /^"([\w-]{27})\.([\w-]{27})"$/.exec(tag ?? '') ?? [];
  return content === undefined || madeOf === undefined ? undefined : { content, madeOf };
}

/** In milliseconds; 0 when no wait is asked for. */
function wishedWait(prefer: string | undefined): number {
  const [, seconds] = /(?:^|[,;\s])wait=(\d{1,4})(?:$|[,;\s])/.exec(prefer ?? '') ?? [];
  return Math.min(Number(seconds ?? 0), longestWaitSeconds) * 1000;
}
