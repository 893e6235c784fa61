import { serverAddress } from '../host/server-address.ts';
import { signInAddress } from './addresses.ts';
import { askingAhead } from './ahead.ts';
import { carryingMark } from './carrying-mark.ts';
import { carryingToken } from './carrying-token.ts';
import { onChange } from './changes.ts';
import { chosenPerson } from './person.ts';
import { request, type Fetch, type Reply } from './request.ts';
import { bearer } from './signing-in.ts';
import type { HowAsked, WatchOptions } from './watch.ts';

const plain: Fetch = (path, init) => window.fetch(`${serverAddress(window.location)}${path}`, init);
const signed = carryingToken(plain, bearer);
const throughBrowser = carryingMark((path, init) =>
  // How one signs in is told to whoever asks.
  (path === signInAddress.path ? plain : signed)(path, init),
);

/** What `early.ts` has asked for while the tab itself was on its way. */
export const ahead = askingAhead(
  (path) => request(throughBrowser, { path, person: chosenPerson() }),
  chosenPerson,
  () => performance.now(),
);

// Before any view that asks again hears of it.
onChange(ahead.forget);

/** GET as the person one is. */
export function askServer(path: string, how: HowAsked = {}): Promise<Reply> {
  const asked = how.etag === undefined ? ahead.take(path) : undefined;
  return asked ?? request(throughBrowser, { path, ...how, person: chosenPerson() });
}

/** A file, as the person one is; nothing when it is not to be had. */
export async function askForFile(path: string): Promise<Blob | undefined> {
  const reply = await request(throughBrowser, { path, file: true, person: chosenPerson() });
  return reply.kind === 'ok' && reply.body instanceof Blob ? reply.body : undefined;
}

/** POST as the person one is. */
export function postToServer(path: string, body: unknown): Promise<Reply> {
  return request(throughBrowser, { path, body, person: chosenPerson() });
}

export const pageVisibility: Pick<WatchOptions, 'onVisibility' | 'isVisible'> = {
  isVisible: () => document.visibilityState === 'visible',
  onVisibility: (listener) => {
    document.addEventListener('visibilitychange', listener);
    // The net is back: there is no reason to wait.
    window.addEventListener('online', listener);
    return () => {
      document.removeEventListener('visibilitychange', listener);
      window.removeEventListener('online', listener);
    };
  },
};
