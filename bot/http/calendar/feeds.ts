import { createHash, timingSafeEqual } from 'node:crypto';
import { Router } from 'express';
import type { CalendarView } from '../../../shared/calendar/view.ts';
import { contentHash } from '../content-hash.ts';
import { sendUnknownAddress } from '../errors.ts';
import { calendarType, icsOf } from './ics.ts';

interface AskedFeed {
  readonly feedId: string;
  readonly hasSecretOf: (hash: string) => boolean;
}

/** Nothing where there is nothing to be had at the address, for whatever reason. */
export type ReadFeed = (asked: AskedFeed) => Promise<CalendarView | undefined>;

const feedId = /^[0-9a-f]{32}$/;
/** 32 bytes as base64url. */
const secret = /^[\w-]{43}$/;

/**
 * The one address that tells something without a sign-in: no calendar program can sign in to us. It holds a secret of 256
 * bits, of which we keep the hash. What is not there is answered as any address that nobody answers.
 */
export function calendarFeeds(read: ReadFeed): Router {
  const router = Router();
  router.get('/:feedId/:secret.ics', async (request, response) => {
    const asked = request.params;
    const view =
      feedId.test(asked.feedId) && secret.test(asked.secret)
        ? await read({ feedId: asked.feedId, hasSecretOf: isHashOf(asked.secret) })
        : undefined;
    if (view === undefined) {
      sendUnknownAddress(response);
      return;
    }
    const text = icsOf(view);
    // Who asks keeps it and asks again whether it still is so; nobody between us does.
    response.set({ 'cache-control': 'private, no-cache', etag: `"${contentHash(text)}"` });
    response.type(calendarType).send(text);
  });
  return router;
}

function isHashOf(secretText: string): AskedFeed['hasSecretOf'] {
  const own = createHash('sha256').update(secretText).digest();
  return (hash) => {
    const other = Buffer.from(hash, 'hex');
    return other.length === own.length && timingSafeEqual(own, other);
  };
}
