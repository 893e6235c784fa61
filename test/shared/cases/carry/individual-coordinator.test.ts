import { describe, expect, it } from 'vitest';
import { starCase as storedCase, type StarCase } from '../../../../shared/cases/case.ts';
import { takeStep } from '../../../../shared/cases/steps/steps.ts';
import type { Team } from '../../../../shared/teams/team.ts';
import { aCase, aRound, commandOf } from '../../../builders/case.ts';
import { aContext } from '../../../builders/context.ts';
import { value } from '../../../builders/meeting.ts';
import { aTeam } from '../../../builders/team.ts';

const team = aTeam().withMember('individual-coordinator').build();

function decided(starCase: StarCase, memberId: string, of: Team = team, meetingId?: string) {
  const command = commandOf(starCase, {
    verb: 'decide-individual-coordinator',
    memberId,
    meetingId,
  });
  return takeStep(starCase, command, aRound({ team: of }), aContext('2026-12-08T13:30:00.000Z'));
}

const raised = () => aCase('BER-2026-001', team).raisedOn('2026-11-03');
const ongoing = raised().receivedOn('2026-11-10').build();

describe('the decision about an individkoordinator', () => {
  it('gives the case one who holds such a seat, at the meeting it is taken at', () => {
    const after = value(decided(ongoing, 'individual-coordinator', team, 'december'));
    expect(after.current).toMatchObject({ individualCoordinatorId: 'individual-coordinator' });
    expect(after.history.at(-1)).toMatchObject({ meetingId: 'december' });
    expect(storedCase.safeParse(after).success).toBe(true);
  });

  it('that none is given is recorded too, also where there was one', () => {
    const none = value(decided(ongoing, 'none'));
    expect(none.history.at(-1)?.type).toBe('individual-coordinator-decided');
    const given = value(decided(none, 'individual-coordinator'));
    expect('individualCoordinatorId' in value(decided(given, 'none')).current).toBe(false);
  });

  it('changes nothing for the one who has it', () => {
    const given = value(decided(ongoing, 'individual-coordinator'));
    expect(value(decided(given, 'individual-coordinator'))).toBe(given);
  });

  it('points at nobody else: not another function, not a seat that has ended', () => {
    const unknown = { ok: false, error: { code: 'not-found', what: 'member' } };
    expect(decided(ongoing, 'coordinator')).toEqual(unknown);
    expect(decided(ongoing, 'nobody')).toEqual(unknown);
    const ended = aTeam()
      .withMember('individual-coordinator')
      .ended('individual-coordinator', '2026-12-07')
      .build();
    expect(decided(ongoing, 'individual-coordinator', ended)).toEqual(unknown);
  });

  it.each([
    ['raised', raised().build()],
    ['queued', raised().queuedOn('2026-11-10').build()],
  ])('is not taken before reception, and says so: %s', (_, starCase) => {
    for (const memberId of ['individual-coordinator', 'none'])
      expect(decided(starCase, memberId)).toEqual({
        ok: false,
        error: { code: 'coordinator-after-reception' },
      });
  });

  it('is not taken for a case that is declined', () => {
    const starCase = raised().declinedOn('2026-11-10').build();
    for (const memberId of ['individual-coordinator', 'none'])
      expect(decided(starCase, memberId)).toEqual({
        ok: false,
        error: { code: 'case-is', status: 'declined' },
      });
  });
});
