import { describe, expect, it } from 'vitest';
import { pauseText } from '../../../shared/cases/queue/present-pause.ts';
import { presentQueue } from '../../../shared/cases/page/present-queue.ts';
import { fkRefusal, pauseRefusal } from '../../../shared/cases/raise/raise-gate.ts';
import { presentRoom } from '../../../shared/meetings/lead/present-room.ts';
import { numbersOf } from '../../../shared/reports/numbers.ts';
import { requiredMonths } from '../../../shared/reports/required-months.ts';
import { presentTargets } from '../../../shared/teams/present-targets.ts';
import { aMeeting } from '../../builders/meeting.ts';
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
