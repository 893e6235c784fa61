import { describe, expect, it } from 'vitest';
import { servedBy } from '../../../../bot/app/channels/channels.ts';
import { regroupingPreview } from '../../../../bot/app/federation/regroup.ts';
import { tertialDigestJob } from '../../../../bot/app/jobs/jobs.ts';
import { county } from '../../../../bot/app/numbers/county.ts';
import { steering } from '../../../../bot/app/numbers/steering.ts';
import type { Message } from '../../../../bot/app/messages.ts';
import type { Store } from '../../../../bot/app/ports.ts';
import { createScheduler } from '../../../../bot/scheduler/run-jobs.ts';
import type { PeriodRef } from '../../../../shared/kernel/period.ts';
import { aChannel, aClock, anApp, type TestApp } from '../../../builders/app.ts';
import { aCase } from '../../../builders/case.ts';
import { aSubmittedReport } from '../../../builders/period-report.ts';
import { channelOf, eightGroups, eightTeams, intoFour } from '../../../builders/eight-groups.ts';
import { value } from '../../../builders/meeting.ts';
import { emptyStores } from '../../../builders/stores.ts';

const office = 'demo/office';
const first: PeriodRef = { kind: 'tertial', year: 2026, n: 1 };
const second: PeriodRef = { kind: 'tertial', year: 2026, n: 2 };

/** The county in June 2026, with two cases raised in the spring in each of two teams and one in the summer. */
async function aCounty(store: Store): Promise<TestApp> {
  const now = '2026-06-01T09:00:00.000Z';
  const app = await anApp({ store, clock: aClock(now) });
  const federation = eightGroups();
  await app.given('federation', federation, ...eightTeams);
  await app.given(
    'federation',
    ...federation.steeringGroups.flatMap(({ id, channelId = '' }) => [
      aChannel(channelId, { type: 'steering-group', steeringGroupId: id }),
      tertialDigestJob(id, now),
    ]),
  );
  for (const teamId of ['ber', 'har'] as const) {
    const team = eightTeams.find(({ id }) => id === teamId)!;
    const days = ['2026-02-03', '2026-03-03', '2026-06-02'];
    const cases = days.map((day, n) =>
      aCase(`${team.code}-2026-00${n + 1}`, team)
        .raisedOn(day)
        .build(),
    );
    await app.given(`team:${teamId}`, ...cases);
  }
  return app;
}

async function regrouped(app: TestApp, from = intoFour.from): Promise<string> {
  const done = await app.run({ verb: 'regroup-steering', ...intoFour, from }, office);
  return value(done).ids['regroupingId'] ?? '';
}

const groupCalled = async (app: TestApp, name: string) => {
  const { federation } = await app.registry.current();
  return federation?.body.steeringGroups.find((group) => group.name === name)?.id ?? '';
};

/** Where each digest went, and of whose teams. */
async function digestsOn(app: TestApp, day: string) {
  app.clock.set(`${day}T07:30:00.000Z`);
  await createScheduler(app).runDue();
  // What one job leaves to others is due at once.
  await createScheduler(app).runDue();
  return app.messenger.sent
    .flatMap(({ channelId, message }) =>
      message.type === 'digest' ? [{ channelId, message }] : [],
    )
    .map(({ channelId, message }) => [channelId, ...told(message)])
    .toSorted((a, b) => (a.join() < b.join() ? -1 : 1));
}

const told = ({ view }: Extract<Message, { readonly type: 'digest' }>) => [
  view.title,
  ...view.teams.map(({ name }) => name),
];

const namesOn = async (app: TestApp, actor: string, groupId: string, period?: PeriodRef) => {
  const page = await steering(app, actor, { steeringGroupId: groupId, period });
  return page.ok ? page.value.digest.teams.map(({ name }) => name) : page.error;
};

