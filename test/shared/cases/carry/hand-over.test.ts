import { describe, expect, it } from 'vitest';
import { starCase as storedCase, type StarCase } from '../../../../shared/cases/case.ts';
import { seatMaySee } from '../../../../shared/cases/case-access.ts';
import { takeStep } from '../../../../shared/cases/steps/steps.ts';
import type { Team } from '../../../../shared/teams/team.ts';
import { aCase, aRound, commandOf } from '../../../builders/case.ts';
import { aContext } from '../../../builders/context.ts';
import { value } from '../../../builders/meeting.ts';
import { aTeam } from '../../../builders/team.ts';

const ctx = aContext('2026-12-08T13:30:00.000Z');

function handedOver(starCase: StarCase, caseHolderId: string, team?: Team) {
  const reason = 'holder-leaves' as const;
  const command = commandOf(starCase, { verb: 'hand-over-case', caseHolderId, reason });
  return takeStep(starCase, command, aRound(team === undefined ? {} : { team }), ctx);
}

const ongoing = () => aCase().raisedOn('2026-11-03').receivedOn('2026-11-10');

describe('handing a case over', () => {
  it('gives it another ärendebärare and keeps the trail', () => {
    const after = value(handedOver(ongoing().build(), 'employment-officer'));
    expect(after.current).toMatchObject({ caseHolderId: 'employment-officer' });
    expect(after.history.map(({ type }) => type)).toEqual(['raised', 'received', 'handed-over']);
    expect(after.history.at(-1)).toMatchObject({ reason: 'holder-leaves', by: ctx.actor });
    expect(storedCase.safeParse(after).success).toBe(true);
  });

  it('gives the new one what the old one had before them, and leaves what was reported', () => {
    const starCase = ongoing().build();
    const tasks = starCase.current.status === 'ongoing' ? starCase.current.tasks : [];
    const done = takeStep(
      starCase,
      commandOf(starCase, { verb: 'report-task', taskId: tasks[0]!.id, outcome: 'done' }),
      aRound({ seatIds: ['ifo-officer'] }),
      ctx,
    );
    const after = value(handedOver(value(done), 'employment-officer')).current;
    expect(after.status === 'ongoing' && after.tasks.map(({ memberId }) => memberId)).toEqual([
      'ifo-officer',
      'employment-officer',
      'employment-officer',
      'employment-officer',
    ]);
  });

  it('changes nothing for the one who carries it', () => {
    const starCase = ongoing().build();
    expect(value(handedOver(starCase, 'ifo-officer'))).toBe(starCase);
  });

  it('goes to a member who holds a seat that day', () => {
    const refused = { ok: false, error: { code: 'holder-not-member' } };
    const ended = aTeam().ended('employment-officer', '2026-12-07').build();
    expect(handedOver(ongoing().build(), 'employment-officer', ended)).toEqual(refused);
    expect(handedOver(ongoing().build(), 'employment-officer-deputy')).toEqual(refused);
    expect(handedOver(ongoing().build(), 'nobody')).toEqual(refused);
  });

  it('changes what FK sees at once, to FK and from it, and nothing else', () => {
    const team = aTeam().whereFkMayRaise().build();
    const fk = team.members.find(({ id }) => id === 'fk-contact')!;
    const [before, other] = [ongoing().build(), ongoing().build()];
    const to = value(handedOver(before, 'fk-contact'));
    const from = value(handedOver(to, 'employment-officer'));
    expect([before, to, from, other].map((one) => seatMaySee(one, team, fk))).toEqual([
      false,
      true,
      false,
      false,
    ]);
    const tasks = to.current.status === 'ongoing' ? to.current.tasks : [];
    expect(tasks.every(({ memberId }) => memberId === 'fk-contact')).toBe(true);
  });

  it('goes to FK where FK raised it, and elsewhere only where FK works with individual cases', () => {
    const team = aTeam().whereFkMayRaise().whereFkWorksWithNoCases().build();
    expect(handedOver(ongoing().build(), 'fk-contact', team)).toEqual({
      ok: false,
      error: { code: 'fk-holds-no-cases' },
    });
    const ofFk = aCase().raisedOn('2026-11-03').by('fk').receivedOn('2026-11-10').build();
    expect(handedOver(ofFk, 'fk-contact', team).ok).toBe(true);
  });

  it.each([
    ['raised', aCase().raisedOn('2026-11-03').build()],
    ['queued', aCase().raisedOn('2026-11-03').queuedOn('2026-11-10').build()],
    ['closed', ongoing().closedOn('2026-12-01').build()],
  ])('is refused for a case that is %s', (status, starCase) => {
    expect(handedOver(starCase, 'employment-officer')).toEqual({
      ok: false,
      error: { code: 'case-is', status },
    });
  });
});
