import { openSqliteStore } from '../../bot/store/sqlite.ts';

/**
 * A child process: raises the counter `case 1` in a database file so many times, one by one, beside others that do the
 * same. Arguments: the file, the number of times.
 */
const [, , file = '', times = '0'] = process.argv;
const store = await openSqliteStore(file);
let left = Number(times);
while (left > 0) {
  const stored = await store.read('team:berg', 'case', '1');
  if (!stored) throw new Error('there is no counter');
  const body = { ...stored.body, count: (stored.body as unknown as { count: number }).count + 1 };
  const outcome = await store.commit('team:berg', [{ op: 'replace', body, etag: stored.etag }]);
  if (outcome.status === 'saved') left -= 1;
}
await store.close();
