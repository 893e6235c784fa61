import { describe, expect, it } from 'vitest';
import { currentOffers } from '../../../bot/app/documents/offers.ts';
import { offers } from '../../../bot/app/offers/offers.ts';
import type { CommandOf } from '../../../shared/commands/command.ts';
import type { Offer } from '../../../shared/offers/offer.ts';
import { anAppWithTeam, managerAccount, officeAccount, type TestApp } from '../../builders/app.ts';
import { coordinatorAccount } from '../../builders/context.ts';
import { value } from '../../builders/meeting.ts';
import { anOfferInput, aWrittenOffer } from '../../builders/offer.ts';
import { aTeam } from '../../builders/team.ts';

const af = 'demo/employment-officer';
const region = 'demo/rehab-coordinator-psychiatry';
const fk = 'demo/fk-contact';
const ifo = 'demo/ifo-officer';
const deputy = 'demo/employment-officer-deputy';
const coach = 'demo/coach';
const inAre = 'demo/are-coordinator';
const ofTeam = { teamId: 'berg' };

async function situation(...given: readonly Offer[]): Promise<TestApp> {
  const team = aTeam().withMember('individual-coordinator', { account: coach }).build();
  const app = await anAppWithTeam({ team });
  const are = aTeam()
    .named('STAR Åre', 'ARE')
    .without('coordinator')
    .withMember('coordinator', { account: inAre })
    .withoutChannel()
    .build();
  await app.given('federation', are, ...given);
  return app;
}

type Content = Parameters<typeof anOfferInput>[0];

function written(change: Content = {}): Omit<CommandOf<'add-offer'>, 'verb'> {
  const content = anOfferInput(change);
  return { ...ofTeam, ...content, teamIds: [...(content.teamIds ?? [])] };
}

function add(app: TestApp, account: string, change: Content = {}) {
  return app.run({ verb: 'add-offer', ...written(change) }, account);
}

const stale = (change: Content = {}) => aWrittenOffer(change, '2026-01-10');

describe('the utbudskarta', () => {
  it('is written once and read in every team of the county', async () => {
    const app = await situation();
    const added = value(await add(app, af));
    expect(await app.all('federation', 'offer')).toHaveLength(1);
    for (const [account, teamId] of [
      [af, 'berg'],
      [inAre, 'are'],
    ] as const) {
      const view = value(await offers(app, account, teamId));
      expect(view.groups[0]?.rows[0]?.offerId).toBe(added.ids['offerId']);
    }
  });

  it('is read by the members, FK, the individkoordinator; not by those above the teams', async () => {
    const app = await situation(stale());
    const may = async (account: string) => (await offers(app, account, 'berg')).ok;
    for (const account of [coordinatorAccount, af, fk, ifo, coach])
      expect([account, await may(account)]).toEqual([account, true]);
    for (const account of [deputy, inAre, officeAccount, managerAccount, 'demo/stranger'])
      expect([account, await may(account)]).toEqual([account, false]);
  });

  it('shows each what they may write', async () => {
    const app = await situation(stale());
    const view = async (account: string) => {
      const { choices, can, groups } = value(await offers(app, account, 'berg'));
      const canChange = groups[0]?.rows[0]?.canChange;
      return [choices.parties.map((party) => party.value), can, canChange];
    };
    const all = ['af', 'fk', 'region', 'municipality'];
    expect(await view(coordinatorAccount)).toEqual([all, { add: true, ask: true }, true]);
    expect(await view(af)).toEqual([['af'], { add: true, ask: false }, true]);
    expect(await view(fk)).toEqual([['fk'], { add: true, ask: false }, false]);
    expect(await view(coach)).toEqual([[], { add: false, ask: false }, false]);
  });

  it('leaves the teams and roles known as they are, with every line that is written', async () => {
    const app = await situation();
    await add(app, af);
    const { teams, federation } = await app.registry.current();
    expect([...teams.keys()].sort()).toEqual(['are', 'berg']);
    expect(federation?.body.roles).toHaveLength(5);
  });

  it('notes in the log of the federation who wrote which line for which team, and no text', async () => {
    const app = await situation();
    const added = value(await add(app, af));
    const audit = await app.all('federation', 'audit');
    expect(audit).toMatchObject([
      { verb: 'add-offer', by: af, teamId: 'berg', subjects: [added.ids['offerId']] },
    ]);
    expect(JSON.stringify(audit)).not.toContain('Östersund');
    expect(await app.all('team:berg', 'audit')).toEqual([]);
  });

  it('has one line for one click, however often it is delivered', async () => {
    const app = await situation();
    const command = { verb: 'add-offer', ...written() } as const;
    const first = value(await app.run(command, af, 'the-very-same'));
    const second = value(await app.run(command, af, 'the-very-same'));
    expect(second).toEqual({ status: 'already-done', ids: first.ids });
    expect(await currentOffers(app)).toHaveLength(1);
  });
});

