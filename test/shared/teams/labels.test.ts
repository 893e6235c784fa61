import { describe, expect, it } from 'vitest';
import { memberLabel } from '../../../shared/teams/labels.ts';
import { memberFunctions } from '../../../shared/codes/party.ts';
import { aTeam } from '../../builders/team.ts';

describe('the label of a member', () => {
  it.each([
    ['coordinator', 'Samordnare (kommunen)'],
    ['employment-officer', 'Arbetsförmedlare (AF)'],
    ['rehab-coordinator-primary-care', 'Rehabkoordinator primärvård (regionen)'],
    ['fk-contact', 'Kontaktperson (FK)'],
  ])('of %s is the function and the party: %s', (id, label) => {
    expect(memberLabel(aTeam().build(), id)).toBe(label);
  });

  it('is there for every function, and tells nobody’s account', () => {
    for (const ofFunction of memberFunctions) {
      const team = aTeam().without(ofFunction).withMember(ofFunction).build();
      expect(memberLabel(team, ofFunction)).toMatch(
        /^[A-ZÅÄÖ][^/]+ \((AF|FK|regionen|kommunen)\)$/,
      );
    }
  });

  it('is numbered when several hold the same function at the same time', () => {
    const team = aTeam().withMember('ifo-officer', { id: 'ifo-2' }).build();
    expect(memberLabel(team, 'ifo-officer')).toBe('Handläggare IFO 1 (kommunen)');
    expect(memberLabel(team, 'ifo-2')).toBe('Handläggare IFO 2 (kommunen)');
  });

  it('is not numbered when one followed the other', () => {
    const team = aTeam()
      .ended('ifo-officer', '2026-06-30')
      .withMember('ifo-officer', { id: 'ifo-2', from: '2026-07-01' })
      .build();
    expect(memberLabel(team, 'ifo-officer')).toBe('Handläggare IFO (kommunen)');
    expect(memberLabel(team, 'ifo-2')).toBe('Handläggare IFO (kommunen)');
  });

  it('gives a successor the number of the one who left', () => {
    const team = aTeam()
      .ended('ifo-officer', '2026-06-30')
      .withMember('ifo-officer', { id: 'ifo-2' })
      .withMember('ifo-officer', { id: 'ifo-3', from: '2026-07-01' })
      .build();
    const numbers = ['ifo-officer', 'ifo-2', 'ifo-3'].map(
      (id) => /\d/.exec(memberLabel(team, id))?.[0],
    );
    expect(numbers).toEqual(['1', '2', '1']);
  });

  it('of an ersättare names the seat', () => {
    const team = aTeam().build();
    expect(memberLabel(team, 'employment-officer-deputy')).toBe(
      'Ersättare för arbetsförmedlare (AF)',
    );
  });

  it('of several ersättare for one seat numbers them', () => {
    const team = aTeam().withDeputy('ifo-officer', { id: 'second' }).build();
    expect(memberLabel(team, 'ifo-officer-deputy')).toBe(
      'Ersättare 1 för handläggare IFO (kommunen)',
    );
    expect(memberLabel(team, 'second')).toBe('Ersättare 2 för handläggare IFO (kommunen)');
  });

  it('keeps the capitals of an abbreviation', () => {
    const team = aTeam().withMember('lss').withDeputy('lss').build();
    expect(memberLabel(team, 'lss-deputy')).toBe('Ersättare för LSS (kommunen)');
  });

  it('of the coordinator as such does not depend on who it is', () => {
    const team = aTeam().without('coordinator').withMember('coordinator', { id: 'new' }).build();
    expect(memberLabel(team, 'coordinator')).toBe('Samordnare (kommunen)');
  });

  it('of somebody who is not in the team any more says so', () => {
    expect(memberLabel(aTeam().build(), 'gone')).toBe('Tidigare medlem');
  });
});
