import { describe, expect, it } from 'vitest';
import { suggestedHoldersOf } from '../../../../shared/cases/carry/holder.ts';
import { type Livelihood, livelihoods } from '../../../../shared/codes/livelihood.ts';
import type { Referrer } from '../../../../shared/codes/raising.ts';
import type { Team } from '../../../../shared/teams/team.ts';
import { aCase } from '../../../builders/case.ts';
import { holderNote } from '../../../../shared/cases/carry/present-holder-note.ts';
import { aTeam } from '../../../builders/team.ts';
import { builtInRules } from '../../../builders/rules.ts';

const day = '2026-12-08';
const whereFkMayRaise = aTeam().whereFkMayRaise();
const raised = (on: readonly Livelihood[], by: Referrer = 'ifo') =>
  aCase()
    .raisedOn('2026-12-01')
    .by(by)
    .on(...on)
    .build();
const suggestedIn = (team: Team, on: readonly Livelihood[], by?: Referrer, date = day) =>
  suggestedHoldersOf(raised(on, by), team, builtInRules, date)[0]?.id;
const suggested = (...on: Livelihood[]) => suggestedIn(whereFkMayRaise.build(), on, 'fk');

/** Handbook §3; everything that is not here suggests nobody. */
const byLivelihood: Readonly<Partial<Record<Livelihood, string>>> = {
  'social-assistance': 'ifo-officer',
  'sickness-benefit': 'fk-contact',
  'disability-pension': 'fk-contact',
  'activity-compensation': 'fk-contact',
  'life-annuity': 'fk-contact',
  'activity-support': 'employment-officer',
  'unemployment-insurance': 'employment-officer',
  'establishment-benefit': 'employment-officer',
};

describe('who carries a case in the first place', () => {
  it.each(livelihoods)('with %s is whom the handbook points at', (livelihood) => {
    expect(suggested(livelihood)).toBe(byLivelihood[livelihood]);
  });

  it('is found by the first livelihood that points at somebody', () => {
    expect(suggested('study-support', 'activity-support', 'social-assistance')).toBe(
      'employment-officer',
    );
    expect(suggested('study-support')).toBeUndefined();
  });

  it('is nobody while that seat is empty, and never an ersättare', () => {
    const team = aTeam().ended('ifo-officer', '2026-12-07').build();
    expect(suggestedIn(team, ['social-assistance'], 'ifo', '2026-12-07')).toBe('ifo-officer');
    expect(suggestedIn(team, ['social-assistance'])).toBeUndefined();
  });

  it('comes from IFO and not from the rest of the municipality', () => {
    const team = aTeam().without('ifo-officer').build();
    expect(suggestedIn(team, ['social-assistance'])).toBeUndefined();
  });

  it.each(livelihoods)('with %s is never FK in a case that FK did not raise', (livelihood) => {
    const expected = byLivelihood[livelihood];
    expect(suggestedIn(aTeam().build(), [livelihood])).toBe(
      expected === 'fk-contact' ? undefined : expected,
    );
  });
});

describe('the note about FK as ärendebärare', () => {
  const noted = (on: readonly Livelihood[], by: Referrer = 'ifo') =>
    holderNote(raised(on, by), whereFkMayRaise.build(), builtInRules, day);

  it('says why nobody is suggested where the livelihood points at FK and FK did not raise the case', () => {
    expect(noted(['sickness-benefit'])).toBe(
      'Enligt reglerna Försäkringskassan, men den bär bara ärenden som den själv har aktualiserat. Välj någon annan.',
    );
  });

  it('is not given where FK raised it, somebody is suggested or no rule points at FK', () => {
    expect(noted(['sickness-benefit'], 'fk')).toBeUndefined();
    expect(noted(['sickness-benefit', 'social-assistance'])).toBeUndefined();
    expect(noted(['study-support'])).toBeUndefined();
  });

  it('is not given once the case has ended', () => {
    const closed = aCase()
      .raisedOn('2026-09-01')
      .on('sickness-benefit')
      .receivedOn('2026-09-08')
      .closedOn('2026-12-01')
      .build();
    expect(holderNote(closed, whereFkMayRaise.build(), builtInRules, day)).toBeUndefined();
  });
});
