import { describe, expect, it } from 'vitest';
import { suggestHolder } from '../../../shared/cases/holder.ts';
import { type Livelihood, livelihoods } from '../../../shared/cases/lists.ts';
import { aTeam } from '../../builders/team.ts';

const day = '2026-12-08';
const suggested = (...on: Livelihood[]) => suggestHolder(aTeam().build(), on, day);

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
    expect(suggested()).toBeUndefined();
  });

  it('is nobody while that seat is empty, and never an ersättare', () => {
    const team = aTeam().ended('ifo-officer', '2026-12-07').build();
    expect(suggestHolder(team, ['social-assistance'], '2026-12-07')).toBe('ifo-officer');
    expect(suggestHolder(team, ['social-assistance'], day)).toBeUndefined();
  });

  it('comes from IFO and not from the rest of the municipality', () => {
    const team = aTeam().without('ifo-officer').build();
    expect(suggestHolder(team, ['social-assistance'], day)).toBeUndefined();
  });
});
