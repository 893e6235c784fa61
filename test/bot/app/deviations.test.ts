import { describe, expect, it } from 'vitest';
import { guardedAt } from '../../builders/guarded.ts';
import { deviations } from '../../../bot/app/deviations/deviations.ts';
import { read } from '../../../bot/app/documents/stored.ts';
import type { CommandOf, Verb } from '../../../shared/commands/command.ts';
import type { DeviationRow } from '../../../shared/deviations/view.ts';
import { anAppWithTeam, type TestApp } from '../../builders/app.ts';
import { coordinatorAccount } from '../../builders/context.ts';
import { value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

const af = 'demo/employment-officer';
const ofTeam = { teamId: 'berg' };

async function situation(): Promise<TestApp> {
  const app = await anAppWithTeam();
  await app.given('federation', aTeam().named('STAR Åre', 'ARE').withoutChannel().build());
  return app;
}

type Report = Omit<CommandOf<'report-deviation'>, 'verb' | 'teamId'>;

async function reported(app: TestApp, change: Partial<Report> = {}): Promise<string> {
  const command = {
    verb: 'report-deviation',
    ...ofTeam,
    category: 'budget',
    text: '',
    ...change,
  } as const;
  return value(await app.run(command, af)).ids['deviationId'] ?? '';
}

type Handling = Extract<CommandOf<Verb>, { readonly deviationId: string }>;
type StepOf<C> = C extends Handling ? Omit<C, 'teamId' | 'deviationId'> : never;

function handle(app: TestApp, deviationId: string, step: StepOf<Handling>) {
  return app.run({ ...step, ...ofTeam, deviationId });
}

async function rowOf(app: TestApp, account = coordinatorAccount): Promise<DeviationRow> {
  const [row] = value(await deviations(app, account, { teamId: 'berg' })).rows;
  if (row === undefined) throw new Error('no row');
  return row;
}

const compilation = { category: 'budget', text: '', managerAsked: true } as const;
const action = { text: 'Avtal skrivs', owner: 'all', due: '2026-12-31' } as const;

describe('a deviation on its road', () => {
  it('is taken from the report to Länsam and on, and the team sees each step', async () => {
    const app = await situation();
    const id = await reported(app, { alsoTouches: ['are'], issue: 'obstacle' });
    await handle(app, id, { verb: 'compile-deviation', ...compilation, structural: true });
    await handle(app, id, { verb: 'forward-deviation' });
    await handle(app, id, { verb: 'set-deviation-action', ...action });
    expect((await rowOf(app)).liftText).toMatch(/är strukturell och rör 2 kommuner/);
    await handle(app, id, { verb: 'lift-deviation' });
    await handle(app, id, { verb: 'end-deviation', as: 'passed-on' });
    const row = await rowOf(app, af);
    expect(row).toMatchObject({ issueText: 'Hinder', status: 'passed-on' });
    expect(row.marks).toContain('Rör även Åre');
    expect(row.steps).toHaveLength(6);
    expect(row.can.ends).toEqual([]);
  });

  it('asks for a word to the team at each step, and none when it is put in order once more', async () => {
    const app = await situation();
    const id = await reported(app);
    const told = async () =>
      (await app.all('team:berg', 'job')).map((job) => job.id.replace(id, '…'));
    expect(await told()).toEqual([]);
    await handle(app, id, { verb: 'compile-deviation', ...compilation });
    await handle(app, id, { verb: 'compile-deviation', ...compilation, text: 'Tolken' });
    expect(await told()).toEqual(['tell-deviation-…-1']);
    await handle(app, id, { verb: 'forward-deviation' });
    await handle(app, id, { verb: 'set-deviation-action', ...action });
    await handle(app, id, { verb: 'set-deviation-action', ...action, owner: 'fk' });
    expect((await told()).sort()).toEqual([
      'tell-deviation-…-1',
      'tell-deviation-…-3',
      'tell-deviation-…-4',
      'tell-deviation-…-5',
    ]);
  });

  it('is refused a step it has passed, and stays as it was', async () => {
    const app = await situation();
    const id = await reported(app);
    await handle(app, id, { verb: 'end-deviation', as: 'solved' });
    const before = await app.all('team:berg', 'deviation');
    for (const step of [
      { verb: 'compile-deviation', ...compilation },
      { verb: 'forward-deviation' },
      { verb: 'set-deviation-action', ...action },
      { verb: 'lift-deviation' },
      { verb: 'end-deviation', as: 'solved' },
    ] as const)
      expect(await handle(app, id, step)).toEqual({
        ok: false,
        error: { code: 'deviation-is', status: 'solved' },
      });
    expect(await app.all('team:berg', 'deviation')).toEqual(before);
  });

  it('touches only municipalities of the federation besides its own', async () => {
    const app = await situation();
    const report = (alsoTouches: string[]) =>
      app.run({
        verb: 'report-deviation',
        ...ofTeam,
        category: 'goals',
        text: '',
        alsoTouches,
      });
    expect(await report(['umea'])).toMatchObject({ error: { code: 'not-found', what: 'team' } });
    expect(await report(['berg'])).toMatchObject({ error: { code: 'invalid' } });
    expect((await report(['are'])).ok).toBe(true);
  });

  it('of another team is not there', async () => {
    const app = await situation();
    const id = await reported(app);
    const elsewhere = {
      verb: 'forward-deviation',
      teamId: 'are',
      deviationId: id,
    } as const;
    expect(await app.run(elsewhere)).toEqual({
      ok: false,
      error: { code: 'not-found', what: 'deviation' },
    });
  });

  it('stores nothing of a text that is refused', async () => {
    const app = await situation();
    const id = await reported(app);
    await handle(app, id, { verb: 'forward-deviation' });
    const refused = await handle(app, id, {
      verb: 'set-deviation-action',
      ...action,
      text: 'Ring 19640823-3234',
    });
    expect(refused).toMatchObject({ error: guardedAt('text', 'personal-number') });
    const everything = await Promise.all(
      ['deviation', 'audit', 'job', 'receipt'].map((kind) => app.all('team:berg', kind)),
    );
    expect(JSON.stringify([everything, app.logged])).not.toContain('19640823');
  });

  it('that was reported before there was a road on is read and goes on', async () => {
    const app = await situation();
    await app.given('team:berg', {
      kind: 'deviation',
      id: 'old',
      schemaVersion: 1,
      state: 'with-steering',
      sort: '2026-09-08T12:00:00.000Z',
      ...{
        teamId: 'berg',
        category: 'staffing',
        text: '',
        reportedOn: '2026-09-08',
        history: [
          { type: 'reported', at: '2026-09-08T12:00:00.000Z', by: af },
          { type: 'forwarded', at: '2026-09-09T12:00:00.000Z', by: coordinatorAccount },
        ],
      },
    });
    expect((await handle(app, 'old', { verb: 'lift-deviation' })).ok).toBe(true);
    const stored = await read(app.store, 'team:berg', 'deviation', 'old');
    expect(stored?.body).toMatchObject({
      schemaVersion: 2,
      state: 'with-county',
      issue: 'deviation',
      alsoTouches: [],
    });
  });
});

describe('the page of deviations', () => {
  it('lets the samordnare handle what the others only follow', async () => {
    const app = await situation();
    await reported(app);
    expect((await rowOf(app)).can).toMatchObject({ compile: true, forward: true });
    expect((await rowOf(app, af)).can).toMatchObject({ compile: false, forward: false, ends: [] });
  });

  it('has all that somebody is to do something about, and of those that have ended twenty-five at a time', async () => {
    const app = await situation();
    const open = await reported(app);
    const ended: string[] = [];
    for (let n = 0; n < 27; n += 1) {
      app.clock.pass(60);
      const id = await reported(app, { category: 'goals' });
      value(await handle(app, id, { verb: 'end-deviation', as: 'solved' }));
      ended.unshift(id);
    }
    const first = value(await deviations(app, af, ofTeam));
    expect(first.rows.map(({ id }) => id)).toEqual([open, ...ended.slice(0, 25)]);
    const next = value(await deviations(app, af, { ...ofTeam, after: first.moreEnded }));
    expect(next.rows.map(({ id }) => id)).toEqual(ended.slice(25));
    expect(next).not.toHaveProperty('moreEnded');
    expect(await deviations(app, af, { ...ofTeam, after: 'nowhere' })).toEqual({
      ok: false,
      error: { code: 'invalid', fields: ['after'] },
    });
  });

  it('offers the other municipalities', async () => {
    const app = await situation();
    const view = value(await deviations(app, af, { teamId: 'berg' }));
    expect(view.otherTeams).toEqual([{ value: 'are', label: 'Åre' }]);
  });
});
