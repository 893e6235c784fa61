import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { teamScope } from '../../bot/app/documents/stored.ts';
import { keepNumbers } from '../../bot/app/numbers/keep-numbers.ts';
import { numbersOfPeriods } from '../../bot/app/numbers/team-numbers.ts';
import { openSqliteStore } from '../../bot/store/sqlite.ts';
import { addDays, localDate } from '../../shared/kernel/calendar.ts';
import { aClock, aFederation, anApp } from '../builders/app.ts';
import { aCase } from '../builders/case.ts';
import { aTeam } from '../builders/team.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

const teams = ['BER', 'FJA', 'SJO'].map((code) => aTeam().named(`STAR ${code}`, code).build());
const ids = teams.map(({ id }) => id);
/** The command counts by the clock on the wall. */
const now = new Date().toISOString();
const raisedOn = addDays(localDate(now), -400);
const year = { kind: 'year', year: Number(raisedOn.slice(0, 4)) } as const;

/** The command as an operator runs it. */
async function rebuild(
  file: string,
  how: { readonly killedAtLine?: number; more?: string[] } = {},
) {
  const env = { ...process.env, STAR_DATA: file, STAR_STORE: 'sqlite' };
  const child = spawn(process.execPath, ['bot/rebuild-numbers.ts', ...(how.more ?? [])], { env });
  let out = '';
  let wrong = '';
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString();
    if (out.split('\n').length > (how.killedAtLine ?? Infinity)) child.kill('SIGKILL');
  });
  child.stderr.on('data', (data: Buffer) => {
    wrong += data.toString();
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, lines: out.split('\n').filter((line) => line !== ''), wrong };
}

async function within<T>(
  file: string,
  work: (app: Awaited<ReturnType<typeof anApp>>) => Promise<T>,
) {
  const store = await openSqliteStore(file);
  try {
    return await work(await anApp({ store, clock: aClock(now) }));
  } finally {
    await store.close();
  }
}

/** Numbers are kept of all teams, and then an older program, which marks nothing, has written another case in each. */
async function writtenUnmarked(): Promise<string> {
  const file = path.join(temporaryFolder(), 'star.sqlite');
  const caseOf = (n: number, team = teams[0]) =>
    aCase(`${team?.code}-${raisedOn.slice(0, 4)}-00${n}`, team)
      .raisedOn(raisedOn)
      .build();
  await within(file, async (app) => {
    await app.given('federation', aFederation(), ...teams);
    for (const team of teams) await app.given(teamScope(team.id), caseOf(1, team));
    const { teams: known, rules } = await app.registry.current();
    for (const { body } of known.values()) await keepNumbers(app, body, rules);
  });
  expect(await raisedIn(file)).toEqual([1, 1, 1]);
  const older = await openSqliteStore(file);
  for (const team of teams)
    await older.commit(teamScope(team.id), [{ op: 'create', body: caseOf(2, team) }]);
  await older.close();
  return file;
}

/** Of each team, as whoever reads is told. */
function raisedIn(file: string) {
  return within(file, async (app) => {
    const { teams: known, rules } = await app.registry.current();
    const found = [];
    for (const id of ids) {
      const team = known.get(id)?.body;
      if (team === undefined) throw new Error(`no team ${id}`);
      const numbers = await numbersOfPeriods(app, team, { periods: [year] }, rules);
      found.push(numbers(year).counted.raised);
    }
    return found;
  });
}

describe('npm run rebuild:numbers', () => {
  it('counts anew what an older program has written and marked nothing for, and says so team by team', async () => {
    const file = await writtenUnmarked();
    expect(await raisedIn(file)).toEqual([1, 1, 1]);
    const { code, lines } = await rebuild(file);
    expect(lines).toEqual([
      ...ids.map(
        (id, n) => expect.stringMatching(`^${n + 1} of 3: ${id}, [1-9]\\d* periods$`) as string,
      ),
      'The numbers of 3 teams are counted anew.',
    ]);
    expect(code).toBe(0);
    expect(await raisedIn(file)).toEqual([2, 2, 2]);
  });

  it('has counted the teams that it has told of when it is stopped, and all when it is run again', async () => {
    const file = await writtenUnmarked();
    const stopped = await rebuild(file, { killedAtLine: 1 });
    expect(stopped.code).toBe(null);
    const [first] = await raisedIn(file);
    expect(first).toBe(2);
    expect(await rebuild(file)).toMatchObject({ code: 0 });
    expect(await raisedIn(file)).toEqual([2, 2, 2]);
  });

  it('counts the others where one has a document that cannot be read, says whose is not kept, and ends with 1', async () => {
    const file = await writtenUnmarked();
    const db = new DatabaseSync(file);
    db.prepare(
      `UPDATE document SET body = '{"kind":"case"}' WHERE scope = ? AND kind = 'case'`,
    ).run(teamScope(ids[1] ?? ''));
    db.close();
    const { code, lines } = await rebuild(file);
    expect(lines[1]).toMatch(/^2 of 3: fja, NOT kept: /);
    expect(lines.at(-1)).toBe('1 of 3 teams are not kept. Run it again when it is quiet.');
    expect(code).toBe(1);
    const [first, , third] = await raisedIn(file);
    expect([first, third]).toEqual([2, 2]);
  });

  it('says that there is nothing to count where there is no team, and ends with 2 when it is not understood', async () => {
    const file = path.join(temporaryFolder(), 'star.sqlite');
    const { code, lines } = await rebuild(file);
    expect([code, lines]).toEqual([0, ['There are no teams to count.']]);
    const other = await rebuild(file, { more: ['berg'] });
    expect([other.code, other.wrong]).toEqual([
      2,
      'Name nothing, it counts every team: npm run rebuild:numbers\n',
    ]);
  });
});
