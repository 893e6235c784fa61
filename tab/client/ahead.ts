import type { Reply } from './request.ts';

/** Answers asked for before the page that shows them is here; each is taken once, by the same person, while it is fresh. */
export interface Ahead {
  readonly ask: (path: string) => Promise<Reply>;
  readonly take: (path: string) => Promise<Reply> | undefined;
  /** What `take` would give, if it has come: for what is drawn at once. */
  readonly come: (path: string) => Reply | undefined;
  /** Something was done: what was asked for before is as it was before. */
  readonly forget: () => void;
  /** What has been asked so far is answered. */
  readonly settled: () => Promise<unknown>;
}

interface Asked {
  readonly answer: Promise<Reply>;
  readonly at: number;
  come?: Reply;
}

/** Who comes later than this is to have it as it is then. */
const freshMs = 10_000;

/**
 * @param ask as the person `who` says one is
 * @param now milliseconds on any clock that only goes forward
 */
export function askingAhead(
  ask: (path: string) => Promise<Reply>,
  who: () => string | undefined,
  now: () => number,
): Ahead {
  const asked = new Map<string, Asked>();
  const key = (path: string): string => `${who() ?? ''} ${path}`;
  const fresh = (path: string): Asked | undefined => {
    const known = asked.get(key(path));
    return known !== undefined && now() - known.at < freshMs ? known : undefined;
  };
  return {
    ask(path) {
      const one: Asked = { answer: ask(path), at: now() };
      asked.set(key(path), one);
      void one.answer.then((reply) => {
        one.come = reply;
      });
      return one.answer;
    },
    take(path) {
      const known = fresh(path);
      asked.delete(key(path));
      return known?.answer;
    },
    come: (path) => fresh(path)?.come,
    forget: () => asked.clear(),
    settled: () => Promise.all([...asked.values()].map(({ answer }) => answer)),
  };
}
