import { describe, expect, it } from 'vitest';
import { followUpRefusal } from '../../../../shared/cases/follow/follow-up-day.ts';
import { presentRefusal } from '../../../../shared/commands/refusals.ts';
import { takeStep } from '../../../../shared/cases/steps/steps.ts';
import { decideCase } from '../../../../shared/cases/steps/decide.ts';
import { aCase, aPlanInput, aRound, commandOf, type Step } from '../../../builders/case.ts';
import { aContext } from '../../../builders/context.ts';
import { aTeam } from '../../../builders/team.ts';

const today = '2026-12-08';
const ctx = aContext('2026-12-08T13:30:00.000Z');
const sunday = '2027-01-10';
const team = aTeam().onBreak({ from: '2027-07-01', to: '2027-07-31' }).build();
const place = { today, team, meetingDays: ['2027-01-12', '2027-03-06'] };
const refused = (on: string) => followUpRefusal(on, place);

describe('the day of a follow-up', () => {
  it.each([
    ['a working day', '2027-01-11'],
    ['the day of a meeting', '2027-01-12'],
    ['the day of a meeting on a Saturday', '2027-03-06'],
  ])('may be %s', (_what, on) => {
    expect(refused(on)).toBeUndefined();
  });

  it.each([
    ['a Sunday', sunday, ['2027-01-08', '2027-01-11', '2027-01-12']],
    ['Epiphany', '2027-01-06', ['2027-01-05', '2027-01-07', '2027-01-12']],
    ['in a break of the team', '2027-07-14', ['2027-06-30', '2027-08-02']],
    // Midsummer Eve: no Swede is at work.
    ['a day that is a holiday to everybody', '2027-06-25', ['2027-06-24', '2027-06-28']],
  ])('is refused as %s, with the nearest there are', (_what, on, days) => {
    expect(refused(on)).toEqual({ code: 'follow-up-not-then', on, days });
  });

  it('is told in words', () => {
    expect(
      presentRefusal({ code: 'follow-up-not-then', on: sunday, days: ['2027-01-11'] }),
    ).toEqual(
      expect.objectContaining({
        text: 'Teamet kan inte följa upp sön 10 jan 2027: då är det ledigt, och inget möte är planerat. Välj en annan dag. Närmast ligger mån 11 jan 2027.',
        fields: ['on', 'nextFollowUp'],
      }),
    );
  });

  const ongoing = aCase().raisedOn('2026-11-03').receivedOn('2026-11-10');
  const parked = aCase()
    .raisedOn('2026-11-03')
    .receivedOn('2026-11-10')
    .parkedOn('2026-12-01', '2027-01-12');
  it.each<[Step]>([
    [{ verb: 'book-follow-up', on: sunday }],
    [{ verb: 'park-case', cause: 'decision', on: sunday }],
    [{ verb: 'resume-case', on: sunday }],
    [{ verb: 'make-plan', plan: aPlanInput('2026-12-07'), nextFollowUp: sunday }],
  ])('is asked of every step that books one: %j', (step) => {
    const starCase = (step.verb === 'resume-case' ? parked : ongoing).build();
    const taken = takeStep(starCase, commandOf(starCase, step), aRound(), ctx);
    expect(taken).toMatchObject({ error: { code: 'follow-up-not-then' } });
    const met = aRound({ meetingDays: [sunday] });
    expect(takeStep(starCase, commandOf(starCase, step), met, ctx).ok).toBe(true);
  });

  it.each([
    { outcome: 'follow-up', on: sunday } as const,
    { outcome: 'parked', cause: 'decision', on: sunday } as const,
  ])('is asked of every decision that books one: %j', (decision) => {
    const where = { team, meetingId: 'm1' };
    const decided = (meetingDays?: string[]) =>
      decideCase(ongoing.build(), decision, { ...where, meetingDays }, ctx);
    expect(decided()).toMatchObject({ error: { code: 'follow-up-not-then' } });
    expect(decided([sunday]).ok).toBe(true);
  });
});
