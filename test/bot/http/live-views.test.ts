import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLiveViews } from '../../../bot/http/live-views.ts';
import { openSqliteStore } from '../../../bot/store/sqlite.ts';
import { anAppWithTeam } from '../../builders/app.ts';
import { countingStore } from '../../builders/faulty-store.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Somebody waits for a team's page, in a process at whose clock so many minutes have passed. */
async function waiting(minutesSinceStart: number) {
  const within = await openSqliteStore(':memory:');
  const { store, calls } = countingStore(within);
  const app = await anAppWithTeam({ store });
  let now = 0;
  const live = createLiveViews(app, () => now);
  now = minutesSinceStart * 60_000;
  const open = async () => {
    const known = await live.version('berg');
    const gone = new AbortController().signal;
    void live.changed('berg', known, { milliseconds: 600_000, gone });
  };
  await open();
  const seconds = async (count: number) => {
    const before = calls.version;
    for (let n = 0; n < count * 4; n += 1) {
      now += 250;
      await vi.advanceTimersByTimeAsync(250);
    }
    return (calls.version - before) / count;
  };
  let written = 0;
  const body = () => ({ kind: 'case', id: `${(written += 1)}`, schemaVersion: 1 });
  /** As another process: nobody hears of it. */
  const elsewhere = () => within.commit('team:berg', [{ op: 'create', body: body() }]);
  const here = () => app.store.commit('team:berg', [{ op: 'create', body: body() }]);
  return { seconds, open, elsewhere, here };
}

it('looks four times a second for what another process writes, since one may be there', async () => {
  const { seconds } = await waiting(0);
  expect(await seconds(10)).toBeGreaterThan(3);
});

it('looks once a second where no other process has been met for a quarter of an hour, whatever is written here', async () => {
  const { seconds, open, here } = await waiting(16);
  expect(await seconds(10)).toBeLessThan(1.5);
  await here();
  await seconds(1);
  await open();
  expect(await seconds(10)).toBeLessThan(1.5);
});

it('looks often again as soon as it has met one', async () => {
  const { seconds, open, elsewhere } = await waiting(16);
  expect(await seconds(10)).toBeLessThan(1.5);
  await elsewhere();
  await seconds(2);
  await open();
  expect(await seconds(10)).toBeGreaterThan(3);
});
