import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../../bot/app/calendar/read-feed.ts';
import type { App } from '../../../../bot/app/context/app.ts';
import { regroupingPreview } from '../../../../bot/app/federation/regroup.ts';
import { allRulings } from '../../../../bot/app/documents/rulings.ts';
import { gatheringPage } from '../../../../bot/app/gatherings/gathering-page.ts';
import { waitsAbove } from '../../../../bot/app/home/waits-above.ts';
import { steering } from '../../../../bot/app/numbers/steering.ts';
import type { Store } from '../../../../bot/app/ports.ts';
import { rulings } from '../../../../bot/app/rulings/rulings.ts';
import { year } from '../../../../bot/app/year/year.ts';
import { createScheduler } from '../../../../bot/scheduler/run-jobs.ts';
import { aChannel, aClock, anApp, type TestApp } from '../../../builders/app.ts';
import { aFeedOf } from '../../../builders/calendar.ts';
import {
  aSeat,
  channelOf,
  eightGroups,
  eightTeams,
  intoFour,
} from '../../../builders/eight-groups.ts';
import { aGathering } from '../../../builders/gathering.ts';
import { value } from '../../../builders/meeting.ts';
import { aMilestone } from '../../../builders/milestone.ts';
import { submitted } from '../../../builders/period-report.ts';
import { anAskedRuling, aRuling } from '../../../builders/ruling.ts';
import { emptyStores } from '../../../builders/stores.ts';

const office = 'demo/office';
const chef = 'demo/chef-har';
const of = (id: string) => ({ steeringGroupId: `styr-${id}` });
const owner = 'municipality';

/** Härjedalen in June 2026: a meeting held, one to come, one after the change, rulings and its report, as it may be. */
async function aCounty(store: Store): Promise<TestApp> {
  const now = '2026-06-01T09:00:00.000Z';
  const app = await anApp({ store, clock: aClock(now) });
  const federation = eightGroups([
    // Who is not given a seat in the new group.
    aSeat('har', { id: 'left', account: 'demo/left', party: 'af' }),
  ]);
  await app.given('federation', federation, ...eightTeams);
  await app.given(
    'federation',
    ...federation.steeringGroups.map(({ id, channelId = '' }) =>
      aChannel(channelId, { type: 'steering-group', steeringGroupId: id }),
    ),
    aGathering('steering-meeting', of('har'), '2026-05-12', 'held')
      .opened(chef)
      .decided({ text: 'Utbilda tolkar', owner, due: '2026-09-30' }, { by: chef })
      .closed()
      .withIds()
      .build(),
    aGathering('steering-meeting', of('har'), '2026-06-16', 'june').build(),
    aGathering('steering-meeting', of('har'), '2026-08-25', 'august')
      .called()
      .answered('chef-har', { status: 'coming', mode: 'on-site' }, chef)
      .withTopic('Lokaler till hösten', chef)
      .withIds()
      .build(),
    aRuling('tolk', { ...of('har'), teamId: undefined, from: '2026-02-01' }),
    aRuling('resor', {
      ...{ ...of('har'), teamId: 'har', from: '2026-02-01' },
      question: 'Vem betalar resorna?',
    }),
    anAskedRuling('skyddsrum', { ...of('har'), teamId: 'har', question: 'Var ses vi?' }),
    submitted({ type: 'steering-group', ...of('har') }, '2025'),
    aMilestone({ level: 'steering-group', ...of('har'), teamId: undefined }),
  );
  return app;
}

async function regrouped(app: TestApp): Promise<string> {
  value(await app.run({ verb: 'regroup-steering', ...intoFour, leaveOut: ['left'] }, office));
  return groupCalled(app, 'Styrgrupp Söder');
}

async function groupCalled(app: TestApp, wanted: string): Promise<string> {
  const { federation } = await app.registry.current();
  return federation?.body.steeringGroups.find(({ name }) => name === wanted)?.id ?? '';
}

const idsIn = async (app: App, actor: string, steeringGroupId: string) => {
  const found = await year(app, actor, { steeringGroupId, year: 2026 });
  if (!found.ok) return found.error.code;
  return found.value.months.flatMap(({ rows }) =>
    rows.flatMap(({ gathering }) => gathering?.id ?? []),
  );
};
const waitsFor = async (app: App, actor: string) => {
  const found = await waitsAbove(app, actor, {});
  return found.ok
    ? found.value.kinds.flatMap(({ waits }) => waits.map(({ short }) => short))
    : found.error.code;
};
const questions = async (app: App, actor: string) => {
  const found = await rulings(app, actor);
  return found.ok
    ? found.value.rows.map((row) => [
        row.question,
        row.whoseText,
        row.can.replace || row.can.decide,
      ])
    : found.error.code;
};

