import { describe, expect, it } from 'vitest';
import type { Attendance } from '../../../../shared/codes/meeting.ts';
import type { Meeting } from '../../../../shared/meetings/meeting.ts';
import { numbersOf } from '../../../builders/numbers.ts';
import { requiredMonths } from '../../../../shared/reports/counting/required-months.ts';
import type { RuleBook } from '../../../../shared/rules/rule-book.ts';
import type { Team } from '../../../../shared/teams/team.ts';
import { aMeeting } from '../../../builders/meeting.ts';
import { builtInRules } from '../../../builders/rules.ts';
import { aTeam } from '../../../builders/team.ts';

const tertial3 = { from: '2026-09-01', to: '2026-12-31' };
const team = aTeam().onBreak({ from: '2026-07-01', to: '2026-07-31' }).build();

function held(date: string, there: Readonly<Record<string, Attendance>>, of: Team = team): Meeting {
  const opened = aMeeting(of).on(date).called().opened();
  return Object.entries(there)
    .reduce((meeting, [seat, how]) => meeting.attended(seat, how), opened)
    .closed()
    .build();
}

function countedOf(meetings: readonly Meeting[], of: Team = team) {
  const source = { team: of, cases: [], meetings, deviations: [], rules: builtInRules };
  return numbersOf(source, tertial3, '2026-11-22').counted;
}

const everybody = {
  coordinator: 'physical',
  'employment-officer': 'digital',
  'rehab-coordinator-primary-care': 'physical',
  'rehab-coordinator-psychiatry': 'deputy',
  'ifo-officer': 'physical',
  'labour-market-coordinator': 'physical',
} as const;

function everybodyBut(missing: keyof typeof everybody): Readonly<Record<string, Attendance>> {
  return Object.fromEntries(Object.entries(everybody).filter(([seat]) => seat !== missing));
}

describe('meetings held', () => {
  const meetings = [
    held('2026-09-08', everybody),
    held('2026-10-13', { ...everybody, 'employment-officer': 'absent-with-word' }),
    aMeeting(team).on('2026-11-10').called().opened().build(),
    aMeeting(team).on('2026-12-08').build(),
    aMeeting(team).on('2026-12-15').cancelled().build(),
    held('2026-08-11', everybody),
  ];
  const numbers = countedOf(meetings);

  it('are those that were closed, in the period', () => {
    expect(numbers.meetings.held.part).toBe(2);
  });

  it('have all functions when each is there, in any way; FK is not asked for', () => {
    expect(numbers.meetings['all-functions']).toEqual({ part: 1, of: 2 });
    expect(numbers.attendance).toEqual({
      af: { part: 1, of: 2 },
      fk: { part: 0, of: 2 },
      region: { part: 2, of: 2 },
      municipality: { part: 2, of: 2 },
    });
  });

  it('tell how each seat was filled, by party and by function; of FK only what was noted', () => {
    expect(numbers['attendance-mode']).toMatchObject({
      'af:digital': 1,
      'af:absent-with-word': 1,
      'region:deputy': 2,
      'region:physical': 2,
      'fk:absent': 0,
    });
    expect(numbers['attendance-function-mode']).toMatchObject({
      'rehab-coordinator-psychiatry:deputy': 2,
      'rehab-coordinator-primary-care:physical': 2,
    });
  });

  it('count the samordnare for no party', () => {
    const alone = countedOf([held('2026-09-08', { coordinator: 'physical' })]);
    expect(alone['attendance-mode']).toMatchObject({
      'neutral:physical': 1,
      'municipality:physical': 0,
      'municipality:absent': 2,
    });
  });

  it('count a seat nothing was noted about as absent, as the minutes do', () => {
    const silent = countedOf([held('2026-09-08', { 'ifo-officer': 'physical' })]);
    expect(silent['attendance-mode']).toMatchObject({ 'region:absent': 2, 'af:absent': 1 });
  });

  it('have the kallelse in time unless it was late or never went out', () => {
    const late = aMeeting(team).on('2026-09-15').calledOn('2026-09-10').opened().closed().build();
    const never = aMeeting(team).on('2026-09-22').opened().closed().build();
    const { meetings: met } = countedOf([...meetings, late, never]);
    expect(met['notice-in-time']).toEqual({ part: 2, of: 4 });
  });
});

