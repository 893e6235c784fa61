import { describe, expect, it } from 'vitest';
import { demoRules } from '../../../../bot/local/demo/rules.ts';
import { zonedInstant } from '../../../../shared/kernel/calendar.ts';
import { periodOf, type PeriodRef } from '../../../../shared/kernel/period.ts';
import { presentNumbers } from '../../../../shared/reports/present-numbers.ts';
import { demoAt } from '../../../builders/demo.ts';
import { numbersOf } from '../../../builders/numbers.ts';
import { allEditions } from '../../../builders/publication.ts';

const today = '2026-12-01';
const all = demoAt(zonedInstant(today, '09:00'));

const periods: readonly PeriodRef[] = [
  { kind: 'tertial', year: 2026, n: 3 },
  { kind: 'tertial', year: 2026, n: 2 },
  { kind: 'half-year', year: 2026, n: 1 },
];

describe('a styrgrupp’s sight of the demo’s teams', () => {
  it('is a number in four lines of five, of each team and in each period', () => {
    const seen = all('team').flatMap((team) => {
      const scope = `team:${team.id}`;
      const source = {
        ...{ rules: demoRules, team, cases: all('case', scope) },
        meetings: all('meeting', scope),
        deviations: all('deviation', scope),
        tallies: all('tally', scope),
      };
      const publication = allEditions(source, today).at(-1);
      return periods.map((ref) => {
        const numbers = numbersOf(source, periodOf(ref), today);
        const options = { suppressed: true, publication, today };
        const { tables } = presentNumbers(team, numbers, ref, options);
        const lines = tables.flatMap(({ rows }) => rows);
        const told = lines.filter(({ figure: { text } }) => text !== '..' && !/^för få/.test(text));
        return { team: team.name, share: Math.round((told.length * 100) / lines.length) };
      });
    });
    expect(seen.filter(({ share }) => share < 80)).toEqual([]);
  });
});
