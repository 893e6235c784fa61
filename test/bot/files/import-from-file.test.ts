import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { importFromFile } from '../../../bot/files/import-from-file.ts';
import { openSqliteStore } from '../../../bot/store/sqlite.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { anApp, anAppWithTeam } from '../../builders/app.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const berg = path.resolve('test/fixtures/berg-2020-2024.csv');

/** A folder with STAR Berg's database in it, and the command as the kansli gives it there. */
async function aFolder() {
  const folder = temporaryFolder();
  const at = (name: string) => path.join(folder, name);
  const store = await openSqliteStore(at('star.sqlite'));
  await anAppWithTeam({ store });
  await store.close();
  return {
    at,
    run: async (...args: readonly string[]) => {
      const said: string[] = [];
      const code = await importFromFile(args, {
        folder,
        say: (text) => void said.push(text),
        open: async () => ok(await anApp({ store: await openSqliteStore(at('star.sqlite')) })),
      });
      return { code, said: said.join('\n') };
    },
    casesThere: async () => {
      const reading = await openSqliteStore(at('star.sqlite'));
      const { items } = await reading.list('team:berg', { kind: 'case', limit: 500 });
      await reading.close();
      return items.length;
    },
  };
}

it('is tried, told what is wrong, brought in once, and taken back', async () => {
  const { at, run, casesThere } = await aFolder();
  const broken = readFileSync(berg, 'utf8').replace(';AF;;Man;', ';AF;;Kalle Karlsson;');
  writeFileSync(at('broken.csv'), broken);

  const wrong = await run('broken.csv', '--team', 'Berg', '--faulty', 'fel.csv');
  expect(wrong.code).toBe(1);
  expect(wrong.said).toContain('Rad 2, Kön: Ser ut att innehålla ett personnamn.');
  expect(readFileSync(at('fel.csv'), 'utf8')).toContain('\r\n2;Kön;Ser ut att innehålla');
  expect(wrong.said + readFileSync(at('fel.csv'), 'utf8')).not.toContain('Karlsson');

  const tried = await run(berg, '--team', 'ber', '--dry-run');
  expect([tried.code, tried.said]).toEqual([0, expect.stringContaining('Inget är sparat')]);
  expect(await casesThere()).toBe(0);

  const done = await run(berg, '--team', 'STAR Berg');
  expect([done.code, done.said]).toEqual([0, expect.stringContaining('Inläst: 36 ärenden.')]);
  const again = await run(berg, '--team', 'berg');
  expect([again.code, again.said]).toEqual([0, expect.stringContaining('Inget nytt att läsa in.')]);
  expect(await casesThere()).toBe(36);

  const importId = / --undo (\S+)/.exec(done.said)?.[1] ?? '';
  expect(await run('--undo', importId)).toMatchObject({ code: 0 });
  expect(await casesThere()).toBe(0);
  expect(await run('--undo', importId)).toMatchObject({ code: 1 });
});

it('writes the files to fill in, whose headers it knows', async () => {
  const { run } = await aFolder();
  expect(await run('--template', 'cases')).toMatchObject({ code: 0 });
  for (const [what, name] of [
    ['yearly', 'mall-ar.csv'],
    ['costs', 'mall-kostnader.xlsx'],
    ['posts', 'mall-tjanster.csv'],
    ['survey', 'mall-enkater.xlsx'],
    ['assistance', 'mall-forsorjningsstod.csv'],
    ['capital', 'mall-kapital.xlsx'],
  ] as const) {
    expect(await run('--template', what)).toMatchObject({ code: 0 });
    const { said } = await run(name, '--kind', what, '--dry-run');
    expect(said).toContain('har inga rader under rubrikerna');
    expect(said).not.toContain('Kolumn');
  }
  for (const name of ['mall-arenden.csv', 'mall-arenden.xlsx']) {
    const { code, said } = await run(name, '--team', 'berg', '--dry-run');
    expect([code, said]).toEqual([1, expect.stringContaining('har inga rader under rubrikerna')]);
    expect(said).not.toContain('Kolumn');
  }
});

it('says in plain words what it lacks', async () => {
  const { run } = await aFolder();
  const unnamed = await run(berg);
  expect([unnamed.code, unnamed.said]).toEqual([2, expect.stringContaining('--team: Berg')]);
  expect(await run('nothing.csv', '--team', 'berg')).toMatchObject({ code: 1 });
  expect(await run(berg, '--team', 'berg', '--as', 'demo/stranger')).toMatchObject({ code: 1 });
  for (const args of [[], ['--kind', 'tallies', 'a.csv'], ['--nothing'], ['a.csv', 'b.csv']]) {
    const { code, said } = await run(...args);
    expect([code, said]).toEqual([2, expect.stringContaining('Så här: npm run import')]);
  }
});

it('is there as a command', async () => {
  const said = await new Promise<string>((resolve) => {
    execFile(process.execPath, ['bot/import-file.ts'], (error, _, told) => {
      resolve(`${error?.code} ${told}`);
    });
  });
  expect(said).toContain('2 Så här: npm run import');
});