describe('who was there, by function', () => {
  const without = (...missing: readonly string[]) =>
    held(
      '2026-09-08',
      Object.fromEntries(
        Object.entries(everybody).map(([seat, how]) => [
          seat,
          missing.includes(seat) ? 'absent-with-word' : how,
        ]),
      ),
    );
  const partiesOf = (meeting: Meeting) => {
    const { attendance } = countedOf([meeting]);
    return [attendance.af.part, attendance.region.part, attendance.municipality.part];
  };

  it('does not let primary care stand in for psychiatry', () => {
    const meeting = without('rehab-coordinator-psychiatry');
    const numbers = countedOf([meeting]);
    expect(partiesOf(meeting)).toEqual([1, 0, 1]);
    expect(numbers['attendance-function']).toMatchObject({
      'rehab-coordinator-psychiatry': { part: 0, of: 1 },
      'rehab-coordinator-primary-care': { part: 1, of: 1 },
    });
    expect(numbers.meetings['all-functions']).toEqual({ part: 0, of: 1 });
  });

  it('does not let the neutral samordnare, nor an individkoordinator, make the municipality present', () => {
    expect(partiesOf(without('ifo-officer', 'labour-market-coordinator'))).toEqual([1, 1, 0]);
    expect(partiesOf(without('ifo-officer'))).toEqual([1, 1, 0]);
  });

  it('does not ask for the samordnare, who is of no party', () => {
    expect(countedOf([without('coordinator')]).meetings['all-functions']).toEqual({
      part: 1,
      of: 1,
    });
  });

  it('counts a required function that nobody is seated in as missing', () => {
    const vacant = aTeam().ended('rehab-coordinator-psychiatry', '2026-08-31').build();
    const meeting = held('2026-09-08', everybodyBut('rehab-coordinator-psychiatry'), vacant);
    const numbers = countedOf([meeting], vacant);
    expect(numbers.meetings['all-functions']).toEqual({ part: 0, of: 1 });
    expect(numbers['attendance-function']['rehab-coordinator-psychiatry']).toEqual({
      part: 0,
      of: 1,
    });
    expect(numbers.attendance.region).toEqual({ part: 0, of: 1 });
  });

  it('asks for what the rules of the day of each meeting require', () => {
    const [first, ...later] = builtInRules.ruleSets;
    const without = first.requiredFunctions.filter((one) => one !== 'rehab-coordinator-psychiatry');
    const rules: RuleBook = {
      ...builtInRules,
      ruleSets: [
        first,
        ...later,
        { ...first, code: '2026b', from: '2026-10-01', requiredFunctions: without },
      ],
    };
    const there = everybodyBut('rehab-coordinator-psychiatry');
    const source = {
      team,
      cases: [],
      meetings: [held('2026-09-08', there), held('2026-10-13', there)],
      deviations: [],
      rules,
    };
    const { counted } = numbersOf(source, tertial3, '2026-11-22');
    expect(counted.meetings['all-functions']).toEqual({ part: 1, of: 2 });
    expect(counted.attendance.region).toEqual({ part: 1, of: 2 });
  });

  it('takes a function as there when one of several in it is', () => {
    const two = aTeam().withMember('ifo-officer', { id: 'ifo-2' }).build();
    const meeting = held(
      '2026-09-08',
      { ...everybody, 'ifo-officer': 'absent', 'ifo-2': 'digital' },
      two,
    );
    expect(countedOf([meeting], two).meetings['all-functions']).toEqual({ part: 1, of: 1 });
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
