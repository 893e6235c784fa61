import { describe, expect, it } from 'vitest';
import { gatheringPage } from '../../../bot/app/gatherings/gathering-page.ts';
import { createScheduler } from '../../../bot/scheduler/run-jobs.ts';
import type { CommandOf } from '../../../shared/commands/command.ts';
import type { Federation } from '../../../shared/federation/federation.ts';
import {
  aChannel,
  aFederation,
  anAppWithTeam,
  managerAccount,
  officeAccount,
  type TestApp,
} from '../../builders/app.ts';
import { value } from '../../builders/meeting.ts';
import { submitted } from '../../builders/period-report.ts';
import { anAskedRuling } from '../../builders/ruling.ts';

const channel = '19:lansam@thread.tacv2';
const county = 'demo/county';
const date = '2026-12-08';
const plan = { date, start: '13:00', end: '15:00', place: 'Regionens hus' };
const countys: Federation = { ...aFederation(), countyChannelId: channel };

async function aCounty(federation = countys): Promise<TestApp> {
  const app = await anAppWithTeam();
  app.clock.set('2026-11-20T08:00:00.000Z');
  await app.given('federation', aChannel(channel, { type: 'county-group' }), federation);
  app.registry.forget();
  return app;
}

async function planned(
  app: TestApp,
  what: CommandOf<'plan-gathering'>['what'],
): Promise<{ readonly gatheringId: string }> {
  const made = value(await app.run({ verb: 'plan-gathering', what, plan }, officeAccount));
  return { gatheringId: made.ids['gatheringId'] ?? '' };
}

async function runAt(app: TestApp, instant: string): Promise<void> {
  app.clock.set(instant);
  await createScheduler(app).runDue();
}

const sentTo = (app: TestApp, channelId: string) =>
  app.messenger.sent.filter((one) => one.channelId === channelId).map(({ message }) => message);

describe('a meeting of Länsam', () => {
  it('is called, reminded of, moved and told of in its own channel', async () => {
    const app = await aCounty();
    const at = await planned(app, 'county-meeting');
    await runAt(app, '2026-12-01T08:00:00.000Z');
    expect(sentTo(app, channel)).toMatchObject([
      { type: 'gathering-notice', view: { head: { ofText: 'Länsam' }, open: true } },
    ]);
    await runAt(app, '2026-12-07T08:00:00.000Z');
    const moved = { ...plan, place: 'Kommunhuset' };
    value(await app.run({ verb: 'change-gathering', ...at, plan: moved }, officeAccount));
    await runAt(app, `${date}T07:00:00.000Z`);
    value(await app.run({ verb: 'open-gathering', ...at }, county));
    value(
      await app.run(
        { verb: 'decide-gathering', ...at, text: 'En rutin för tolk.', owner: 'all' },
        county,
      ),
    );
    value(await app.run({ verb: 'close-gathering', ...at }, county));
    await runAt(app, `${date}T15:00:00.000Z`);
    const types = sentTo(app, channel).map(({ type }) => type);
    expect(types.filter((type) => type === 'gathering-news').length).toBe(2);
    expect(types.filter((type) => type === 'gathering-minutes').length).toBe(1);
  });

  it('has on its agenda what is lifted, what it is asked to decide and its own report, and nothing of a styrgrupp’s', async () => {
    const app = await aCounty();
    const made = value(
      await app.run({
        ...{ verb: 'report-deviation', teamId: 'berg', category: 'budget' },
        text: 'Tolken kostar olika',
      }),
    );
    const of = { teamId: 'berg', deviationId: made.ids['deviationId'] ?? '' };
    value(await app.run({ verb: 'forward-deviation', ...of }, managerAccount));
    value(await app.run({ verb: 'lift-deviation', ...of, seen: 2 }, managerAccount));
    await app.given(
      'federation',
      anAskedRuling('tolk', { level: 'county' }),
      anAskedRuling('lokal', { question: 'Vem bokar lokalen?' }),
      submitted({ type: 'county' }, '2026-H1'),
      submitted({ type: 'steering-group', steeringGroupId: 'berg-are' }, '2025'),
    );
    const at = await planned(app, 'county-meeting');
    const page = value(await gatheringPage(app, county, at));
    expect(page.waits).toEqual([
      'STAR Berg: avvikelse lyft till Länsam, budget',
      'STAR Berg frågar: ”Vem betalar tolken?”',
      'Halvårsrapport att underteckna, första halvåret 2026',
    ]);
  });

  it('is called without a card while Länsam has no channel, and so is the network of the samordnare', async () => {
    const without = await aCounty(aFederation());
    const at = await planned(without, 'county-meeting');
    const app = await aCounty();
    const network = await planned(app, 'network-meeting');
    for (const one of [without, app]) await runAt(one, '2026-12-01T08:00:00.000Z');
    expect([...without.messenger.sent, ...app.messenger.sent]).toEqual([]);
    const status = async (of: TestApp, ref: typeof at) =>
      value(await gatheringPage(of, officeAccount, ref)).head.status;
    expect([await status(without, at), await status(app, network)]).toEqual(['called', 'called']);
    // Nor does a change wait for a channel that there is none of.
    value(
      await app.run({ verb: 'cancel-gathering', ...network, reason: 'too-few' }, officeAccount),
    );
    await runAt(app, '2026-12-02T08:00:00.000Z');
    const jobs = await app.all('federation', 'job');
    expect(jobs.filter((job) => (job as { state?: string }).state === 'no-channel')).toEqual([]);
  });
});

