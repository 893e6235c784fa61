import { serverAddress } from '../host/server-address.ts';
import { chosenPerson } from './person.ts';
import { request, type Reply } from './request.ts';
import type { WatchOptions } from './watch.ts';

const throughBrowser = (path: string, init: RequestInit): Promise<Response> =>
  window.fetch(`${serverAddress(window.location)}${path}`, init);

/** GET as the person one is. */
export function askServer(path: string, etag: string | undefined): Promise<Reply> {
  return request(throughBrowser, { path, etag, person: chosenPerson() });
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
