import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { createSealing } from '../../bot/scheduler/sealing.ts';
import { openSqliteStore } from '../../bot/store/sqlite.ts';
import { anAppWithTeam } from '../builders/app.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

/** The command as an operator runs it. */
function check(file: string, ...more: readonly string[]) {
  return new Promise<{ readonly code: number; readonly out: string }>((resolve) => {
    const env = { ...process.env, STAR_DATA: file, STAR_STORE: 'sqlite' };
    execFile(process.execPath, ['bot/check-trail.ts', ...more], { env }, (error, out) => {
      resolve({ code: error === null ? 0 : Number(error.code), out });
    });
  });
}

async function aDatabase(answers: readonly ('on-site' | 'digital')[]) {
  const file = path.join(temporaryFolder(), 'star.sqlite');
  const store = await openSqliteStore(file);
  const app = await anAppWithTeam({ store });
  const sealing = createSealing(app);
  for (const mode of answers) {
    const offer = { code: 'work-trial', party: 'af', provider: 'Arbetsförmedlingen' } as const;
    const done = await app.run({
      ...{
        verb: 'add-offer',
        teamId: 'berg',
        ...offer,
        teamIds: [],
        contact: 'employment-officer',
      },
      ...(mode === 'digital' && { about: 'På distans' }),
    });
    expect(done.ok).toBe(true);
    await sealing.once();
    app.clock.pass(600);
  }
  await store.close();
  return file;
}

describe('npm run trail:check', () => {
  it('says of every log that it is intact, and under which hash', async () => {
    const file = await aDatabase(['on-site', 'digital']);
    const { code, out } = await check(file);
    expect(out).toMatch(/^federation gjort 2 [\w-]{43} intact$/m);
    expect(out).toMatch(/^team:berg läst 0 - intact$/m);
    expect([code, out.trimEnd().split('\n').at(-1)]).toEqual([0, 'intact']);
  });

  it('says where one is broken, and ends with 1', async () => {
    const file = await aDatabase(['on-site', 'digital']);
    const db = new DatabaseSync(file);
    db.exec(`UPDATE document SET body = replace(body, 'add-offer', 'end-offer')
      WHERE kind = 'audit-pack' AND sort = (SELECT max(sort) FROM document WHERE kind = 'audit-pack')`);
    db.close();
    const { code, out } = await check(file);
    expect(out).toMatch(/changed, line 2, 2026-11-20T08:10:00.000Z - /);
    expect([code, out.trimEnd().split('\n').at(-1)]).toEqual([1, 'BROKEN']);
  });

  it('knows a log that was written anew as a whole by what an earlier run printed', async () => {
    const [file, forged] = [await aDatabase(['on-site', 'digital']), await aDatabase(['digital'])];
    const earlier = path.join(temporaryFolder(), 'earlier.txt');
    const { out: noted } = await check(file);
    writeFileSync(earlier, noted);
    expect(await check(file, earlier)).toMatchObject({ code: 0 });
    const before = path.join(temporaryFolder(), 'before.txt');
    writeFileSync(before, noted.replaceAll(' gjort ', ' changes ').replaceAll(' läst ', ' reads '));
    const { code, out } = await check(forged, earlier);
    expect(out).toMatch(/rewritten, lines 1-2/);
    expect(code).toBe(1);
    expect(await check(forged, before)).toMatchObject({ code: 1 });
  });

  it('ends with 2 when it is not understood', async () => {
    expect(await check('/dev/null', 'a', 'b')).toMatchObject({ code: 2 });
  });
});