describe('a meeting of a styrgrupp', () => {
  it('has on its agenda what it is asked to decide and its own report', async () => {
    const app = await aCounty();
    await app.given(
      'federation',
      anAskedRuling('tolk', { level: 'county' }),
      anAskedRuling('lokal', { question: 'Vem bokar lokalen?' }),
      anAskedRuling('annan', { teamId: 'are', steeringGroupId: 'annan' }),
      submitted({ type: 'county' }, '2026-H1'),
      submitted({ type: 'steering-group', steeringGroupId: 'berg-are' }, '2025'),
      submitted({ type: 'steering-group', steeringGroupId: 'annan' }, '2025'),
    );
    const made = value(
      await app.run(
        {
          ...{ verb: 'plan-gathering', steeringGroupId: 'berg-are', what: 'steering-meeting' },
          plan,
        },
        managerAccount,
      ),
    );
    const gatheringId = made.ids['gatheringId'] ?? '';
    const page = value(await gatheringPage(app, managerAccount, { gatheringId }));
    expect(page.waits).toEqual([
      'STAR Berg frågar: ”Vem bokar lokalen?”',
      'Årsrapport att underteckna, 2025',
    ]);
  });

  it('says who leads on its day, by function and party, and lets others open it', async () => {
    const federation = aFederation();
    const chairTerms = [
      { id: 't1', steeringGroupId: 'berg-are', roleId: 'r4', from: '2026-12-01' },
    ];
    const plannedIn = async (one: Federation) => {
      const app = await aCounty(one);
      const of = { steeringGroupId: 'berg-are', what: 'steering-meeting' } as const;
      const made = value(await app.run({ verb: 'plan-gathering', ...of, plan }, managerAccount));
      return { app, at: { gatheringId: made.ids['gatheringId'] ?? '' } };
    };
    const { app, at } = await plannedIn({ ...federation, chairTerms });
    const head = value(await gatheringPage(app, managerAccount, at)).head;
    expect(head.chairText).toBe('Ordförande: Kommunen, styrgruppen');
    app.clock.set(`${date}T07:00:00.000Z`);
    // The samordnare opens it, though another leads.
    value(await app.run({ verb: 'open-gathering', ...at }));
    const without = await plannedIn(federation);
    const none = value(await gatheringPage(without.app, managerAccount, without.at)).head;
    expect(none).not.toHaveProperty('chairText');
  });
});