describe('an offer', () => {
  it('is written by its own party', async () => {
    const app = await situation();
    expect((await add(app, region, { party: 'region' })).ok).toBe(true);
    expect(await add(app, region)).toEqual({
      ok: false,
      error: { code: 'offer-of-other-party' },
    });
    expect((await add(app, coordinatorAccount, { party: 'fk', contact: 'fk-contact' })).ok).toBe(
      true,
    );
    expect(await add(app, deputy)).toMatchObject({
      error: { code: 'denied', reason: 'only-when-substituting' },
    });
    expect(await add(app, inAre)).toMatchObject({ error: { code: 'denied' } });
  });

  it('is changed, confirmed and taken out, and then it is over', async () => {
    const before = stale();
    const app = await situation(before);
    const offerId = before.id;
    const changed = written({ provider: 'Arbetsförmedlingen Sveg', teamIds: ['berg'] });
    value(await app.run({ verb: 'change-offer', offerId, ...changed }, af));
    value(await app.run({ verb: 'confirm-offer', ...ofTeam, offerId }, af));
    value(await app.run({ verb: 'end-offer', ...ofTeam, offerId }, af));
    const [stored] = await app.all('federation', 'offer');
    expect(stored).toMatchObject({ state: 'ended', provider: 'Arbetsförmedlingen Sveg' });
    expect(await app.run({ verb: 'confirm-offer', ...ofTeam, offerId }, af)).toEqual({
      ok: false,
      error: { code: 'offer-is-ended' },
    });
    expect(value(await offers(app, af, 'berg')).groups).toEqual([]);
  });

  it('that nobody has is not found', async () => {
    const app = await situation();
    expect(await app.run({ verb: 'end-offer', ...ofTeam, offerId: 'none' })).toEqual({
      ok: false,
      error: { code: 'not-found', what: 'offer' },
    });
  });
});

describe('asking to confirm', () => {
  it('marks all of a party’s stale lines in one commit, and shows that it is asked', async () => {
    const app = await situation(
      stale(),
      stale({ code: 'matching' }),
      stale({ party: 'fk', contact: 'fk-contact' }),
      aWrittenOffer({ code: 'internship' }),
    );
    value(await app.run({ verb: 'ask-offers', ...ofTeam, party: 'af' }));
    const view = value(await offers(app, coordinatorAccount, 'berg'));
    expect(view.toAsk.map(({ party }) => party)).toEqual(['fk']);
    const rows = view.groups.flatMap((group) => group.rows);
    expect(rows.filter(({ asked }) => asked).map(({ title }) => title)).toEqual([
      'Matchning',
      'SIUS',
    ]);
    expect(await app.all('federation', 'audit')).toMatchObject([{ verb: 'ask-offers' }]);
  });

  it('is the samordnare’s, and refused when there is nothing to ask', async () => {
    const app = await situation(aWrittenOffer());
    const command = { verb: 'ask-offers', ...ofTeam, party: 'af' } as const;
    expect(await app.run(command, af)).toMatchObject({ error: { code: 'denied' } });
    expect(await app.run(command)).toEqual({ ok: false, error: { code: 'nothing-to-ask' } });
  });

  it('holds in one commit what a big county can have grown stale', async () => {
    const app = await situation();
    const many = Array.from({ length: 95 }, () => stale());
    await app.given('federation', ...many.slice(0, 50));
    await app.given('federation', ...many.slice(50));
    value(await app.run({ verb: 'ask-offers', ...ofTeam, party: 'af' }));
    const left = value(await offers(app, coordinatorAccount, 'berg')).toAsk;
    expect(left).toEqual([{ party: 'af', text: '5 insatser behöver bekräftas' }]);
    value(await app.run({ verb: 'ask-offers', ...ofTeam, party: 'af' }));
    expect(value(await offers(app, coordinatorAccount, 'berg')).toAsk).toEqual([]);
  });
});
