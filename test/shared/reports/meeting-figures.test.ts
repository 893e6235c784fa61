import { describe, expect, it } from 'vitest';
import type { Attendance } from '../../../shared/codes/meeting.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { numbersOf } from '../../../shared/reports/numbers.ts';
import { requiredMonths } from '../../../shared/reports/required-months.ts';
import { aMeeting } from '../../builders/meeting.ts';
import { builtInRules } from '../../builders/rules.ts';
import { aTeam } from '../../builders/team.ts';

const tertial3 = { from: '2026-09-01', to: '2026-12-31' };
const team = aTeam().onBreak({ from: '2026-07-01', to: '2026-07-31' }).build();

function held(date: string, there: Readonly<Record<string, Attendance>>): Meeting {
  const opened = aMeeting(team).on(date).called().opened();
  return Object.entries(there)
    .reduce((meeting, [seat, how]) => meeting.attended(seat, how), opened)
    .closed()
    .build();
}

function countedOf(meetings: readonly Meeting[]) {
  const source = { team, cases: [], meetings, deviations: [], rules: builtInRules };
  return numbersOf(source, tertial3, '2026-11-22').counted;
}

const everyParty = {
  coordinator: 'physical',
  'employment-officer': 'digital',
  'rehab-coordinator-psychiatry': 'deputy',
} as const;

describe('meetings held', () => {
  const meetings = [
    held('2026-09-08', everyParty),
    held('2026-10-13', { ...everyParty, 'employment-officer': 'absent-with-word' }),
    aMeeting(team).on('2026-11-10').called().opened().build(),
    aMeeting(team).on('2026-12-08').build(),
    aMeeting(team).on('2026-12-15').cancelled().build(),
    held('2026-08-11', everyParty),
  ];
  const numbers = countedOf(meetings);

  it('are those that were closed, in the period', () => {
    expect(numbers.meetings.held.part).toBe(2);
  });

  it('have all parties when AF, the region and the municipality are there, in any way; FK is not asked for', () => {
    expect(numbers.meetings['all-parties']).toEqual({ part: 1, of: 2 });
    expect(numbers.attendance).toEqual({
      af: { part: 1, of: 2 },
      fk: { part: 0, of: 2 },
      region: { part: 2, of: 2 },
      municipality: { part: 2, of: 2 },
    });
  });

  it('tell how each seat was filled, by party', () => {
    expect(numbers['attendance-mode']).toMatchObject({
      'af:digital': 1,
      'af:absent-with-word': 1,
      'region:deputy': 2,
      'region:physical': 0,
    });
  });

  it('have the kallelse in time unless it was late or never went out', () => {
    const late = aMeeting(team).on('2026-09-15').calledOn('2026-09-10').opened().closed().build();
    const never = aMeeting(team).on('2026-09-22').opened().closed().build();
    const { meetings: met } = countedOf([...meetings, late, never]);
    expect(met['notice-in-time']).toEqual({ part: 2, of: 4 });
  });
});

describe('the months that ask for a meeting', () => {
  const months = (lastDay: string, ...heldIn: string[]) =>
    requiredMonths(team, { from: '2026-05-01', to: '2026-12-31' }, lastDay, new Set(heldIn));

  it('are all that are over except those of a declared break', () => {
    expect(months('2026-10-31')).toEqual(['2026-05', '2026-06', '2026-08', '2026-09', '2026-10']);
  });

  it('count the one under way once its meeting has been held', () => {
    expect(months('2026-06-30').at(-1)).toBe('2026-06');
    expect(months('2026-06-29').at(-1)).toBe('2026-05');
    expect(months('2026-06-29', '2026-06').at(-1)).toBe('2026-06');
  });

  it('leave out a month of which the break takes more than half', () => {
    const asks = (from: string, to: string) =>
      requiredMonths(
        aTeam().onBreak({ from, to }).build(),
        { from: '2026-06-01', to: '2026-08-31' },
        '2026-08-31',
        new Set(),
      );
    expect(asks('2026-06-22', '2026-08-09')).toEqual(['2026-06', '2026-08']);
    expect(asks('2026-06-15', '2026-08-16')).toEqual([]);
    expect(asks('2026-07-01', '2026-07-15')).toEqual(['2026-06', '2026-07', '2026-08']);
  });

  it('leave out the time before the team began, and the stump of a month at the edge of an interval', () => {
    const young = { ...team, history: [{ ...team.history[0]!, at: '2026-09-20T08:00:00.000Z' }] };
    expect(requiredMonths(young, tertial3, '2026-12-31', new Set())).toEqual([
      '2026-10',
      '2026-11',
      '2026-12',
    ]);
    const interval = { from: '2026-10-20', to: '2026-11-30' };
    expect(requiredMonths(team, interval, '2026-12-31', new Set())).toEqual(['2026-11']);
  });
});