describe.each(emptyStores)(
  'eight styrgrupper that become four on 1 August 2026, on %s',
  (_kind, open) => {
    it('hear of the tertial it happens in as four, each in the channel it has taken over', async () => {
      const app = await aCounty(await open());
      await regrouped(app);
      expect(await digestsOn(app, '2026-09-01')).toEqual([
        [channelOf('are'), 'Lägesbild: Styrgrupp Väster', 'STAR Åre', 'STAR Östersund'],
        [channelOf('ber'), 'Lägesbild: Styrgrupp Söder', 'STAR Berg', 'STAR Härjedalen'],
        [channelOf('bra'), 'Lägesbild: Styrgrupp Öster', 'STAR Bräcke', 'STAR Ragunda'],
        [channelOf('kro'), 'Lägesbild: Styrgrupp Norr', 'STAR Krokom', 'STAR Strömsund'],
      ]);
      // Those that have ended have nothing more to tell.
      const jobs = await app.all('federation', 'job');
      expect(jobs.filter(({ id }) => id.startsWith('post-tertial-digest-styr-'))).toEqual([]);
    });

    it('are told of a tertial before the change as the eight, by whoever answers for the teams now', async () => {
      const app = await aCounty(await open());
      await regrouped(app, '2026-09-01');
      const south = await digestsOn(app, '2026-09-01');
      expect(south).toHaveLength(8);
      expect(south.filter(([channelId]) => channelId === channelOf('ber'))).toEqual([
        [channelOf('ber'), 'Lägesbild: Styrgrupp Berg', 'STAR Berg'],
        [channelOf('ber'), 'Lägesbild: Styrgrupp Härjedalen', 'STAR Härjedalen'],
      ]);
    });

    it('open their channel’s group by the day', async () => {
      const app = await aCounty(await open());
      await regrouped(app);
      const south = await groupCalled(app, 'Styrgrupp Söder');
      const served = async (at: string) => {
        app.clock.set(at);
        return servedBy(app, channelOf('ber'));
      };
      expect(await served('2026-07-31T21:59:00.000Z')).toMatchObject({
        steeringGroupId: 'styr-ber',
      });
      expect(await served('2026-07-31T22:01:00.000Z')).toMatchObject({ steeringGroupId: south });
    });

    it('see today’s teams, and of days gone by those that the group answered for then', async () => {
      const app = await aCounty(await open());
      await regrouped(app);
      const south = await groupCalled(app, 'Styrgrupp Söder');
      const chef = 'demo/chef-ber';
      expect(await namesOn(app, chef, 'styr-ber')).toEqual(['STAR Berg']);
      expect(await namesOn(app, chef, south)).toMatchObject({ code: 'denied' });

      app.clock.set('2026-10-01T09:00:00.000Z');
      expect(await namesOn(app, chef, south)).toEqual(['STAR Berg', 'STAR Härjedalen']);
      expect(await namesOn(app, chef, south, second)).toEqual(['STAR Berg', 'STAR Härjedalen']);
      expect(await namesOn(app, chef, south, first)).toEqual([]);
      // What was before is on the pages of those that were, which who answers for the team now may read.
      expect(await namesOn(app, chef, 'styr-har', first)).toEqual(['STAR Härjedalen']);
      expect(await namesOn(app, 'demo/chef-ost', 'styr-har', first)).toMatchObject({
        code: 'denied',
      });
      const page = value(await steering(app, chef, { steeringGroupId: south, period: first }));
      expect(page.mapping).toEqual({
        lines: [
          'STAR Berg hörde till Styrgrupp Berg då, och siffrorna står där.',
          'STAR Härjedalen hörde till Styrgrupp Härjedalen då, och siffrorna står där.',
        ],
        groups: [
          { id: 'styr-ber', name: 'Styrgrupp Berg' },
          { id: 'styr-har', name: 'Styrgrupp Härjedalen' },
        ],
      });
      const ended = value(await steering(app, chef, { steeringGroupId: 'styr-har' }));
      expect(ended.mapping).toMatchObject({
        lines: [
          'Styrgruppen upphörde fre 31 juli 2026.',
          'STAR Härjedalen hör till Styrgrupp Söder i dag.',
        ],
        groups: [{ name: 'Styrgrupp Söder' }],
      });
    });

    it('leave the numbers of each team as they were', async () => {
      const app = await aCounty(await open());
      const raised = async (groupId: string, period: PeriodRef) => {
        const page = value(await steering(app, office, { steeringGroupId: groupId, period }));
        return page.compared.teams.map(({ name, figures }) => [name, figures.raised?.text]);
      };
      const before = await raised('styr-ber', first);
      await regrouped(app);
      app.clock.set('2026-10-01T09:00:00.000Z');
      expect(before).toEqual([['STAR Berg', '2']]);
      expect(await raised('styr-ber', first)).toEqual(before);
      expect(await raised(await groupCalled(app, 'Styrgrupp Söder'), second)).toEqual([
        ['STAR Berg', '1'],
        ['STAR Härjedalen', '1'],
      ]);
    });

    it('stand in the county’s page by the mapping of the period', async () => {
      const app = await aCounty(await open());
      await regrouped(app);
      app.clock.set('2026-10-01T09:00:00.000Z');
      const groupOf = async (period: PeriodRef) =>
        value(await county(app, office, { period, complete: true })).teams.find(
          ({ teamId }) => teamId === 'har',
        )?.steeringGroup;
      expect([await groupOf(first), await groupOf(second)]).toEqual([
        'Styrgrupp Härjedalen',
        'Styrgrupp Söder',
      ]);
    });

    it('get a report that is sent in afterwards in the new channel, and the old one’s members sign it there', async () => {
      const app = await aCounty(await open());
      await regrouped(app);
      app.clock.set('2026-08-20T09:00:00.000Z');
      const at = { subject: { type: 'team', teamId: 'har' }, period: '2026-T1' } as const;
      value(await app.run({ verb: 'submit-report', ...at }, 'demo/coordinator'));
      await createScheduler(app).runDue();
      const news = app.messenger.sent.filter(({ message }) => message.type === 'report-news');
      expect(news.map(({ channelId }) => channelId)).toEqual([channelOf('ber')]);
      expect(await app.run({ verb: 'sign-report', ...at }, 'demo/chef-ber')).toMatchObject({
        ok: true,
      });
      const denied = await app.run({ verb: 'sign-report', ...at }, 'demo/chef-ost');
      expect(denied).toMatchObject({ ok: false, error: { code: 'denied' } });
    });

    it('are as before when it is taken back, in the channels too', async () => {
      const app = await aCounty(await open());
      const id = await regrouped(app);
      const withdrawn = { verb: 'withdraw-regrouping', regroupingId: id } as const;
      value(await app.run(withdrawn, office));
      expect(await digestsOn(app, '2026-09-01')).toHaveLength(8);
      expect(await app.run(withdrawn, office)).toMatchObject({ error: { code: 'not-found' } });
    });
  },
);

