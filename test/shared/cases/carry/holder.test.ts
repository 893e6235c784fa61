import { describe, expect, it } from 'vitest';
import { holderRefusal, suggestedHoldersOf } from '../../../../shared/cases/carry/holder.ts';
import { type Livelihood, livelihoods } from '../../../../shared/codes/livelihood.ts';
import type { Referrer } from '../../../../shared/codes/raising.ts';
import type { Team } from '../../../../shared/teams/team.ts';
import { aCase } from '../../../builders/case.ts';
import { holderNote } from '../../../../shared/cases/carry/present-holder-note.ts';
import { settingsOn, settingsWith } from '../../../../shared/teams/dated-settings.ts';
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

  it.each(livelihoods)('with %s is FK also where it did not raise the case', (livelihood) => {
    expect(suggestedIn(aTeam().build(), [livelihood])).toBe(byLivelihood[livelihood]);
  });

  it.each(livelihoods)(
    'with %s is never FK where its contact works with no individual cases',
    (livelihood) => {
      const expected = byLivelihood[livelihood];
      const team = aTeam().whereFkMayRaise().whereFkWorksWithNoCases().build();
      for (const by of ['ifo', 'fk'] as const)
        expect(suggestedIn(team, [livelihood], by)).toBe(
          expected === 'fk-contact' ? undefined : expected,
        );
    },
  );

  it('can be FK as the team has decided on that day', () => {
    const decided = settingsOn(aTeam().build(), day);
    const settings = { ...decided, fkWorksWithCases: false };
    const team = aTeam().build();
    const changed = { ...team, settings: settingsWith(team, settings, '2027-01-01') };
    const refusal = (date: string) =>
      holderRefusal(raised(['sickness-benefit']), changed, 'fk-contact', date);
    expect(refusal('2026-12-31')).toBeUndefined();
    expect(refusal('2027-01-01')).toEqual({ code: 'fk-holds-no-cases' });
    expect(suggestedIn(changed, ['sickness-benefit'], 'ifo', '2026-12-31')).toBe('fk-contact');
  });
});

describe('the note about FK as ärendebärare', () => {
  const noted = (on: readonly Livelihood[], by: Referrer = 'ifo') =>
    holderNote(
      raised(on, by),
      aTeam().whereFkMayRaise().whereFkWorksWithNoCases().build(),
      builtInRules,
      day,
    );

  it('says why nobody is suggested where the livelihood points at FK and FK works with no individual cases', () => {
    expect(noted(['sickness-benefit'])).toBe(
      'Enligt reglerna Försäkringskassan, men dess kontaktperson arbetar inte med enskilda ärenden i teamet. Välj någon annan, utan att ange skäl.',
    );
  });

  it('is not given where FK works with cases, somebody is suggested or no rule points at FK', () => {
    expect(
      holderNote(raised(['sickness-benefit']), whereFkMayRaise.build(), builtInRules, day),
    ).toBeUndefined();
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
