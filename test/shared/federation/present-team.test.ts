import { describe, expect, it } from 'vitest';
import { presentFederation } from '../../../shared/federation/present.ts';
import { presentTeam } from '../../../shared/federation/present-team.ts';
import { presentMe } from '../../../shared/home/present-me.ts';
import { aChannel, aFederation, managerAccount, officeAccount } from '../../builders/app.ts';
import { channelState } from '../../../shared/teams/channel-state.ts';
import { aTeam } from '../../builders/team.ts';
import { builtInRules } from '../../builders/rules.ts';

const today = '2026-11-20';
const federation = aFederation();
const berg = aChannel('19:berg@thread.tacv2', { type: 'team', teamId: 'berg' });
const channel = channelState(berg, undefined, '2026-12-01T07:00:00.000Z');
const people = [{ account: 'demo/coordinator', name: 'Åsa Öberg' }];

function teamPage(change: Partial<Parameters<typeof presentTeam>[0]> = {}) {
  return presentTeam({
    rules: builtInRules,
    team: aTeam().build(),
    teams: [],
    federation,
    channel,
    freeChannels: [],
    fkChannel: { status: 'none' },
    fkChannels: [],
    people,
    mayChange: true,
    today,
    ...change,
  });
}

describe('the page of a team', () => {
  it('lists each seat by function with its ersättare after it, and those who have left no more', () => {
    const team = aTeam().ended('labour-market-coordinator', '2026-10-31').build();
    const rows = teamPage({ team }).members.map(({ functionText }) => functionText);
    expect(rows.slice(0, 2)).toEqual([
      'Arbetsförmedlare (AF)',
      'Ersättare för arbetsförmedlare (AF)',
    ]);
    expect(rows.join()).not.toContain('Arbetskonsulent');
  });

  it('shows the name the directory gives, and says when a seat has no account', () => {
    const team = aTeam().withMember('integration').build();
    const bare = { ...team, members: team.members.map(({ account: _account, ...seat }) => seat) };
    const named = teamPage({ team }).members.find(({ id }) => id === 'coordinator');
    expect(named?.accountText).toBe('Åsa Öberg');
    const unlinked = teamPage({ team: bare }).members[0];
    expect(unlinked).toMatchObject({ linked: false, accountText: 'Inget konto kopplat' });
  });

  it('says first that the coordinator is missing', () => {
    const team = aTeam().without('coordinator', 'ifo-officer').build();
    expect(teamPage({ team }).vacancies).toEqual(['Samordnare saknas', 'Handläggare IFO saknas']);
  });

  it('says whether the kallelse has somewhere to go', () => {
    expect(teamPage().channel).toMatchObject({
      status: 'working',
      text: expect.stringContaining('”STAR”') as string,
    });
    expect(teamPage({ channel: { status: 'none' } }).channel.status).toBe('none');
    const since = '2026-11-18T08:00:00.000Z';
    const lost = teamPage({ channel: { status: 'removed', channel: berg, since } }).channel;
    expect(lost.text).toContain(
      'Appen har tagits bort ur kanalen ”STAR” (ons 18 nov 2026 kl. 09.00)',
    );
  });

  it('tells which posts are funded on the day', () => {
    const posts = [
      { post: 'coordinator', percent: 10, to: '2026-12-31' },
      { post: 'individual-coordinator', percent: 90, to: '2026-07-31' },
      { post: 'individual-coordinator', percent: 40, to: '2026-12-31' },
    ] as const;
    const fundedPosts = posts.map((post, n) => ({
      ...post,
      teamId: 'berg',
      from: n === 2 ? '2026-08-01' : '2026-01-01',
    }));
    const [plan] = builtInRules.plans;
    if (plan === undefined) throw new Error('no plan is built in');
    const text = teamPage({
      rules: { ...builtInRules, plans: [{ ...plan, fundedPosts }] },
    }).fundedText;
    expect(text).toBe('Finansieras av förbundet: samordnare 10 % och individkoordinator 40 %');
  });
});

describe('who is asking', () => {
  const teams = [aTeam().build(), aTeam().named('STAR Åre', 'ARE').build()];
  const asked = (account: string) => presentMe({ account, federation, teams, today });

  it('is told by role, never by name', () => {
    expect(asked('demo/ifo-officer').teams).toMatchObject([
      { name: 'STAR Berg', roles: ['member'] },
      { name: 'STAR Åre', roles: ['member'] },
    ]);
    expect(asked(officeAccount).mayChangeFederation).toBe(true);
    expect(asked('demo/stranger')).toMatchObject({ teams: [], mayChangeFederation: false });
  });

  it('sees the steering groups whose numbers are open to them', () => {
    expect(asked(managerAccount).steeringGroups).toEqual([
      { id: 'berg-are', name: 'Styrgrupp Berg–Åre' },
    ]);
    expect(asked('demo/ifo-officer').steeringGroups).toEqual([]);
  });

  it('is told whose minutes they read, where that is all they read of a styrgrupp', () => {
    expect(asked('demo/co-opted')).toMatchObject({
      steeringGroups: [{ id: 'berg-are', name: 'Styrgrupp Berg–Åre' }],
      minutesOf: ['berg-are'],
    });
    for (const account of [managerAccount, officeAccount, 'demo/ifo-officer', 'demo/stranger'])
      expect([account, asked(account).minutesOf]).toEqual([account, undefined]);
  });
});

describe('the page of the federation', () => {
  const view = presentFederation({
    rules: builtInRules,
    federation,
    teams: [
      aTeam().without('coordinator').build(),
      aTeam().named('STAR Åre', 'ARE').withoutChannel().build(),
    ],
    channels: new Map([[berg.id, berg]]),
    freeChannels: [],
    signedOut: undefined,
    people,
    today,
    now: '2026-11-20T08:00:00.000Z',
  });

  it('says loudly what a team lacks', () => {
    expect(view.teams.map(({ warnings }) => warnings)).toEqual([['Samordnare saknas'], []]);
    expect(view.teams.map(({ gaps }) => gaps?.marks[0])).toEqual([
      '4 utan ersättare',
      'Ingen kanal',
    ]);
    expect(view.teams.map(({ unfinished }) => unfinished)).toEqual([true, true]);
  });

  it('tells of each role with its group and party, and of rules with what is assumed in them', () => {
    expect(view.roles.map(({ text }) => text)).toContain(
      'Ledamot i styrgruppen (Kommunen), Styrgrupp Berg–Åre, från ons 1 jan 2020',
    );
    expect(view.rules.map(({ code }) => code)).toEqual(['2025', '2026']);
    expect(view.rules.every(({ assumptions }) => assumptions.length > 0)).toBe(true);
  });
});