describe('what a new division comes to, before it is done', () => {
  it('tells who answers for whom, who sits where, which channel and what waits', async () => {
    const [, open] = emptyStores[0]!;
    const app = await aCounty(await open());
    const report = { ...aSubmittedReport(), teamId: 'har' };
    await app.given('team:har', report);
    const view = value(await regroupingPreview(app, office, intoFour));
    expect(view).toMatchObject({
      summary: 'Från lör 1 aug 2026: 8 styrgrupper blir 4.',
      whenText: 'Fram till dess är allt som i dag, och ändringen kan tas tillbaka.',
      waits: [
        'STAR Härjedalen: 1 rapport att skriva under väntar på Styrgrupp Härjedalen i dag, och på Styrgrupp Söder från datumet.',
      ],
    });
    expect(view.groups[0]).toMatchObject({
      name: 'Styrgrupp Söder',
      mark: 'Ny',
      teamsText: 'STAR Berg och STAR Härjedalen',
      beforeText: 'Före: Styrgrupp Berg och Styrgrupp Härjedalen',
      channelMissing: false,
      seats: [
        { text: 'Ledamot i styrgruppen (Kommunen), från lör 1 aug 2026', roleIds: ['chef-ber'] },
        { text: 'Ledamot i styrgruppen (Kommunen), från lör 1 aug 2026', roleIds: ['chef-har'] },
      ],
      warnings: [],
    });
    expect(view.ended).toHaveLength(8);
    expect(view.teams[2]).toMatchObject({
      name: 'STAR Härjedalen',
      text: 'Styrgrupp Härjedalen → Styrgrupp Söder',
    });
    expect((await app.registry.current()).federation?.body).toEqual(eightGroups());
  });

  it('says loudly that a group has no channel or no member', async () => {
    const [, open] = emptyStores[0]!;
    const app = await aCounty(await open());
    const [south] = intoFour.groups;
    const groups = [{ ...south!, channelOf: 'none' }];
    const plan = { from: '2026-08-01', groups, leaveOut: ['chef-ber', 'chef-har'] };
    const view = value(await regroupingPreview(app, office, plan));
    expect(view.groups[0]?.warnings).toEqual([
      'Styrgrupp Söder har ingen kanal: lägesbilder, rapporter och nyheter når ingen där förrän en ansluts.',
      'Styrgrupp Söder har ingen ledamot: ingen kan besluta eller skriva under för den.',
    ]);
    expect(view.leftOut).toHaveLength(2);
  });

  it('is shown of a name that its writer will have to confirm, and refused where it cannot be confirmed', async () => {
    const [, open] = emptyStores[0]!;
    const app = await aCounty(await open());
    const [south] = intoFour.groups;
    const as = (name: string) =>
      regroupingPreview(app, office, { from: '2026-08-01', groups: [{ ...south!, name }] });
    const name = 'Styrgrupp för Lars Persson';
    const command = { verb: 'regroup-steering', from: '2026-08-01' } as const;
    const sent = await app.run({ ...command, groups: [{ ...south!, name }] }, office);
    expect(sent).toMatchObject({ error: { code: 'guarded' } });
    expect((await as(name)).ok).toBe(true);
    expect(await as('Styrgrupp 19800101-1234')).toMatchObject({ error: { code: 'guarded' } });
  });
});
