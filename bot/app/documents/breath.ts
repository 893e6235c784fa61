const waiting: (() => void)[] = [];

/**
 * Lets whoever waits for this process be answered before the next piece of long work. One at a time: of fifty that ask in the
 * same moment each goes on in a round of the event loop of its own, with room between them for what has come in.
 */
export function breathe(): Promise<void> {
  return new Promise((resume) => {
    waiting.push(resume);
    if (waiting.length === 1) setImmediate(letOne);
  });
}

function letOne(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(letOne);
}

/** Milliseconds that a piece of work may hold everybody else up. */
const longestSlice = 8;

/** For work of many small steps: breathes when they have taken so long together, and not at every one. */
export function createPace(now: () => number = () => performance.now()): () => Promise<void> {
  let since = now();
  return async () => {
    if (now() - since < longestSlice) return;
    await breathe();
    since = now();
  };
}

/** Long work that says where it may be left for others, to its end. */
export async function inSlices<T>(steps: Generator<undefined, T>): Promise<T> {
  const pace = createPace();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await pace();
  }
}
