import { describe, expect, it } from 'vitest';
import { pauseText } from '../../../shared/cases/queue/present-pause.ts';
import { presentQueue } from '../../../shared/cases/page/present-queue.ts';
import { fkRefusal, pauseRefusal } from '../../../shared/cases/raise/raise-gate.ts';
import { presentRoom } from '../../../shared/meetings/lead/present-room.ts';
import { numbersOf } from '../../builders/numbers.ts';
import { requiredMonths } from '../../../shared/reports/counting/required-months.ts';
import { presentTargets } from '../../../shared/teams/present-targets.ts';
import { presentNotice } from '../../../shared/meetings/call/present-notice.ts';
import { presentMinutes } from '../../../shared/meetings/minutes/present-minutes.ts';
import { zonedInstant } from '../../../shared/kernel/calendar.ts';
import { breaksWithin, settingsOn } from '../../../shared/teams/dated-settings.ts';
import { setTeamSettings } from '../../../shared/teams/decide.ts';
import type { Team, TeamSettings } from '../../../shared/teams/team.ts';
import { aCase } from '../../builders/case.ts';
import { aContext } from '../../builders/context.ts';
import { aMeeting, value } from '../../builders/meeting.ts';
import { builtInRules } from '../../builders/rules.ts';
import { aTeam } from '../../builders/team.ts';

/** Everything was decided anew from the first of October. */
const change = '2026-10-01';
const [before, after] = ['2026-09-30', '2026-10-01'];
const team = aTeam()
  .aimingAt(8, 12)
  .onBreak({ from: '2026-07-01', to: '2026-07-31' })
  .deciding(change, {
    targetRange: { min: 15, max: 20 },
    breakPeriods: [{ from: '2026-06-01', to: '2026-12-31' }],
    fkMayRaise: true,
    intakePaused: { from: '2026-01-01' },
  })
  .build();

describe('what is judged and counted by a team’s settings has those of its day', () => {
  it('FK’s right to raise', () => {
    const member = team.members.find(({ id }) => id === 'fk-contact');
    if (member === undefined) throw new Error('no FK contact');
    const refusal = (today: string) =>
      fkRefusal(team, { type: 'consultation' }, member, today)?.code;
    expect([refusal(before), refusal(after)]).toEqual(['fk-may-not-raise', undefined]);
  });

  it('the pause in the intake', () => {
    expect([pauseText(team, before), pauseRefusal(team, before)]).toEqual([undefined, undefined]);
    expect(pauseText(team, after)).toBe('Intaget är pausat tills vidare.');
    expect(pauseRefusal(team, after)).toEqual({ code: 'intake-paused' });
  });

  it('the target range of the queue, the rules and the meeting', () => {
    const queue = (day: string) =>
      presentQueue(team, { queued: [], ongoing: [] }, builtInRules, day).target?.max;
    expect([queue(before), queue(after)]).toEqual([12, 20]);
    const targets = (day: string) => presentTargets([team], day).lines[0]?.text;
    expect([targets(before), targets(after)]).toEqual(['8–12 ärenden', '15–20 ärenden']);
    const room = (date: string) =>
      presentRoom(
        aMeeting().on(date).build(),
        team,
        { ongoing: 13, queued: 0 },
        {
          today: '2026-12-01',
          canJudge: false,
        },
      ).text;
    expect(room('2026-09-08')).toContain('8–12');
    expect(room('2026-11-10')).toContain('15–20');
  });

  it('the months that ask for a meeting', () => {
    const year = { from: '2026-01-01', to: '2026-12-31' };
    const months = requiredMonths(team, year, '2026-12-31', new Set());
    // July by the break of then, and October to December by the new one; June is not made a break afterwards.
    expect(months.map((month) => month.slice(5))).toEqual([
      ...['01', '02', '03', '04', '05', '06', '08', '09'],
    ]);
  });

  it('the numbers of a period, whenever they are asked for', () => {
    const source = { team, cases: [], meetings: [], deviations: [], rules: builtInRules };
    const target = (to: string) =>
      numbersOf(source, { from: '2026-05-01', to }, '2026-12-01').target?.max;
    expect([target('2026-08-31'), target('2026-12-31')]).toEqual([12, 20]);
  });
});

describe('what is decided today', () => {
  const today = '2026-11-20';
  const asItWas = aTeam().aimingAt(8, 12).onBreak({ from: '2026-07-01', to: '2026-07-31' }).build();
  const cases = [
    aCase('BER-2026-001', asItWas).by('af').raisedOn('2026-02-02').receivedOn('2026-02-10').build(),
    aCase('BER-2026-002', asItWas).raisedOn('2026-09-01').queuedOn('2026-09-08').build(),
  ];
  const meetings = ['2026-02-10', '2026-09-08', '2026-10-13'].map((day) =>
    aMeeting(asItWas).withId(day).on(day).called().opened().closed().build(),
  );
  const decided: readonly Partial<TeamSettings>[] = [
    { targetRange: { min: 1, max: 2 } },
    { breakPeriods: [{ from: '2026-01-01', to: '2026-12-31' }] },
    { fkMayRaise: true },
    { intakePaused: { from: '2026-01-01' } },
    { agendaPlan: { first: 'general', lunch: { from: '13:00', to: '15:00' } } },
  ];

  it.each(decided)('changes no figure and no meeting of a period that is over: %o', (settings) => {
    const asDecided = value(
      setTeamSettings(
        asItWas,
        { settings: { ...settingsOn(asItWas, today), ...settings }, from: today, basedOn: 0 },
        aContext(zonedInstant(today, '09:00')),
      ),
    );
    for (const period of [
      { from: '2026-01-01', to: '2026-04-30' },
      { from: '2026-05-01', to: '2026-08-31' },
      { from: '2026-09-01', to: '2026-10-31' },
    ]) {
      const numbers = (team: Team) =>
        numbersOf({ team, cases, meetings, deviations: [], rules: builtInRules }, period, today);
      expect(numbers(asDecided)).toEqual(numbers(asItWas));
    }
    for (const meeting of meetings) {
      const minutes = (team: Team) =>
        presentMinutes({ meeting, team, cases: [], deviations: [], rules: builtInRules });
      expect(minutes(asDecided)).toEqual(minutes(asItWas));
      const notice = (team: Team) => presentNotice(meeting, team, builtInRules).agenda;
      expect(notice(asDecided)).toEqual(notice(asItWas));
    }
  });
});

it('breaks are told for the days they were or are decided for', () => {
  const ofWinter = aTeam()
    .onBreak({ from: '2026-12-20', to: '2027-01-06' })
    .deciding('2027-01-01', { breakPeriods: [{ from: '2027-07-01', to: '2027-08-10' }] })
    .build();
  expect(breaksWithin(ofWinter, { from: '2026-12-01', to: '2027-12-31' })).toEqual([
    { from: '2026-12-20', to: '2027-01-06' },
    { from: '2027-07-01', to: '2027-08-10' },
  ]);
  expect(breaksWithin(ofWinter, { from: '2027-01-01', to: '2027-06-30' })).toEqual([]);
});
