import { describe, expect, it } from 'vitest';
import { createTold } from '../../../bot/scheduler/told.ts';

describe('what the log is told of jobs', () => {
  it('is a lasting state once, and again when it has been over or is another', () => {
    const told = createTold();
    const news = (state: string) => told.isNews('19:berg', state);
    expect([news('forbidden'), news('forbidden'), news('not-found'), news('not-found')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    told.over('19:berg');
    expect(news('not-found')).toBe(true);
    expect(told.isNews('19:are', 'not-found')).toBe(true);
  });

  it('is all that were dropped alike in one line, with their number', () => {
    const told = createTold();
    const lines: unknown[] = [];
    const log = {
      info: (event: string, facts?: object) => void lines.push({ event, ...facts }),
      warn: () => undefined,
      error: () => undefined,
    };
    for (let n = 0; n < 300; n += 1) told.dropped('post-notice', 'already-posted');
    told.dropped('update-notice', 'not-posted');
    told.tellDropped(log);
    told.tellDropped(log);
    expect(lines).toEqual([
      { event: 'jobs-dropped', type: 'post-notice', why: 'already-posted', count: 300 },
      { event: 'jobs-dropped', type: 'update-notice', why: 'not-posted', count: 1 },
    ]);
  });
});
