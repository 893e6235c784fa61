import { describe, expect, it } from 'vitest';
import { teamAlarmLines, teamAlarms } from '../../../../shared/cases/follow/team-alarms.ts';
import { aCase } from '../../../builders/case.ts';
import { aTeam } from '../../../builders/team.ts';
import { builtInRules } from '../../../builders/rules.ts';

const team = aTeam().whereFkMayRaise().build();
const today = '2026-12-08';
const received = (reference: string, day: string) =>
  aCase(reference, team).raisedOn('2026-01-20').receivedOn(day);
const queued = (reference: string) =>
  aCase(reference, team).raisedOn('2026-10-01').queuedOn('2026-10-13');

describe('what the cases of the team need', () => {
  it('is counted by what is wrong, each case once in the total, and names none', () => {
    const cases = [
      received('BER-2026-001', '2026-05-12').build(),
      received('BER-2026-002', '2026-08-18').build(),
      received('BER-2026-003', '2026-11-10').followedUpOn('2026-11-10', '2027-01-12').build(),
    ];
    const { ongoing } = teamAlarms(team, cases, builtInRules, today);
    expect(ongoing).toEqual({
      title: '2 pågående ärenden behöver ses över',
      text: '2 utan nästa uppföljning, 1 utan påbörjad insats.',
    });
  });

  it('tells apart a wait nobody has noted anything about and one in which nothing is done', () => {
    const passive = queued('BER-2026-007').did('2026-10-20', {
      verb: 'note-waiting',
      waitingAction: 'nothing-yet',
    });
    const cases = [queued('BER-2026-008').build(), queued('BER-2026-009').build(), passive.build()];
    expect(teamAlarmLines(teamAlarms(team, cases, builtInRules, today))).toEqual([
      '2 köade ärenden saknar uppgift om vad som görs.',
      '1 köat ärende väntar utan att något görs.',
    ]);
  });

  it('is nothing where everything is seen to', () => {
    const fine = received('BER-2026-001', '2026-11-10').followedUpOn('2026-11-10', '2027-01-12');
    expect(teamAlarmLines(teamAlarms(team, [fine.build()], builtInRules, today))).toEqual([]);
  });
});
