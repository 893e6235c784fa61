import { describe, expect, it } from 'vitest';
import { mayRead, rulingPerson, whoseNow, writesAs } from '../../../shared/rulings/reach.ts';
import { presentRulings } from '../../../shared/rulings/present.ts';
import type { Federation } from '../../../shared/federation/federation.ts';
import { aFederation, coOptedAccount, managerAccount, officeAccount } from '../../builders/app.ts';
import { coordinatorAccount } from '../../builders/context.ts';
import { anAskedRuling, aRuling } from '../../builders/ruling.ts';
import { aTeam } from '../../builders/team.ts';

const berg = aTeam().build();
const are = aTeam()
  .named('STAR Åre', 'ARE')
  .without('coordinator')
  .withMember('coordinator', { account: 'demo/other-coordinator' })
  .without('employment-officer')
  .without('ifo-officer')
  .without('fk-contact')
  .build();
const teams = [berg, are];
const day = '2026-12-01';

/** Åre has a styrgrupp of its own. */
const federation: Federation = {
  ...aFederation(),
  steeringGroups: [...aFederation().steeringGroups, { id: 'vast', name: 'Styrgrupp Väst' }],
  teamSteering: [
    ...aFederation().teamSteering,
    { teamId: 'are', steeringGroupId: 'vast', from: '2020-01-01' },
  ],
};
const personOf = (account: string, of = federation) => rulingPerson(account, day, of, teams);

const ofTeam = aRuling('t', { level: 'team', steeringGroupId: undefined });
const ofGroup = aRuling('g');
const ofCounty = aRuling('c', {
  level: 'county',
  teamId: undefined,
  steeringGroupId: undefined,
});
const asked = anAskedRuling('a');

describe('who reads and writes what has been decided', () => {
  it.each([
    // Account, the team's, its styrgrupp's, the county's, and what the team asked.
    [coordinatorAccount, 'tgca'],
    ['demo/employment-officer', 'tgca'],
    ['demo/fk-contact', 'tgca'],
    [managerAccount, 'tgca'],
    [coOptedAccount, 'tgca'],
    ['demo/county', 'tgca'],
    ['demo/process-lead', 'tgca'],
    [officeAccount, 'tgca'],
    ['demo/other-coordinator', 'c'],
    ['demo/stranger', ''],
  ])('%s reads %s', (account, readable) => {
    const person = personOf(account);
    const read = [ofTeam, ofGroup, ofCounty, asked].filter((one) => mayRead(person, one));
    expect(read.map(({ id }) => id).join('')).toBe(readable);
  });

  it.each([
    [coordinatorAccount, 'coordinator', 'coordinator', undefined],
    ['demo/employment-officer', undefined, undefined, undefined],
    [managerAccount, undefined, 'steering-member', undefined],
    [coOptedAccount, undefined, undefined, undefined],
    ['demo/county', undefined, undefined, 'county-group'],
    [officeAccount, undefined, undefined, 'office'],
    ['demo/process-lead', undefined, undefined, undefined],
    ['demo/other-coordinator', undefined, undefined, undefined],
  ])('%s writes as %s in the team, %s in the styrgrupp, %s for Länsam', (account, ...as) => {
    const person = personOf(account);
    const places = [
      { level: 'team', teamId: 'berg' },
      { level: 'steering-group', steeringGroupId: 'berg-are' },
      { level: 'county' },
    ] as const;
    expect(places.map((whose) => writesAs(person, whose)?.as)).toEqual(as);
  });

  it('lets a question that waits go with its team when the groups are redrawn', () => {
    const redrawn: Federation = {
      ...federation,
      teamSteering: [
        { teamId: 'berg', steeringGroupId: 'berg-are', from: '2020-01-01', to: '2026-08-31' },
        { teamId: 'berg', steeringGroupId: 'vast', from: '2026-09-01' },
      ],
    };
    expect(whoseNow(asked, redrawn, day)).toMatchObject({ steeringGroupId: 'vast' });
    expect(whoseNow(asked, redrawn, '2026-08-31')).toMatchObject({ steeringGroupId: 'berg-are' });
    // What the old group decided for the team binds it still.
    expect(mayRead(personOf(coordinatorAccount, redrawn), ofGroup)).toBe(true);
    expect(whoseNow(ofGroup, redrawn, day)).toMatchObject({ steeringGroupId: 'berg-are' });
  });

  it('shows in a channel what concerns whom it serves, and the county', () => {
    const shown = (place: Parameters<typeof presentRulings>[0]['place']) =>
      presentRulings({
        person: personOf(officeAccount),
        teams,
        rulings: [ofTeam, ofGroup, ofCounty, asked],
        place,
      })
        .rows.map(({ rulingId }) => rulingId)
        .sort()
        .join('');
    expect(shown({ teamId: 'berg' })).toBe('acgt');
    expect(shown({ teamId: 'are' })).toBe('c');
    expect(shown({ steeringGroupId: 'berg-are' })).toBe('acgt');
    expect(shown({ steeringGroupId: 'vast' })).toBe('c');
  });

  it('marks what a secretary wrote until it is confirmed, and says who may confirm it', () => {
    const rowFor = (account: string) =>
      presentRulings({ person: personOf(account), teams, rulings: [ofGroup] }).rows[0];
    expect(rowFor(managerAccount)).toMatchObject({
      unconfirmed: true,
      writtenText:
        'Frågan ställd av STAR Berg · Skrivet av samordnaren som styrgruppens sekreterare',
      can: { confirm: true, replace: true },
    });
    expect(rowFor(coordinatorAccount)?.can).toMatchObject({ confirm: false, replace: true });
    expect(rowFor('demo/employment-officer')?.can).toEqual({
      decide: false,
      confirm: false,
      replace: false,
    });
  });
});