describe.each(emptyStores)('what a styrgrupp had when eight become four, on %s', (_kind, open) => {
  it('is counted before it happens, with who gets it', async () => {
    const app = await aCounty(await open());
    const view = value(await regroupingPreview(app, office, intoFour));
    expect(view.carries).toEqual([
      'Styrgrupp Härjedalen → Styrgrupp Söder: 1 möte, 1 anmäld punkt, 1 öppet mötesbeslut, 1 fråga att besluta om, 2 beslut i registret, 1 rapport och 1 delmål följer med.',
    ]);
  });

  it('is as before until the day, but that those who will be called to a meeting after it know of it', async () => {
    const app = await aCounty(await open());
    const before = [await idsIn(app, chef, 'styr-har'), await waitsFor(app, chef)];
    await regrouped(app);
    expect([await idsIn(app, chef, 'styr-har'), await waitsFor(app, chef)]).toEqual(before);
    const page = value(await gatheringPage(app, 'demo/chef-ber', { gatheringId: 'august' }));
    expect(page.head.ofText).toBe('Styrgrupp Söder');
    const joint = aGathering('joint-meeting', { teamId: 'har' }, '2026-09-08', 'joint').build();
    await app.given('team:har', joint);
    const both = { gatheringId: 'joint', teamId: 'har' };
    expect(await gatheringPage(app, 'demo/chef-ber', both)).toMatchObject({ ok: true });
    expect(await gatheringPage(app, 'demo/chef-ost', both)).toMatchObject({
      error: { code: 'denied' },
    });
    expect(await gatheringPage(app, 'demo/chef-ber', { gatheringId: 'june' })).toMatchObject({
      error: { code: 'denied' },
    });
  });

  it('waits for the successor from the day, on its pages, its first page and in the calendar', async () => {
    const app = await aCounty(await open());
    const south = await regrouped(app);
    const feed = await aFeedOf('demo/chef-ber');
    await app.given('federation', feed);
    app.clock.set('2026-08-20T09:00:00.000Z');

    for (const member of [chef, 'demo/chef-ber']) {
      expect(await idsIn(app, member, south)).toEqual(['held', 'june', 'august']);
      expect(await idsIn(app, member, 'styr-har')).toEqual(['held', 'june']);
      expect(await waitsFor(app, member)).toEqual(
        expect.arrayContaining(['”Var ses vi?”', 'Årsrapport, 2025']),
      );
      expect(await questions(app, member)).toEqual(
        expect.arrayContaining([
          ['Vem betalar tolken?', 'Styrgrupp Härjedalen, numera Styrgrupp Söder', true],
          ['Vem betalar resorna?', 'Styrgrupp Härjedalen, numera Styrgrupp Söder', true],
          ['Var ses vi?', 'Styrgrupp Söder', true],
        ]),
      );
    }
    const decided = value(await steering(app, 'demo/chef-ber', { steeringGroupId: south }));
    expect(decided.decisions.map(({ text, state }) => [text, state])).toEqual([
      ['Utbilda tolkar', 'waiting'],
    ]);
    const calendar = await readFeed(app, { feedId: feed.id, hasSecretOf: () => true });
    expect(calendar?.entries.map(({ uid }) => uid)).toEqual(
      expect.arrayContaining([expect.stringContaining('august')]),
    );
    // Who was left out sees nothing, and another styrgrupp no more than before.
    expect(await idsIn(app, 'demo/left', south)).toBe('denied');
    expect(await waitsFor(app, 'demo/left')).toBe('denied');
    expect(await questions(app, 'demo/left')).toBe('denied');
    expect(await idsIn(app, 'demo/chef-ost', south)).toBe('denied');
    expect(await questions(app, 'demo/chef-ost')).toEqual([]);
    const west = await groupCalled(app, 'Styrgrupp Väster');
    const other = value(await steering(app, 'demo/chef-ost', { steeringGroupId: west }));
    expect(other.decisions).toEqual([]);
  });

  it('is called anew where the new group has another channel, with the answers that were given', async () => {
    const app = await aCounty(await open());
    await regrouped(app);
    app.clock.set('2026-08-20T09:00:00.000Z');
    await createScheduler(app).runDue();
    await createScheduler(app).runDue();
    const notices = app.messenger.sent.filter(({ message }) => message.type === 'gathering-notice');
    expect(notices.map(({ channelId }) => channelId)).toEqual([channelOf('ber')]);
    const page = value(await gatheringPage(app, 'demo/chef-ber', { gatheringId: 'august' }));
    expect(page.seats.map(({ id, status, own }) => [id, status, own])).toEqual([
      ['chef-ber', 'none', true],
      ['chef-har', 'coming', false],
    ]);
    const answer = { verb: 'answer-gathering', gatheringId: 'august' } as const;
    value(
      await app.run({ ...answer, choice: { status: 'coming', mode: 'digital' } }, 'demo/chef-ber'),
    );
    // The same change once more: nothing is lost, and nobody is called again.
    await regrouped(app);
    await createScheduler(app).runDue();
    const cards = app.messenger.sent.filter(({ message }) => message.type === 'gathering-notice');
    expect(cards.map(({ how }) => how)).toEqual(['thread', 'update']);
    const after = value(await gatheringPage(app, chef, { gatheringId: 'august' }));
    expect(after.seats.map(({ status }) => status)).toEqual(['coming', 'coming']);
  });

  it('is carried on by the successor, and stays what it was', async () => {
    const app = await aCounty(await open());
    const south = await regrouped(app);
    app.clock.set('2026-08-20T09:00:00.000Z');
    const by = 'demo/chef-ber';
    const next = { question: 'Vem betalar tolken?', decision: 'Kommunen.', from: '2026-09-01' };
    value(await app.run({ verb: 'replace-ruling', rulingId: 'tolk', ...next }, by));
    value(
      await app.run(
        { verb: 'decide-ruling', rulingId: 'skyddsrum', decision: 'I Sveg.', from: '2026-09-01' },
        by,
      ),
    );
    const sign = { subject: { type: 'steering-group', ...of('har') }, period: '2025' } as const;
    expect(await app.run({ verb: 'sign-report', ...sign }, 'demo/left')).toMatchObject({
      error: { code: 'denied' },
    });
    value(await app.run({ verb: 'sign-report', ...sign }, by));
    const stored = await allRulings(app);
    expect(stored.map(({ decision, steeringGroupId }) => [decision, steeringGroupId])).toEqual(
      expect.arrayContaining([
        ['Den part som initierar mötet.', 'styr-har'],
        ['Kommunen.', south],
        ['I Sveg.', south],
      ]),
    );
  });

  it('is all with the eight again when the change is taken back before its day', async () => {
    const app = await aCounty(await open());
    await regrouped(app);
    const { federation } = await app.registry.current();
    const regroupingId = federation?.body.regroupings?.[0]?.id ?? '';
    value(await app.run({ verb: 'withdraw-regrouping', regroupingId }, office));
    app.clock.set('2026-08-20T09:00:00.000Z');
    await createScheduler(app).runDue();
    expect(await idsIn(app, chef, 'styr-har')).toEqual(['held', 'june', 'august']);
    const page = value(await gatheringPage(app, chef, { gatheringId: 'august' }));
    expect(page.seats.map(({ id, status }) => [id, status])).toEqual([
      ['chef-har', 'coming'],
      ['left', 'none'],
    ]);
  });
});

