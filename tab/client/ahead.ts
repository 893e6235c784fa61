import type { Reply } from './request.ts';

/** Answers asked for before the page that shows them is here; each is taken once, by the same person, while it is fresh. */
export interface Ahead {
  readonly ask: (path: string) => Promise<Reply>;
  readonly take: (path: string) => Promise<Reply> | undefined;
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
  const asked = new Map<string, { readonly answer: Promise<Reply>; readonly at: number }>();
  const key = (path: string): string => `${who() ?? ''} ${path}`;
  return {
    ask(path) {
      const answer = ask(path);
      asked.set(key(path), { answer, at: now() });
      return answer;
    },
    take(path) {
      const known = asked.get(key(path));
      asked.delete(key(path));
      return known !== undefined && now() - known.at < freshMs ? known.answer : undefined;
    },
  };
}
