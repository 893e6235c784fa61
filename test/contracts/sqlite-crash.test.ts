import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openSqliteStore } from '../../bot/store/sqlite.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

const writer = path.join(import.meta.dirname, 'sqlite-crash-writer.ts');
const documentsPerCommit = 4;

/** Lets a process write until it has reported so many commits, kills it in the middle of the next ones. */
async function writeAndKill(file: string, prefix: string, after: number): Promise<string[]> {
  const child = spawn(process.execPath, [writer, file, prefix], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  const acknowledged: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const [commit = '', status] = line.split(' ');
    expect(status).toBe('saved');
    acknowledged.push(commit);
    if (acknowledged.length === after) child.kill('SIGKILL');
  }
  expect(await exit).toEqual([null, 'SIGKILL']);
  return acknowledged;
}

/** How many documents of each commit are in the database. */
function storedCommits(file: string): Map<string, number> {
  const db = new DatabaseSync(file, { readOnly: true });
  const rows = db.prepare('SELECT sort, count(*) AS parts FROM document GROUP BY sort').all();
  db.close();
  return new Map(rows.map(({ sort, parts }) => [String(sort), Number(parts)]));
}

test('a process killed while it writes loses no acknowledged commit and leaves none half', async () => {
  const file = path.join(temporaryFolder(), 'star.sqlite');
  const acknowledged: string[] = [];
  // Odd numbers, so that the kills fall at different points of a group of commits.
  for (const [round, after] of [1, 17, 64, 203, 501].entries()) {
    acknowledged.push(...(await writeAndKill(file, `round-${round}`, after)));
    const commits = storedCommits(file);
    expect(acknowledged.filter((commit) => !commits.has(commit))).toEqual([]);
    expect([...commits].filter(([, parts]) => parts !== documentsPerCommit)).toEqual([]);
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(1 + 17 + 64 + 203 + 501);

  const store = await openSqliteStore(file);
  const [last = ''] = acknowledged.slice(-1);
  expect(await store.read('team:berg', 'case', `${last}.3`)).toBeDefined();
  await store.close();
}, 60_000);
