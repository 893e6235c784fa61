import { describe, expect, it } from 'vitest';
import { presentNumbers } from '../../../../shared/reports/present-numbers.ts';
import { numbersOf } from '../../../builders/numbers.ts';
import { aMeeting } from '../../../builders/meeting.ts';
import { builtInRules } from '../../../builders/rules.ts';
import { aTeam } from '../../../builders/team.ts';

const tertial2 = { from: '2026-05-01', to: '2026-08-31' };
const team = aTeam()
  .withMember('adult-education', { from: '2026-05-01' })
  .withMember('lss', { from: '2025-01-01', to: '2026-08-31' })
  .withMember('integration', { from: '2026-09-01' })
  .build();
const meetings = [
  aMeeting(team).on('2026-05-12').called().opened().attended('ifo-officer', 'physical'),
  aMeeting(team).on('2026-06-09').called().opened(),
].map((one) => one.closed().build());
const source = { team, cases: [], meetings, deviations: [], rules: builtInRules };
const numbers = numbersOf(source, tertial2, '2026-09-30');

describe('who joined and left the team', () => {
  it('is told by function, of the seats that began or ended in the period', () => {
    expect(numbers.counted).toMatchObject({
      joined: 1,
      'joined-function': { 'adult-education': 1, integration: 0 },
      left: 1,
      'left-function': { lss: 1 },
    });
  });
});

describe('the meetings of a period', () => {
  const view = presentNumbers(
    team,
    numbers,
    { kind: 'tertial', year: 2026, n: 2 },
    {
      suppressed: true,
      today: '2026-09-30',
    },
  );
  const table = (code: string) => view.tables.find((one) => one.code === code);

  it('are told by function and month, as rows and columns of what occurs', () => {
    expect(numbers.counted['attendance-month']).toMatchObject({
      'ifo-officer:2026-05': { part: 1, of: 1 },
      'ifo-officer:2026-06': { part: 0, of: 1 },
    });
    expect(table('attendance-month')?.grid?.columns).toEqual([
      { code: '2026-05', label: 'maj 2026' },
      { code: '2026-06', label: 'juni 2026' },
    ]);
    const told = table('attendance-month')?.rows.find(({ code }) => code === 'ifo-officer:2026-05');
    expect(told).toMatchObject({ label: 'Handläggare IFO, maj 2026', figure: { text: '1 av 1' } });
  });

  it('are as long as they were planned, without their lunch', () => {
    const hours = meetings.reduce((sum, { plan: { start, end, lunch } }) => {
      const at = (time = '00:00') => Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;
      return sum + at(end) - at(start) - (at(lunch?.to) - at(lunch?.from));
    }, 0);
    expect(numbers.counted['meeting-hours']).toBe(Math.round(hours));
    expect(numbers.counted['long-enough']['long-enough']).toMatchObject({ of: 2 });
  });
});
