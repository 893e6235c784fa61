import { describe, expect, it } from 'vitest';
import { presentFederation } from '../../../shared/federation/present.ts';
import { presentTeam } from '../../../shared/federation/present-team.ts';
import { twoRolesWarnings } from '../../../shared/teams/two-roles.ts';
import { aFederation } from '../../builders/app.ts';
import { coordinatorAccount } from '../../builders/context.ts';
import { aTeam } from '../../builders/team.ts';
import { builtInRules } from '../../builders/rules.ts';

const today = '2026-11-20';
const apart = ['Samordnaren är också individkoordinator. Det ska vara två olika personer.'];
const elsewhere = [
  'En individkoordinator är också samordnare i ett annat team. Det ska vara två olika personer.',
];
const doubled = aTeam()
  .withMember('individual-coordinator', { account: coordinatorAccount })
  .build();
const krokom = aTeam()
  .named('STAR Krokom', 'KRO')
  .without('coordinator')
  .withMember('individual-coordinator', { account: coordinatorAccount })
  .build();

describe('one person who is both samordnare and individkoordinator', () => {
  it('is warned of', () => {
    expect(twoRolesWarnings([doubled], builtInRules, today)(doubled)).toEqual(apart);
  });

  it('is warned of on both sides when the roles are in two teams', () => {
    const berg = aTeam().build();
    expect(twoRolesWarnings([berg, krokom], builtInRules, today)(berg)).toEqual(apart);
    expect(twoRolesWarnings([berg, krokom], builtInRules, today)(krokom)).toEqual(elsewhere);
  });

  it('is nothing to warn of by the rules of 2025, which held until the last of June 2026', () => {
    expect(twoRolesWarnings([doubled], builtInRules, '2026-06-30')(doubled)).toEqual([]);
    expect(twoRolesWarnings([doubled], builtInRules, '2026-07-01')(doubled)).toEqual(apart);
  });

  it('is nothing to warn of when one of the seats has ended', () => {
    const team = aTeam()
      .withMember('individual-coordinator', { account: coordinatorAccount, to: '2026-11-19' })
      .build();
    expect(twoRolesWarnings([team], builtInRules, today)(team)).toEqual([]);
  });

  it('is shown on the team’s page and the federation’s', () => {
    const facts = {
      federation: aFederation(),
      people: [],
      rules: builtInRules,
      signedOut: undefined,
      today,
      now: '2026-11-20T08:00:00.000Z',
      freeChannels: [],
    };
    const page = presentTeam({
      ...facts,
      team: doubled,
      teams: [doubled],
      channel: { status: 'none' },
      fkChannel: { status: 'none' },
      fkChannels: [],
      mayChange: true,
    });
    expect(page.warnings).toEqual(apart);
    const [row] = presentFederation({ ...facts, teams: [doubled], channels: new Map() }).teams;
    expect(row?.warnings).toContain(apart[0]);
  });
});

describe('two people', () => {
  it('are as it should be, linked to accounts or not', () => {
    const team = aTeam().withMember('individual-coordinator', { account: 'demo/coach' }).build();
    expect(twoRolesWarnings([team, aTeam().build()], builtInRules, today)(team)).toEqual([]);
    const unlinked = {
      ...doubled,
      members: doubled.members.map(({ account: _account, ...seat }) => seat),
    };
    expect(twoRolesWarnings([unlinked], builtInRules, today)(unlinked)).toEqual([]);
  });

  it('are as it should be when one of them stands in for the other as an ersättare', () => {
    const team = aTeam()
      .withMember('individual-coordinator', { account: 'demo/coach' })
      .withDeputy('individual-coordinator', { id: 'coordinator' })
      .build();
    expect(twoRolesWarnings([team], builtInRules, today)(team)).toEqual([]);
  });
});
