import {
  BrowserCacheLocation,
  createStandardPublicClientApplication,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import type { MicrosoftSignIn } from '../../shared/home/sign-in.ts';
import type { Got, TokenSource } from './bearer.ts';
import { troubleIn } from './error-codes.ts';

/** Signing in again takes a press; with the account one has, or with one of one's own organisation. */
export interface BrowserSource extends TokenSource {
  /** Leaves the page, and comes back to where it was. */
  readonly signIn: (authority: string) => Promise<void>;
}

/**
 * A browser outside Teams, with Microsoft's own library, which only such a browser fetches. The page is left to sign in rather than a
 * window opened: nobody's browser refuses that, and what is typed outlives it.
 *
 * @param address of the server, where `tab/signed-in.html` takes the answers
 */
export async function browserSource(
  { clientId, authority, scope }: MicrosoftSignIn,
  address: string,
): Promise<BrowserSource> {
  const msal = await createStandardPublicClientApplication({
    auth: {
      clientId,
      authority,
      // Told by the server, so there is nobody to ask whether it is one.
      knownAuthorities: [new URL(authority).host],
      redirectUri: `${address}/tab/signed-in.html`,
    },
    // Until the window is closed: a computer at a reception has several people.
    cache: { cacheLocation: BrowserCacheLocation.SessionStorage },
  });
  const scopes = [scope];
  const back = await comeBack(msal);
  let failed = back?.kind === 'trouble' ? back : undefined;

  const signIn = async (at: string): Promise<void> => {
    const [account] = msal.getAllAccounts();
    await msal.acquireTokenRedirect({
      scopes,
      authority: at,
      ...(account === undefined ? {} : { loginHint: account.username }),
    });
  };
  return {
    signIn,
    async get(fresh) {
      if (failed !== undefined) {
        const told = failed;
        failed = undefined;
        return told;
      }
      const [account] = msal.getAllAccounts();
      try {
        if (account === undefined) {
          await signIn(authority);
          return await new Promise<Got>(() => {
            // The page is on its way elsewhere.
          });
        }
        const { accessToken } = await msal.acquireTokenSilent({
          scopes,
          account,
          forceRefresh: fresh,
        });
        return { kind: 'token', token: accessToken };
      } catch (said) {
        return { kind: 'trouble', trouble: troubleIn(said) };
      }
    },
  };
}

/** What came of the sign-in that this page comes from. */
async function comeBack(msal: IPublicClientApplication): Promise<Got | undefined> {
  try {
    const result = await msal.handleRedirectPromise();
    return result === null ? undefined : { kind: 'token', token: result.accessToken };
  } catch (said) {
    return { kind: 'trouble', trouble: troubleIn(said) };
  }
}
