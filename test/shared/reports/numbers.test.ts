import { describe, expect, it } from 'vitest';
import { reportDeviation } from '../../../shared/deviations/report.ts';
import { endDeviation, forwardDeviation } from '../../../shared/deviations/steps.ts';
import { numbersOf } from '../../builders/numbers.ts';
import { staffingOn } from '../../../shared/reports/counting/staffing.ts';
import { aCase } from '../../builders/case.ts';
import { aContext } from '../../builders/context.ts';
import { value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';
import { builtInRules } from '../../builders/rules.ts';

const team = aTeam().aimingAt(6, 12).build();
const tertial3 = { from: '2026-09-01', to: '2026-12-31' };
const nothing = { team, cases: [], meetings: [], deviations: [], rules: builtInRules };
const at = (day: string) => aContext(`${day}T12:00:00.000Z`);

describe('the numbers of a period under way', () => {
  it('stand as of today, and once it is over as of its last day', () => {
    const queued = aCase().raisedOn('2026-09-01').queuedOn('2026-09-08').build();
    const longest = (today: string) => {
      const numbers = numbersOf({ ...nothing, cases: [queued] }, tertial3, today);
      return [numbers.lastDay, numbers.counted['still-waiting'].longest];
    };
    expect(longest('2026-11-22')).toEqual(['2026-11-22', 82]);
    expect(longest('2027-03-01')).toEqual(['2026-12-31', 121]);
  });

  it('carry the target range the team aims at', () => {
    expect(numbersOf(nothing, tertial3, '2026-11-22').target).toEqual({ min: 6, max: 12 });
    const without = { ...nothing, team: aTeam().build() };
    expect(numbersOf(without, tertial3, '2026-11-22')).not.toHaveProperty('target');
  });
});

describe('deviations in the numbers', () => {
  const reported = value(reportDeviation(team, { category: 'goals', text: '' }, at('2026-08-31')));
  const forwarded = value(forwardDeviation(reported, at('2026-09-10')));
  const solved = value(endDeviation(forwarded, 'solved', at('2026-12-01')));
  const inPeriod = value(
    reportDeviation(team, { category: 'consent', text: '' }, at('2026-09-01')),
  );
  const on = (today: string) =>
    numbersOf({ ...nothing, deviations: [solved, inPeriod] }, tertial3, today).counted;

  it('are counted when reported, and stand where they stood at the end', () => {
    expect(on('2026-11-22')).toMatchObject({
      'reported-deviations': 1,
      'deviation-status': { reported: 1, solved: 0 },
    });
    expect(on('2026-11-22').deviations).toMatchObject({ consent: 1, goals: 0 });
  });

  it('await the styrgrupp from when they were handed on until solved, whenever reported', () => {
    expect(on('2026-09-09')['awaiting-steering']).toBe(0);
    expect(on('2026-09-10')['awaiting-steering']).toBe(1);
    expect(on('2026-12-01')['awaiting-steering']).toBe(0);
  });
});

describe('the staffing', () => {
  it('is the six functions that must be there, on the day asked for', () => {
    const left = aTeam().ended('coordinator', '2026-11-15').without('ifo-officer').build();
    expect(staffingOn(left, builtInRules, '2026-11-15')).toEqual({
      required: 6,
      vacant: ['ifo-officer'],
    });
    expect(staffingOn(left, builtInRules, '2026-11-16')).toEqual({
      required: 6,
      vacant: ['coordinator', 'ifo-officer'],
    });
  });

  it('is not complete because an ersättare is there, and not short because FK is not', () => {
    const team = aTeam().without('fk-contact').ended('employment-officer', '2026-01-31').build();
    expect(staffingOn(team, builtInRules, '2026-11-22').vacant).toEqual(['employment-officer']);
  });
});
