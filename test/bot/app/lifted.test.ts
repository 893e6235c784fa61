import { beforeEach, describe, expect, it } from 'vitest';
import { lifted } from '../../../bot/app/deviations/lifted.ts';
import { prepareJob } from '../../../bot/app/run/effects.ts';
import { createScheduler } from '../../../bot/scheduler/run-jobs.ts';
import type { Job } from '../../../bot/app/jobs/job.ts';
import {
  aChannel,
  aFederation,
  anAppWithTeam,
  managerAccount,
  officeAccount,
  type TestApp,
} from '../../builders/app.ts';
import type { Federation } from '../../../shared/federation/federation.ts';
import { value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

const countyChannel = '19:lansam@thread.tacv2';
const county = 'demo/county';
const countysFederation: Federation = { ...aFederation(), countyChannelId: countyChannel };
let app: TestApp;

beforeEach(async () => {
  app = await anAppWithTeam();
  await app.given(
    'federation',
    aTeam().named('STAR Åre', 'ARE').withoutChannel().build(),
    aChannel(countyChannel, { type: 'county-group' }),
    countysFederation,
  );
});

async function liftedOne(): Promise<{ readonly teamId: string; readonly deviationId: string }> {
  const made = value(
    await app.run({
      ...{ verb: 'report-deviation', teamId: 'berg', category: 'budget' },
      ...{ text: 'Tolken kostar olika', alsoTouches: ['are'] },
    }),
  );
  const of = { teamId: 'berg', deviationId: made.ids['deviationId'] ?? '' };
  value(await app.run({ verb: 'forward-deviation', ...of }, managerAccount));
  value(await app.run({ verb: 'lift-deviation', ...of, seen: 2 }, managerAccount));
  return of;
}

type Telling = Extract<Job, { readonly type: 'tell-deviation' }>;

async function tellings(): Promise<readonly Telling[]> {
  const jobs = (await app.all('team:berg', 'job')) as unknown as readonly Job[];
  return jobs.filter((job) => job.type === 'tell-deviation');
}

async function jobsTo(to: string): Promise<readonly Telling[]> {
  return (await tellings()).filter((job) => job.to === to);
}

/** What the bot would post of that job: the message, or why not. */
async function postedBy(job: Job | undefined): Promise<unknown> {
  if (job === undefined) return 'no job';
  const prepared = await prepareJob(app, job);
  if (prepared.status !== 'send') return prepared;
  await prepared.send();
  return app.messenger.sent.at(-1);
}

describe('Länsam', () => {
  it('gets a card in its own channel when something is lifted, with what it can decide', async () => {
    await liftedOne();
    const [job] = await jobsTo('county-group');
    expect(await postedBy(job)).toMatchObject({
      channelId: countyChannel,
      message: {
        type: 'county-matter',
        view: {
          fromText: 'STAR Berg, Styrgrupp Berg–Åre',
          row: { text: 'Tolken kostar olika', can: { anchor: true } },
        },
      },
    });
  });

  it('has its card drawn anew wherever it was decided, each of them, and no second one', async () => {
    const scheduler = createScheduler(app);
    const of = await liftedOne();
    await scheduler.runDue();
    const anchor = { verb: 'anchor-deviation', owner: 'region', due: '2027-01-31' } as const;
    // By the kansli, in the tab: the card that is to be confirmed comes beside the one that stands there.
    value(await app.run({ ...anchor, ...of, seen: 3 }, officeAccount));
    await scheduler.runDue();
    value(await app.run({ verb: 'confirm-deviation-decision', ...of, seen: 4 }, county));
    app.clock.pass(2);
    await scheduler.runDue();
    const cards = app.messenger.sent.flatMap(({ how, message, post }) =>
      message.type === 'county-matter' ? [{ how, is: post.messageId, ...message.view }] : [],
    );
    const [first, second, ...others] = cards.filter(({ how }) => how === 'thread');
    expect(others).toEqual([]);
    const drawnIn = (card: typeof first) =>
      cards.filter(({ is }) => is === card?.is).map(({ how, title }) => [how, title]);
    expect(drawnIn(first)).toEqual([
      ['thread', 'Att ta ställning till i Länsam'],
      ['update', 'Beslut att bekräfta i Länsam'],
      ['update', 'Att ta ställning till i Länsam'],
    ]);
    expect(drawnIn(second)).toEqual([
      ['thread', 'Beslut att bekräfta i Länsam'],
      ['update', 'Att ta ställning till i Länsam'],
    ]);
  });

  it('has its card drawn anew when it was decided while the card was on its way', async () => {
    const scheduler = createScheduler(app);
    const of = await liftedOne();
    app.messenger.during = async ({ type }) => {
      app.messenger.during = async () => undefined;
      if (type !== 'county-matter') throw new Error('another message came first');
      value(await app.run({ verb: 'end-deviation', ...of, seen: 3, as: 'passed-on' }, county));
    };
    const [job] = await jobsTo('county-group');
    if (job === undefined) throw new Error('no job');
    const prepared = await prepareJob(app, job);
    if (prepared.status !== 'send') throw new Error('nothing to send');
    const outcome = await prepared.send();
    if (outcome.status !== 'sent') throw new Error('not sent');
    await app.store.commit('team:berg', await prepared.record(outcome.post, true));
    app.clock.pass(2);
    await scheduler.runDue();
    expect(app.messenger.sent.find(({ how }) => how === 'update')).toMatchObject({
      on: outcome.post.messageId,
      message: { view: { title: 'Besvarat av Länsam', row: { can: { ends: [] } } } },
    });
  });

  it('is told nothing that has been decided meanwhile, and waits while it has no channel', async () => {
    const of = await liftedOne();
    const [job] = await jobsTo('county-group');
    await app.given('federation', aFederation());
    expect(await postedBy(job)).toEqual({ status: 'no-channel' });
    value(await app.run({ verb: 'end-deviation', ...of, seen: 3, as: 'solved' }, county));
    await app.given('federation', countysFederation);
    expect(await postedBy(job)).toEqual({ status: 'drop', why: 'overtaken' });
  });

  it('answers the team, those it touches and the styrgrupp', async () => {
    const of = await liftedOne();
    value(await app.run({ verb: 'end-deviation', ...of, seen: 3, as: 'passed-on' }, county));
    const told = (await tellings()).filter(({ event }) => event === 3);
    expect(told.map(({ to }) => to ?? 'team').sort()).toEqual(['are', 'steering-group', 'team']);
  });

  it('is asked to confirm what the kansli has written down for it', async () => {
    const of = await liftedOne();
    const anchor = { verb: 'anchor-deviation', owner: 'region', due: '2027-01-31' } as const;
    value(await app.run({ ...anchor, ...of, seen: 3 }, officeAccount));
    const job = (await jobsTo('county-group')).find(({ event }) => event === 3);
    expect(await postedBy(job)).toMatchObject({
      message: { view: { title: 'Beslut att bekräfta i Länsam', row: { can: { confirm: true } } } },
    });
  });

  it('has all of it on its page, and what a styrgrupp has taken up itself', async () => {
    const of = await liftedOne();
    const raise = { verb: 'raise-to-county', steeringGroupId: 'berg-are' } as const;
    const proposal = { issue: 'proposal', category: 'goals', text: 'Gemensam tolkpott' } as const;
    value(await app.run({ ...raise, ...proposal, teamIds: ['berg'] }, managerAccount));
    const page = value(await lifted(app, county));
    expect(page.waiting.map(({ row }) => [row.issueText, row.text])).toEqual([
      ['', 'Tolken kostar olika'],
      ['Förslag', 'Gemensam tolkpott'],
    ]);
    expect(page.waiting[1]?.row.marks).toContain('Väckt av styrgruppen');
    value(await app.run({ verb: 'end-deviation', ...of, seen: 3, as: 'solved' }, county));
    const after = value(await lifted(app, county));
    expect(after.ended.map(({ row }) => row.id)).toEqual([of.deviationId]);
  });

  it('takes nothing up from a styrgrupp that is not there, or for a team of another', async () => {
    const raise = { issue: 'question', category: 'goals', text: 'Hur gör vi?' } as const;
    const command = { verb: 'raise-to-county', steeringGroupId: 'berg-are', ...raise } as const;
    expect(
      await app.run({ ...command, steeringGroupId: 'falun', teamIds: ['berg'] }, managerAccount),
    ).toMatchObject({ error: { code: 'not-found', what: 'steering-group' } });
    expect(await app.run({ ...command, teamIds: ['are'] }, managerAccount)).toMatchObject({
      error: { code: 'not-found', what: 'team' },
    });
    expect(await app.run({ ...command, teamIds: ['berg'] }, county)).toMatchObject({
      error: { code: 'denied', reason: 'only-own-steering' },
    });
  });

  it.each([managerAccount, 'demo/employment-officer', 'demo/stranger'])(
    'has a page that is not for %s',
    async (account) => {
      expect(await lifted(app, account)).toMatchObject({ error: { code: 'denied' } });
    },
  );
});
