import { describe, expect, it } from 'vitest';
import { confirming, guardedAt } from '../../../builders/guarded.ts';
import { starCase as storedCase, type StarCase } from '../../../../shared/cases/case.ts';
import { raiseCase } from '../../../../shared/cases/raise/raise.ts';
import { takeStep } from '../../../../shared/cases/steps/steps.ts';
import { aCase, aRound, commandOf } from '../../../builders/case.ts';
import { aContext } from '../../../builders/context.ts';
import { value } from '../../../builders/meeting.ts';
import { aTeam } from '../../../builders/team.ts';

function noted(starCase: StarCase, text?: string, confirmed?: string[]) {
  const command = commandOf(starCase, {
    verb: 'note-waiting',
    waitingAction: 'care',
    text,
    confirmed,
  });
  return takeStep(starCase, command, aRound(), aContext());
}

const raised = () => aCase().raisedOn('2026-11-03');

describe('the wait', () => {
  it.each([
    ['raised', raised().build()],
    ['queued', raised().queuedOn('2026-11-10').build()],
  ])('of a %s case says what is done meanwhile, as a code and perhaps a line', (_, starCase) => {
    expect(value(noted(starCase)).current).toMatchObject({ waiting: { action: 'care' } });
    const after = value(noted(starCase, '  Rehabplan   på vårdcentralen '));
    expect(after.current).toMatchObject({
      waiting: { action: 'care', text: 'Rehabplan på vårdcentralen' },
    });
    expect(storedCase.safeParse(after).success).toBe(true);
  });

  it('has no line where only blanks are written', () => {
    expect(value(noted(raised().build(), '   ')).current).toEqual({
      status: 'raised',
      waiting: { action: 'care' },
    });
  });

  it('is told anew in place of what was told before', () => {
    const twice = value(noted(value(noted(raised().build(), 'Väntar på tid'))));
    expect(twice.current).toEqual({ status: 'raised', waiting: { action: 'care' } });
  });

  it('goes with the case into the queue, and ends when it is received', () => {
    const queued = raised()
      .did('2026-11-04', { verb: 'note-waiting', waitingAction: 'own-measure' })
      .queuedOn('2026-11-10');
    expect(queued.build().current).toMatchObject({ waiting: { action: 'own-measure' } });
    expect('waiting' in queued.receivedOn('2026-12-08').build().current).toBe(false);
  });

  it('has a line that tells nobody apart', () => {
    const refused = (text: string) => {
      const result = noted(raised().build(), text);
      return result.ok ? 'noted' : result.error;
    };
    expect(refused('Ring 070-123 45 67')).toEqual(guardedAt('text', 'phone'));
    expect(refused('å'.repeat(140))).toBe('noted');
    expect(refused('å'.repeat(141))).toEqual(guardedAt('text', 'too-long'));
    expect(refused('Anna Lindqvist hör av sig')).toEqual(guardedAt('text', 'possible-name'));
    const named = 'Anna Lindqvist hör av sig';
    expect(noted(raised().build(), named, confirming(named)).ok).toBe(true);
  });

  it.each([
    ['ongoing', raised().receivedOn('2026-11-10').build()],
    ['declined', raised().declinedOn('2026-11-10').build()],
    ['withdrawn', raised().withdrawnOn('2026-11-10').build()],
    ['closed', raised().receivedOn('2026-11-10').closedOn('2026-11-11').build()],
  ])('is over for a case that is %s', (status, starCase) => {
    expect(noted(starCase)).toEqual({ ok: false, error: { code: 'case-is', status } });
  });

  it('is no question for a consultation', () => {
    const team = aTeam().build();
    const place = { reference: 'BER-2026-002', member: team.members[0]!, meetingId: 'm' };
    const consultation = value(raiseCase(team, { type: 'consultation' }, place, aContext()));
    expect(noted(consultation)).toMatchObject({ error: { code: 'outcome-not-for-item' } });
  });
});
