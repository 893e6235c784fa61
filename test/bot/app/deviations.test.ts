import { describe, expect, it } from 'vitest';
import { guardedAt } from '../../builders/guarded.ts';
import { deviations } from '../../../bot/app/deviations/deviations.ts';
import { read } from '../../../bot/app/documents/stored.ts';
import type { CommandOf, Verb } from '../../../shared/commands/command.ts';
import type { DeviationRow } from '../../../shared/deviations/view.ts';
import {
  aFederation,
  anAppWithTeam,
  managerAccount,
  officeAccount,
  type TestApp,
  tellingJobs,
} from '../../builders/app.ts';
import type { Federation } from '../../../shared/federation/federation.ts';
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

type Handling = Exclude<
  Extract<CommandOf<Verb>, { readonly deviationId: string }>,
  { readonly verb: 'spread-example' }
>;
type StepOf<C> = C extends Handling ? Omit<C, 'teamId' | 'deviationId' | 'seen'> : never;

/** By somebody who has seen all that has happened to it. */
async function handle(
  app: TestApp,
  deviationId: string,
  step: StepOf<Handling>,
  actor = coordinatorAccount,
) {
  const stored = await read(app.store, 'team:berg', 'deviation', deviationId);
  const seen = stored?.body.history.length ?? 1;
  return app.run({ ...step, ...ofTeam, deviationId, seen } as Handling, actor);
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
    await handle(app, id, { verb: 'end-deviation', as: 'passed-on' }, 'demo/county');
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
      (await tellingJobs(app, 'team:berg')).map((job) => job.id.replace(id, '…'));
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
      'tell-deviation-…-3-steering-group',
      'tell-deviation-…-4',
      'tell-deviation-…-5',
    ]);
  });

  it('is refused a step it has passed, and stays as it was', async () => {
    const app = await situation();
    const id = await reported(app, { category: 'goals' });
    await handle(app, id, { verb: 'end-deviation', as: 'solved' });
    const before = await app.all('team:berg', 'deviation');
    const steps: readonly StepOf<Handling>[] = [
      { verb: 'compile-deviation', ...compilation },
      { verb: 'forward-deviation' },
      { verb: 'set-deviation-action', ...action },
      { verb: 'lift-deviation' },
      { verb: 'end-deviation', as: 'solved' },
    ];
    for (const step of steps)
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
      schemaVersion: 5,
      state: 'with-county',
      issue: 'deviation',
      alsoTouches: [],
    });
  });
});

describe('those who decide', () => {
  it('are told what was decided meanwhile, and nothing is saved over it', async () => {
    const app = await situation();
    const id = await reported(app);
    await handle(app, id, { verb: 'forward-deviation' });
    const about = { ...ofTeam, deviationId: id, seen: 2 };
    const act = { verb: 'set-deviation-action', ...about, ...action } as const;
    value(await app.run(act, managerAccount));
    for (const second of [
      { ...act, owner: 'fk' },
      { verb: 'lift-deviation', ...about },
      { verb: 'end-deviation', ...about, as: 'solved' },
    ] as const)
      expect(await app.run(second, managerAccount)).toEqual({
        ok: false,
        error: {
          code: 'decided-meanwhile',
          step: 'action-set',
          at: app.clock.now(),
          as: { role: 'steering-member', party: 'municipality' },
        },
      });
    const stored = await read(app.store, 'team:berg', 'deviation', id);
    expect(stored?.body.history).toHaveLength(3);
    // Whoever has read what was decided may change it.
    value(await app.run({ ...act, seen: 3, owner: 'fk' }, managerAccount));
  });

  it('are not told of the state of one that is not theirs to see', async () => {
    const app = await situation();
    const id = await reported(app);
    await handle(app, id, { verb: 'forward-deviation' });
    const ask = { verb: 'anchor-deviation', owner: 'af', due: '2026-12-31' } as const;
    for (const account of ['demo/county', officeAccount, 'demo/process-lead'])
      expect(await handle(app, id, ask, account)).toEqual({
        ok: false,
        error: { code: 'denied', reason: 'lifted-only' },
      });
  });

  it('stand in the history as what they were, and never as who', async () => {
    const app = await situation();
    const id = await reported(app);
    await handle(app, id, { verb: 'forward-deviation' });
    await handle(app, id, { verb: 'set-deviation-action', ...action });
    expect((await rowOf(app, managerAccount)).can.confirm).toBe(true);
    await handle(app, id, { verb: 'confirm-deviation-decision' }, managerAccount);
    await handle(app, id, { verb: 'lift-deviation' }, managerAccount);
    await handle(app, id, { verb: 'end-deviation', as: 'other-forum' }, officeAccount);
    await handle(app, id, { verb: 'confirm-deviation-decision' }, 'demo/county');
    const row = await rowOf(app, managerAccount);
    expect(row.steps.map((step) => step.replace(/ \S+ \d+ nov 2026$/, ''))).toEqual([
      'Rapporterad av en teammedlem från Arbetsförmedlingen',
      'Lämnad till styrgruppen av samordnaren',
      'Åtgärd beslutad av samordnaren som styrgruppens sekreterare',
      'Bekräftad av styrgruppens ledamot för kommunen',
      'Lyft till Länsam av styrgruppens ledamot för kommunen',
      'Lämnad till annat forum av kansliet som Länsams sekreterare',
      'Bekräftad av Länsam',
    ]);
    expect(JSON.stringify(row)).not.toContain('demo/');
  });

  it('are the styrgrupp that answers for the team that day, and no other', async () => {
    const app = await situation();
    const id = await reported(app);
    await handle(app, id, { verb: 'forward-deviation' });
    const federation = aFederation();
    const ended: Federation = {
      ...federation,
      teamSteering: federation.teamSteering.map((link) => ({ ...link, to: '2026-11-19' })),
    };
    await app.given('federation', ended);
    expect(await deviations(app, managerAccount, ofTeam)).toMatchObject({
      error: { code: 'denied' },
    });
    expect(await handle(app, id, { verb: 'lift-deviation' }, managerAccount)).toMatchObject({
      error: { code: 'denied' },
    });
  });

  it('tell the other teams that it touches, and the styrgrupp of what is left to it', async () => {
    const app = await situation();
    const id = await reported(app, { alsoTouches: ['are'] });
    await handle(app, id, { verb: 'forward-deviation' });
    const jobs = (await tellingJobs(app, 'team:berg')) as readonly { readonly to?: string }[];
    expect(jobs.map(({ to }) => to).sort()).toEqual(['are', 'steering-group', undefined]);
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
