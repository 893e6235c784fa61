import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import type { Instant } from '../../../shared/kernel/calendar.ts';
import { hexOf } from '../../../shared/kernel/hex.ts';
import { lookAt, markedSince } from '../../../shared/kernel/look.ts';
import { type DocumentOf, read } from '../documents/stored.ts';
import type { App } from './app.ts';

type LookKind = 'board-look' | 'document-look';

/**
 * After when something is new to who looks, which is noted as a look.
 *
 * @param latest the last that has happened there
 */
export async function noteLook(
  app: App,
  kind: LookKind,
  { account, latest }: { readonly account: AccountKey; readonly latest: Instant },
): Promise<Instant | undefined> {
  const id = await lookIdOf(kind, account);
  const known = await read(app.store, 'federation', kind, id);
  const now = app.clock.now();
  const look = lookAt<LookKind>(known?.body, { kind, id, latest }, now);
  // Whoever looks in two places at once has looked: which of the two is noted does not matter.
  if (look !== undefined)
    await app.store.commit('federation', [
      known === undefined
        ? { op: 'create', body: look }
        : { op: 'replace', body: look, etag: known.etag },
    ]);
  const seen = look ?? known?.body;
  return seen && markedSince(seen, now);
}

/** The last look of somebody, without its being one. */
export async function lastLook(
  app: App,
  kind: LookKind,
  account: AccountKey,
): Promise<DocumentOf<LookKind> | undefined> {
  const found = await read(app.store, 'federation', kind, await lookIdOf(kind, account));
  return found?.body;
}

/** One place a person; who it is cannot be read back from it. */
async function lookIdOf(kind: LookKind, account: AccountKey): Promise<string> {
  const text = new TextEncoder().encode(`${kind} ${account}`);
  return hexOf(await crypto.subtle.digest('SHA-256', text)).slice(0, 32);
}
