import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reply } from '../../../tab/client/request.ts';
import { watchView, type Loadable } from '../../../tab/client/watch.ts';

interface Agenda {
  readonly items: readonly string[];
}
const address = { path: '/api/agenda', names: ['items'] } as const;

function agenda(etag: string, ...items: string[]): Reply {
  return { kind: 'ok', body: { items }, etag };
}
const same: Reply = { kind: 'same' };
const offline: Reply = { kind: 'failed', failure: { kind: 'offline' } };

/** A watched view, the etags it asked with, and a page that can be hidden. */
function watching(answers: Reply[], everyMs?: number, come?: Reply) {
  const asked: (string | undefined)[] = [];
  let visible = true;
  let visibility = (): void => undefined;
  const watch = watchView<Agenda>(
    async (_, { etag }) => {
      asked.push(etag);
      return answers.shift() ?? same;
    },
    address,
    {
      ...(everyMs === undefined ? {} : { everyMs }),
      ...(come === undefined ? {} : { come: () => come }),
      isVisible: () => visible,
      onVisibility: (listener) => {
        visibility = listener;
        return () => undefined;
      },
    },
  );
  const seen: Loadable<Agenda>[] = [];
  const look = (): (() => void) => watch.subscribe(() => seen.push(watch.snapshot()));
  const show = (now: boolean): void => {
    visible = now;
    visibility();
  };
  return { watch, asked, seen, look, show };
}

const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a watched view', () => {
  it('is loading until it is there', async () => {
    const { watch, look } = watching([agenda('"1"', 'BER-2026-014')]);
    expect(watch.snapshot()).toEqual({ status: 'loading' });
    look();
    await settled();
    expect(watch.snapshot()).toEqual({ status: 'ready', view: { items: ['BER-2026-014'] } });
  });

  it('is there at once where its answer has come already, and is not drawn again when that is taken', async () => {
    const answer = agenda('"1"', 'BER-2026-014');
    const { watch, look, asked, seen } = watching([answer, same], 2000, answer);
    expect(watch.snapshot()).toMatchObject({ status: 'ready', view: { items: ['BER-2026-014'] } });
    look();
    await vi.advanceTimersByTimeAsync(2000);
    expect([asked, seen]).toEqual([[undefined, '"1"'], []]);
  });

  it('asks every two seconds with the etag of what it has, and draws nothing while it is the same', async () => {
    const { look, asked, seen } = watching([agenda('"1"', 'a'), same, agenda('"2"', 'b')], 2000);
    look();
    await vi.advanceTimersByTimeAsync(2000);
    expect(asked).toEqual([undefined, '"1"']);
    expect(seen).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2000);
    expect(asked).toEqual([undefined, '"1"', '"1"']);
    expect(seen.at(-1)).toEqual({ status: 'ready', view: { items: ['b'] } });
  });

  it('does not ask again by itself when it is not polled', async () => {
    const { look, asked } = watching([agenda('"1"', 'a')]);
    look();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(1);
  });

  it('rests while the page is hidden and asks at once when it is seen again', async () => {
    const { look, asked, show } = watching([agenda('"1"', 'a')], 2000);
    look();
    await settled();
    show(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(1);
    show(true);
    await settled();
    expect(asked).toHaveLength(2);
  });

  it('stops when nobody looks any more', async () => {
    const { look, asked } = watching([agenda('"1"', 'a')], 2000);
    const stop = look();
    await settled();
    stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(1);
  });

  it('asks once more after an answer under way, which may be older than what was just done', async () => {
    const { watch, look, asked } = watching([agenda('"1"', 'a'), agenda('"2"', 'b')]);
    look();
    watch.refresh();
    watch.refresh();
    await settled();
    expect(asked).toHaveLength(2);
    expect(watch.snapshot()).toEqual({ status: 'ready', view: { items: ['b'] } });
  });

  it('keeps showing what it has when the line breaks, says so, and is well again after', async () => {
    const { watch, look } = watching([agenda('"1"', 'a'), offline, same], 2000);
    look();
    await vi.advanceTimersByTimeAsync(2000);
    expect(watch.snapshot()).toEqual({
      status: 'ready',
      view: { items: ['a'] },
      trouble: { kind: 'offline' },
    });
    await vi.advanceTimersByTimeAsync(2000);
    expect(watch.snapshot()).toEqual({ status: 'ready', view: { items: ['a'] } });
  });

  it('takes away what one may no longer see', async () => {
    const denied: Reply = {
      kind: 'failed',
      failure: { kind: 'no-access', text: 'Du är inte med i teamet.' },
    };
    const { watch, look } = watching([agenda('"1"', 'a'), denied], 2000);
    look();
    await vi.advanceTimersByTimeAsync(2000);
    expect(watch.snapshot()).toMatchObject({ status: 'failed', failure: { kind: 'no-access' } });
  });

  it('fails when there is nothing to show, and can be asked again', async () => {
    const { watch, look } = watching([offline, agenda('"1"', 'a')]);
    look();
    await settled();
    expect(watch.snapshot()).toEqual({ status: 'failed', failure: { kind: 'offline' } });
    watch.refresh();
    await settled();
    expect(watch.snapshot()).toMatchObject({ status: 'ready' });
  });

  it.each([undefined, null, 'hej', [], { rows: [] }])(
    'does not draw a body that is something else: %j',
    async (body) => {
      const { watch, look } = watching([{ kind: 'ok', body }]);
      look();
      await settled();
      expect(watch.snapshot()).toEqual({ status: 'failed', failure: { kind: 'accident' } });
    },
  );

  it('comes back by itself when what failed may pass, though nobody asks it to be kept fresh', async () => {
    const signedOut: Reply = { kind: 'failed', failure: { kind: 'not-signed-in', text: '' } };
    const { watch, look } = watching([signedOut, offline, agenda('"1"', 'a')]);
    look();
    await settled();
    expect(watch.snapshot()).toMatchObject({ status: 'failed' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(watch.snapshot()).toEqual({ status: 'ready', view: { items: ['a'] } });
  });

  it('asks no more for what it may not see', async () => {
    const denied: Reply = { kind: 'failed', failure: { kind: 'no-access', text: '' } };
    const { look, asked } = watching([denied]);
    look();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(asked).toHaveLength(1);
  });

  it('asks more and more seldom while the line is gone', async () => {
    const { look, asked } = watching(Array.from({ length: 100 }, () => offline));
    look();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.length).toBeLessThan(75);
  });

  it('goes on showing what it has when something else than the server answers', async () => {
    const { watch, look } = watching([agenda('"1"', 'a'), { kind: 'ok', body: undefined }]);
    look();
    await settled();
    watch.refresh();
    await settled();
    expect(watch.snapshot()).toMatchObject({ status: 'ready', view: { items: ['a'] } });
  });
});

