import { factsIn } from './token.ts';
import type { SignInTrouble } from '../../shared/home/sign-in-trouble.ts';

export type Got =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'trouble'; readonly trouble: SignInTrouble };

/** Where tokens come from: Teams, or Microsoft's library in a browser. */
export interface TokenSource {
  /** @param fresh the one that was had before was not taken */
  readonly get: (fresh: boolean) => Promise<Got>;
}

/** Whoever is signed in: shows their token with each question, and gets another when it runs out. */
export interface Bearer {
  /** From now on one signs in there. */
  readonly use: (source: TokenSource, tenants: readonly string[]) => void;
  /** One signs in here: without a token there is nothing to ask. */
  readonly isUsed: () => boolean;
  /** The one in hand or a new one; nothing where one does not sign in, or cannot. */
  readonly token: () => Promise<string | undefined>;
  /** Another than the one that was refused, or nothing; asked for once, however many were refused with it. */
  readonly renew: (refused: string) => Promise<string | undefined>;
  /** The server takes neither that one nor the one before. */
  readonly giveUp: (refused: string) => void;
  /** Forgets what went wrong and tries again. */
  readonly again: () => Promise<void>;
  readonly trouble: () => SignInTrouble | undefined;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Before it runs out on the way. */
const marginMs = 60_000;

/** @param now milliseconds since 1970 */
export function createBearer(now: () => number): Bearer {
  let source: TokenSource | undefined;
  let tenants: readonly string[] = [];
  let held: string | undefined;
  let trouble: SignInTrouble | undefined;
  let underWay: Promise<string | undefined> | undefined;
  const listeners = new Set<() => void>();

  const become = (next: SignInTrouble | undefined): void => {
    if (trouble === next) return;
    trouble = next;
    for (const listener of listeners) listener();
  };
  const take = (got: Got): string | undefined => {
    if (got.kind === 'trouble') {
      // Who has a page open stays on it: it says itself that the net is gone, and tries again.
      if (got.trouble.kind !== 'offline' || held === undefined) become(got.trouble);
      return undefined;
    }
    held = undefined;
    const { account } = factsIn(got.token);
    if (account !== undefined && !tenants.includes(account.tenantId)) {
      // The server tells nobody why it takes no token; this one will not be.
      become({ kind: 'wrong-tenant', account });
      return undefined;
    }
    held = got.token;
    become(undefined);
    return held;
  };
  const ask = (fresh: boolean): Promise<string | undefined> => {
    if (source === undefined) return Promise.resolve(undefined);
    underWay ??= source
      .get(fresh)
      .then(take)
      .finally(() => {
        underWay = undefined;
      });
    return underWay;
  };
  const isGood = (token: string): boolean => {
    const { expiresAt } = factsIn(token);
    return expiresAt === undefined || expiresAt - marginMs > now();
  };

  return {
    use(from, among) {
      source = from;
      tenants = among;
    },
    isUsed: () => source !== undefined,
    async token() {
      if (trouble !== undefined) return undefined;
      return held !== undefined && isGood(held) ? held : ask(false);
    },
    async renew(refused) {
      const renewed = held === refused ? await ask(true) : await (underWay ?? held);
      return renewed === refused ? undefined : renewed;
    },
    giveUp(refused) {
      const { account } = factsIn(refused);
      if (trouble === undefined)
        become({ kind: 'refused', ...(account === undefined ? {} : { account }) });
    },
    async again() {
      await ask(true);
    },
    trouble: () => trouble,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
