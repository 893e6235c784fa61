import { describe, expect, it } from 'vitest';
import type { Gathering } from '../../../shared/gatherings/gathering.ts';
import { presentYear, type YearFacts } from '../../../shared/year/present-year.ts';
import { aGathering } from '../../builders/gathering.ts';
import { builtInRules } from '../../builders/rules.ts';

const group = { steeringGroupId: 'berg-are' };
const today = '2026-12-01';

function ahead(facts: Partial<YearFacts>): readonly string[] {
  const view = presentYear({
    ...{ ...group, ofText: 'Styrgrupp Berg–Åre', year: 2026, items: [], gatherings: [] },
    ...{ rules: builtInRules, today, hasMilestones: false },
    mayPlan: () => false,
    mayOpen: () => true,
    ...facts,
  });
  return view.ahead.map(({ text }) => text);
}

function meeting(day: string, what: 'steering-meeting' | 'county-meeting' = 'steering-meeting') {
  return aGathering(what, what === 'county-meeting' ? {} : group, day, `g-${day}`).called();
}

describe('what those who steer meet for next', () => {
  it('is the soonest first, also across the turn of the year, three at most', () => {
    const gatherings = ['2026-12-15', '2026-12-08'].map((day) => meeting(day).build());
    const after = ['2027-03-02', '2027-01-12'].map((day) => meeting(day).build());
    expect(ahead({ gatherings, after })).toEqual([
      'Styrgruppsmöte tis 8 dec 2026',
      'Styrgruppsmöte tis 15 dec 2026',
      'Styrgruppsmöte tis 12 jan 2027',
    ]);
  });

  it('is today’s until it is closed, and none that is over, called off or not for the reader', () => {
    const over = meeting(today).opened().closed().build();
    const cancelled: Gathering = {
      ...meeting('2026-12-03').build(),
      current: { status: 'cancelled', at: '2026-11-20T08:00:00.000Z', reason: 'other' },
    };
    const open = meeting(today).opened().build();
    expect(ahead({ gatherings: [over, cancelled, meeting('2026-11-03').build()] })).toEqual([]);
    expect(ahead({ gatherings: [open] })).toEqual(['Styrgruppsmöte tis 1 dec 2026']);
    expect(ahead({ gatherings: [open], mayOpen: () => false })).toEqual([]);
  });

  it('is what they are called to themselves: Länsam’s meeting is Länsam’s, and a network’s is nobody’s here', () => {
    const network = aGathering('network-meeting', {}, '2026-12-04', 'g-net').called().build();
    const gatherings = [network, meeting('2026-12-08', 'county-meeting').build()];
    expect(ahead({ gatherings })).toEqual([]);
    expect(ahead({ steeringGroupId: undefined, gatherings })).toEqual([
      'Länsams möte tis 8 dec 2026',
    ]);
  });
});
