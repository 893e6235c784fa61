import { describe, expect, it } from 'vitest';
import { askingAhead } from '../../../tab/client/ahead.ts';

function aheadOf(person: { name: string | undefined }, clock: { ms: number }) {
  const asked: string[] = [];
  const ahead = askingAhead(
    (path) => {
      asked.push(path);
      return Promise.resolve({ kind: 'ok', body: { path } });
    },
    () => person.name,
    () => clock.ms,
  );
  return { ahead, asked };
}

describe('what is asked for before the page is here', () => {
  it('is there for the page, once', async () => {
    const { ahead, asked } = aheadOf({ name: 'demo/af' }, { ms: 0 });
    void ahead.ask('/api/me');
    expect(await ahead.take('/api/me')).toEqual({ kind: 'ok', body: { path: '/api/me' } });
    expect(ahead.take('/api/me')).toBeUndefined();
    expect(asked).toEqual(['/api/me']);
  });

  it('is nobody else’s', () => {
    const person = { name: 'demo/af' };
    const { ahead } = aheadOf(person, { ms: 0 });
    void ahead.ask('/api/me');
    person.name = 'demo/fk';
    expect(ahead.take('/api/me')).toBeUndefined();
  });

  it('is too old for who comes ten seconds later', () => {
    const clock = { ms: 0 };
    const { ahead } = aheadOf({ name: undefined }, clock);
    void ahead.ask('/api/me');
    clock.ms = 10_000;
    expect(ahead.take('/api/me')).toBeUndefined();
  });

  it('is too old once something has been done', async () => {
    const { ahead } = aheadOf({ name: 'demo/af' }, { ms: 0 });
    await ahead.ask('/api/me');
    ahead.forget();
    expect(ahead.come('/api/me')).toBeUndefined();
    expect(ahead.take('/api/me')).toBeUndefined();
  });

  it('is there at once for what is drawn when it has come, and is still to be taken', async () => {
    const { ahead } = aheadOf({ name: 'demo/af' }, { ms: 0 });
    void ahead.ask('/api/me');
    expect(ahead.come('/api/me')).toBeUndefined();
    await ahead.settled();
    const answer = { kind: 'ok', body: { path: '/api/me' } };
    expect(ahead.come('/api/me')).toEqual(answer);
    expect(await ahead.take('/api/me')).toEqual(answer);
    expect(ahead.come('/api/me')).toBeUndefined();
  });
});
