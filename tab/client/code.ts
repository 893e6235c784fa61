/** Code on its way, here, or not to be had. `outdated`: a new version has taken the place of the one that is open. */
export type CodeState<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly code: T }
  | { readonly status: 'failed'; readonly outdated: boolean };

/** Code that is fetched when it is wanted, and drawn at once when it is here already. */
export interface Code<T> {
  /** Asks for it, unless it is here or on its way; again where it failed. Until it has come, or has not. */
  readonly fetch: () => Promise<void>;
  readonly subscribe: (listener: () => void) => () => void;
  readonly snapshot: () => CodeState<T>;
}

/** What the code comes from, asked when it does not. */
export interface CodeHome {
  readonly look: () => Promise<'no-answer' | 'same-version' | 'another-version'>;
  readonly readInAnew: () => void;
}

/**
 * Not React's `lazy`: once a fallback has been drawn, what comes next waits there for 300 ms. A browser remembers that an
 * import failed and fails it again: who tries again gets the whole tab anew, as soon as the server answers. What one has
 * typed outlives that.
 *
 * @param load an `import()`
 */
export function codeFrom<T>(load: () => Promise<T>, home: CodeHome = server): Code<T> {
  let state: CodeState<T> = { status: 'loading' };
  let underWay: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  const become = (next: CodeState<T>): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const tryTo = async (isAgain: boolean): Promise<CodeState<T>> => {
    try {
      return { status: 'ready', code: await load() };
    } catch {
      const found = await home.look();
      if (isAgain && found !== 'no-answer') home.readInAnew();
      return { status: 'failed', outdated: found === 'another-version' };
    }
  };
  const get = async (): Promise<void> => {
    const isAgain = state.status === 'failed';
    if (isAgain) become({ status: 'loading' });
    const got = await tryTo(isAgain);
    underWay = undefined;
    become(got);
  };
  return {
    fetch: async () => {
      if (state.status !== 'ready') await (underWay ??= get());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => state,
  };
}

const server: CodeHome = {
  /** Another version names other scripts. */
  async look() {
    const ours = [...document.querySelectorAll('script[src]')].map((script) =>
      script.getAttribute('src'),
    );
    try {
      const answer = await window.fetch(window.location.pathname, { cache: 'no-store' });
      if (!answer.ok) return 'no-answer';
      const page = await answer.text();
      const isOurs = ours.every((src) => src !== null && page.includes(src));
      return isOurs ? 'same-version' : 'another-version';
    } catch {
      return 'no-answer';
    }
  },
  readInAnew: () => window.location.reload(),
};
