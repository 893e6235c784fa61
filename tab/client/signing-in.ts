import type { MicrosoftSignIn } from '../../shared/home/sign-in.ts';
import { serverAddress } from '../host/server-address.ts';
import { hailHost, noHost } from '../host/teams-host.ts';
import { type Bearer, createBearer, type TokenSource } from '../sign-in/bearer.ts';
import type { BrowserSource } from '../sign-in/browser-source.ts';
import { teamsSource } from '../sign-in/teams-source.ts';
import { keptBySession } from './kept.ts';
import { playNobody } from './person.ts';

/** Who is signed in on this page, if one signs in here. */
export const bearer: Bearer = createBearer(() => Date.now());

let begun: Promise<void> | undefined;
let browser: BrowserSource | undefined;

/** Until there is a token, or somebody must be told why not. Once a page, however often it is asked for. */
export function beginSignIn(way: MicrosoftSignIn): Promise<void> {
  begun ??= begin(way);
  return begun;
}

async function begin(way: MicrosoftSignIn): Promise<void> {
  playNobody();
  bearer.use(noHost() === undefined ? teamsSource : inBrowser(way), way.tenants);
  await bearer.token();
  if (bearer.trouble()?.kind !== 'no-host') return;
  // One observation is no verdict: a host that answers late is asked then.
  hailHost().then(
    () => bearer.again(),
    () => {
      // No host: that is what the page says.
    },
  );
}

/** Microsoft's library comes when it is needed, and not without what it needs. */
function inBrowser(way: MicrosoftSignIn): TokenSource {
  return {
    async get(fresh) {
      if (!keptBySession.set('star-try', '')) return trouble('storage');
      keptBySession.remove('star-try');
      try {
        if (browser === undefined) {
          const { browserSource } = await import('../sign-in/browser-source.ts');
          browser = await browserSource(way, serverAddress(window.location));
        }
      } catch {
        return trouble('offline'); // Its code did not come.
      }
      return browser.get(fresh);
    },
  };
}

function trouble(kind: 'storage' | 'offline') {
  return { kind: 'trouble' as const, trouble: { kind } };
}

/** Whether one can sign in with another account here, which Teams has chosen in its own frame. */
export function mayChooseAccount(): boolean {
  return browser !== undefined;
}

/**
 * Tries again: in a browser by signing in anew.
 *
 * @param authority where one signs in, in a browser
 */
export async function signInAgain(authority: string): Promise<void> {
  const kind = bearer.trouble()?.kind;
  // A host that has not answered the first hello is not asked a second time by its own library.
  if (kind === 'no-host') window.location.reload();
  else if (browser !== undefined && kind !== 'offline') await browser.signIn(authority);
  else await bearer.again();
}