describe('a view of a server that waits until there is something new', () => {
  /** Answers when it is told to, as the server does with `Prefer: wait`. */
  function waitingServer() {
    const questions: { etag: string | undefined; wait: number | undefined; letGo: boolean }[] = [];
    let answer = (_: Reply): void => undefined;
    const watch = watchView<Agenda>(
      (_, { etag, wait, signal }) =>
        new Promise<Reply>((resolve) => {
          const question = { etag, wait, letGo: false };
          questions.push(question);
          answer = resolve;
          signal?.addEventListener('abort', () => {
            question.letGo = true;
            resolve(offline);
          });
        }),
      address,
      { everyMs: 1500, isVisible: () => true, onVisibility: () => () => undefined },
    );
    const stop = watch.subscribe(() => undefined);
    const answered = async (reply: Reply): Promise<void> => {
      answer(reply);
      await vi.advanceTimersByTimeAsync(300);
    };
    return { watch, questions, answered, stop };
  }
  const tagged = (etag: string, ...items: string[]): Reply => ({
    kind: 'ok',
    body: { items },
    etag,
    waited: true,
  });

  it('asks first to be answered at once, then lets its question lie and asks anew after each answer', async () => {
    const { questions, answered, watch } = waitingServer();
    await answered(tagged('"1"', 'a'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(questions).toMatchObject([
      { etag: undefined, wait: undefined },
      { etag: '"1"', wait: 25 },
    ]);
    await answered(tagged('"2"', 'b'));
    expect(watch.snapshot()).toEqual({ status: 'ready', view: { items: ['b'] } });
    await answered({ kind: 'same', etag: '"2b"', waited: true });
    expect(questions.map(({ etag }) => etag)).toEqual([undefined, '"1"', '"2"', '"2b"']);
  });

  it('lets go of the question that lies there when one has done something oneself, and says nothing of a broken line', async () => {
    const { questions, answered, watch } = waitingServer();
    await answered(tagged('"1"', 'a'));
    watch.refresh();
    await settled();
    expect(questions).toMatchObject([
      {},
      { wait: 25, letGo: true },
      { etag: '"1"', wait: undefined },
    ]);
    expect(watch.snapshot()).toEqual({ status: 'ready', view: { items: ['a'] } });
    await answered(tagged('"2"', 'b'));
    expect(watch.snapshot()).toEqual({ status: 'ready', view: { items: ['b'] } });
  });

  it('lets go of it when nobody looks any more', async () => {
    const { questions, answered, stop } = waitingServer();
    await answered(tagged('"1"', 'a'));
    stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(questions).toMatchObject([{}, { letGo: true }]);
  });

  it('asks at most some three times a second of one that always answers at once', async () => {
    const { questions, answered } = waitingServer();
    for (let n = 0; n < 10; n += 1) await answered(tagged(`"${n}"`, `${n}`));
    expect(questions.length).toBeLessThanOrEqual(11);
  });
});
