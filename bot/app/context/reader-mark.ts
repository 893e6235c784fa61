import { teamScope } from '../documents/stored.ts';
import type { App } from './app.ts';
import { trustedMilliseconds } from './registry.ts';

/** How far a reader has seen, whichever process they were answered by. It is theirs to carry, and not believed. */
interface ReaderMark {
  /** When they last changed something of the federation's, in milliseconds. */
  readonly changedFederation?: number;
  /** The store's own word, see `Store.mark`. */
  readonly seen?: string;
}

const longest = 2_000;

/** Nothing when it is no mark, and so asks for nothing. */
export function readMark(text: string | undefined): ReaderMark {
  const [, changed, seen] = /^([0-9a-z]{0,10})\.([\w-]*)$/.exec(text ?? '') ?? [];
  if (changed === undefined || seen === undefined || seen.length > longest) return {};
  return {
    ...(changed !== '' && { changedFederation: Number.parseInt(changed, 36) }),
    ...(seen !== '' && { seen: Buffer.from(seen, 'base64url').toString('utf8') }),
  };
}

/** Before anything is read for them: what they have seen, and done, is seen here too. */
export async function takeUp(
  app: Pick<App, 'store' | 'registry' | 'clock'>,
  { seen, changedFederation }: ReaderMark,
  teamId: string | undefined,
): Promise<void> {
  const isFresh = isWithinTrust(app, changedFederation);
  if (seen !== undefined) {
    if (teamId !== undefined) await app.store.reach?.(teamScope(teamId), seen);
    if (isFresh || teamId === undefined) await app.store.reach?.('federation', seen);
  }
  // It may have been another process, and this one would not have asked for a while.
  if (isFresh) app.registry.doubt();
}

/** With what is answered; `undefined` when there is nothing to carry. */
export function markFor(
  app: Pick<App, 'store' | 'clock'>,
  taken: ReaderMark,
  hasChangedFederation: boolean,
): string | undefined {
  const changed = hasChangedFederation ? Date.parse(app.clock.now()) : taken.changedFederation;
  const seen = app.store.mark?.();
  const isCarried = changed !== undefined && isWithinTrust(app, changed);
  if (!isCarried && seen === undefined) return undefined;
  const word = Buffer.from(seen ?? '').toString('base64url');
  return `${isCarried ? changed.toString(36) : ''}.${word}`;
}

/** The clocks of two processes differ a little. */
function isWithinTrust({ clock }: Pick<App, 'clock'>, at: number | undefined): boolean {
  return at !== undefined && Math.abs(Date.parse(clock.now()) - at) <= 2 * trustedMilliseconds;
}
