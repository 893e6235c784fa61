import { describe, expect, it } from 'vitest';
import { rulings } from '../../../bot/app/rulings/rulings.ts';
import type { Job } from '../../../bot/app/jobs/job.ts';
import { refusalText } from '../../../shared/commands/refusals.ts';
import type { RulingRow } from '../../../shared/rulings/view.ts';
import type { Federation } from '../../../shared/federation/federation.ts';
import { createScheduler } from '../../../bot/scheduler/run-jobs.ts';
import {
  aChannel,
  aFederation,
  anAppWithTeam,
  managerAccount,
  officeAccount,
  type TestApp,
} from '../../builders/app.ts';
import { coordinatorAccount } from '../../builders/context.ts';
import { value } from '../../builders/meeting.ts';

const af = 'demo/employment-officer';
const question = 'Vem betalar tolken?';
const decided = { decision: 'Den part som initierar mötet.', from: '2026-12-01' } as const;

async function asked(app: TestApp, to: 'steering-group' | 'county'): Promise<string> {
  const done = await app.run({ verb: 'ask-ruling', teamId: 'berg', to, question }, af);
  return value(done).ids['rulingId'] ?? '';
}

async function rowOf(app: TestApp, account: string): Promise<RulingRow> {
  const [row] = value(await rulings(app, account)).rows;
  if (row === undefined) throw new Error('no row');
  return row;
}

const officeOrManager = { county: officeAccount, 'steering-group': managerAccount } as const;

const told = async (app: TestApp) =>
  ((await app.all('federation', 'job')) as readonly Job[]).filter(
    (job) => job.type === 'tell-ruling',
  );

describe('what is told of a question', () => {
  const lansam = '19:lansam@thread.tacv2';
  const styr = '19:styr@thread.tacv2';
  const sentTo = (app: TestApp, channelId: string) =>
    app.messenger.sent.filter((one) => one.channelId === channelId).map(({ message }) => message);

  it.each([
    ['county', lansam],
    ['steering-group', styr],
  ] as const)(
    'to the %s reaches its channel, and the answer the team’s, once',
    async (to, there) => {
      const app = await anAppWithTeam();
      const bound: Federation = { ...aFederation(), countyChannelId: lansam };
      await app.given('federation', aChannel(lansam, { type: 'county-group' }), bound);
      app.registry.forget();
      const scheduler = createScheduler(app);
      const rulingId = await asked(app, to);
      await scheduler.runDue();
      await scheduler.runDue();
      expect(sentTo(app, there)).toMatchObject([
        { type: 'ruling-news', text: expect.stringContaining(question) as string },
      ]);
      value(await app.run({ verb: 'decide-ruling', rulingId, ...decided }, officeOrManager[to]));
      await scheduler.runDue();
      await scheduler.runDue();
      expect(sentTo(app, there)).toHaveLength(1);
      expect(sentTo(app, '19:berg@thread.tacv2')).toMatchObject([
        { type: 'ruling-news', text: expect.stringContaining(decided.decision) as string },
      ]);
    },
  );
});

describe('a question to those who decide', () => {
  it('waits at the styrgrupp, is answered there, and comes back to the team', async () => {
    const app = await anAppWithTeam();
    const rulingId = await asked(app, 'steering-group');
    expect(await rowOf(app, managerAccount)).toMatchObject({ waits: true, can: { decide: true } });
    expect((await rowOf(app, af)).can.decide).toBe(false);
    value(await app.run({ verb: 'decide-ruling', rulingId, ...decided }, managerAccount));
    expect(await rowOf(app, af)).toMatchObject({
      waits: false,
      holds: true,
      unconfirmed: false,
      decision: decided.decision,
      writtenText: 'Frågan ställd av STAR Berg · Skrivet av styrgruppens ledamot (kommunen)',
    });
    expect((await told(app)).map(({ event }) => event)).toEqual([0, 1]);
  });

  it('has one answer: who comes second is told what stands', async () => {
    const app = await anAppWithTeam();
    const rulingId = await asked(app, 'steering-group');
    const both = await Promise.all(
      [managerAccount, coordinatorAccount].map((account) =>
        app.run({ verb: 'decide-ruling', rulingId, ...decided }, account),
      ),
    );
    const told = both.flatMap((one) => (one.ok ? [] : [refusalText(one.error)]));
    expect(told).toEqual([expect.stringMatching(/^Frågan är redan besvarad/)]);
  });

  it('is answered for Länsam by its secretary, and confirmed by Länsam alone', async () => {
    const app = await anAppWithTeam();
    const rulingId = await asked(app, 'county');
    const steering = await app.run({ verb: 'decide-ruling', rulingId, ...decided }, managerAccount);
    expect(steering).toMatchObject({ error: { reason: 'only-who-rules-county' } });
    value(await app.run({ verb: 'decide-ruling', rulingId, ...decided }, officeAccount));
    expect(await rowOf(app, af)).toMatchObject({ unconfirmed: true });
    const confirm = { verb: 'confirm-ruling', rulingId } as const;
    expect(await app.run(confirm, officeAccount)).toMatchObject({
      error: { reason: 'only-county-confirms' },
    });
    value(await app.run(confirm, 'demo/county'));
    expect((await rowOf(app, af)).writtenText).toMatch(/Bekräftat .* av Länsam$/);
  });

  it('is confirmed in the styrgrupp by none but its members', async () => {
    const app = await anAppWithTeam();
    const rulingId = await asked(app, 'steering-group');
    value(await app.run({ verb: 'decide-ruling', rulingId, ...decided }, coordinatorAccount));
    const confirm = { verb: 'confirm-ruling', rulingId } as const;
    expect(await app.run(confirm, coordinatorAccount)).toMatchObject({
      error: { reason: 'only-steering-confirms' },
    });
    value(await app.run(confirm, managerAccount));
  });

  it('finds nobody to answer in a team without a styrgrupp', async () => {
    const app = await anAppWithTeam();
    const [federation] = await app.all('federation', 'federation');
    await app.given('federation', { ...federation, teamSteering: [] } as never);
    app.registry.forget();
    const to = 'steering-group';
    expect(await app.run({ verb: 'ask-ruling', teamId: 'berg', to, question }, af)).toMatchObject({
      error: { code: 'no-steering-group' },
    });
  });

  it('is noted for those only whom there are', async () => {
    const app = await anAppWithTeam();
    const note = (whose: string) =>
      app.run({ verb: 'note-ruling', whose, question, ...decided }, officeAccount);
    expect(await note('team:nowhere')).toMatchObject({ error: { code: 'not-found' } });
    expect(await note('steering-group:nowhere')).toMatchObject({ error: { code: 'not-found' } });
    expect(await note('somebody')).toMatchObject({ error: { fields: ['whose'] } });
    expect(await note('team:berg')).toMatchObject({ error: { reason: 'only-who-rules' } });
    value(await note('county'));
  });
});