describe('a change from a day that has been', () => {
  it('gives what lies ahead to the successor at once, and leaves what was held, which it reads', async () => {
    const [, open] = emptyStores[0]!;
    const app = await aCounty(await open());
    app.clock.set('2026-08-20T09:00:00.000Z');
    const south = await regrouped(app);
    expect(await idsIn(app, 'demo/chef-ber', south)).toEqual(['held', 'june', 'august']);
    expect(await idsIn(app, 'demo/chef-ber', 'styr-har')).toEqual(['held', 'june']);
  });

  it('says who has what is no team’s, where a group is split', async () => {
    const [, open] = emptyStores[0]!;
    const app = await aCounty(await open());
    const south = await regrouped(app);
    const plan = {
      from: '2026-10-01',
      groups: [
        { groupId: 'new', name: 'Styrgrupp Berg', teamIds: ['ber'], channelOf: south },
        { groupId: 'new', name: 'Styrgrupp Härjedalen', teamIds: ['har'] },
      ],
    };
    const view = value(await regroupingPreview(app, office, plan));
    expect(view.carries).toEqual([
      'Det i Styrgrupp Söder som inte hör till ett visst team går till Styrgrupp Berg.',
      'Styrgrupp Söder → Styrgrupp Berg: 1 öppet mötesbeslut, 1 beslut i registret, 1 rapport och 1 delmål följer med.',
      'Styrgrupp Söder → Styrgrupp Härjedalen: 1 fråga att besluta om och 1 beslut i registret följer med.',
    ]);
  });
});
