import { describe, expect, it } from 'vitest';
import { confirming, guardedAt } from '../../../builders/guarded.ts';
import { type StarCase, starCase as storedCase } from '../../../../shared/cases/case.ts';
import { decideCase, undoCaseDecision } from '../../../../shared/cases/steps/decide.ts';
import type { ItemDecision } from '../../../../shared/cases/item-decision.ts';
import { raiseCase } from '../../../../shared/cases/raise/raise.ts';
import type { Outcome } from '../../../../shared/codes/agenda.ts';
import { closingReasons } from '../../../../shared/codes/closing.ts';
import { takeStep } from '../../../../shared/cases/steps/steps.ts';
import { aCase, aClosing, aRound, commandOf } from '../../../builders/case.ts';
import { aContext } from '../../../builders/context.ts';
import { value } from '../../../builders/meeting.ts';
import { aTeam } from '../../../builders/team.ts';

const team = aTeam().build();
const meetingId = 'december';
const ctx = aContext('2026-12-08T13:30:00.000Z');
const place = { reference: 'BER-2026-002', member: team.members[0]!, meetingId };

function decided(starCase: StarCase, decision: ItemDecision) {
  return decideCase(starCase, decision, { team, meetingId }, ctx);
}

const decisions: Readonly<Record<Outcome, ItemDecision>> = {
  received: { outcome: 'received', caseHolderId: 'ifo-officer' },
  queued: { outcome: 'queued' },
  declined: { outcome: 'declined', criterion: 'combined-needs' },
  answered: { outcome: 'answered' },
  'follow-up': { outcome: 'follow-up', on: '2027-01-12' },
  parked: { outcome: 'parked', cause: 'investigation', on: '2027-03-09' },
  closed: { outcome: 'closed', closing: aClosing() },
};

const cases: Readonly<Record<string, StarCase>> = {
  raised: aCase().raisedOn('2026-11-03').build(),
  queued: aCase().raisedOn('2026-11-03').queuedOn('2026-11-10').build(),
  ongoing: aCase().raisedOn('2026-11-03').receivedOn('2026-11-10').build(),
  parked: aCase()
    .raisedOn('2026-10-03')
    .receivedOn('2026-10-13')
    .parkedOn('2026-11-10', '2026-12-08')
    .build(),
  withdrawn: aCase().raisedOn('2026-11-03').withdrawnOn('2026-11-10').build(),
  declined: aCase().raisedOn('2026-11-03').declinedOn('2026-11-10').build(),
  closed: aCase().raisedOn('2026-10-03').receivedOn('2026-10-13').closedOn('2026-11-10').build(),
  consultation: value(raiseCase(team, { type: 'consultation' }, place, ctx)),
};

describe('which decision a case can have', () => {
  const becomes: readonly (readonly [from: string, outcome: Outcome, to: string])[] = [
    ['raised', 'received', 'ongoing'],
    ['raised', 'queued', 'queued'],
    ['raised', 'declined', 'declined'],
    ['queued', 'received', 'ongoing'],
    ['queued', 'queued', 'queued'],
    ['queued', 'declined', 'declined'],
    ['ongoing', 'follow-up', 'ongoing'],
    ['ongoing', 'parked', 'ongoing'],
    ['parked', 'follow-up', 'ongoing'],
    ['parked', 'parked', 'ongoing'],
    ['parked', 'closed', 'closed'],
    ['ongoing', 'closed', 'closed'],
    ['consultation', 'answered', 'answered'],
  ];

  it.each(becomes)('a case that is %s can be %s and is %s then', (from, outcome, to) => {
    const result = value(decided(cases[from]!, decisions[outcome]));
    expect(result.current.status).toBe(to);
    expect(result.state).toBe(to);
    expect(storedCase.safeParse(result).success).toBe(true);
    expect(result.history.at(-1)).toMatchObject({ meetingId, by: ctx.actor, at: ctx.now });
  });

  const never = Object.keys(cases).flatMap((from) =>
    (Object.keys(decisions) as Outcome[])
      .filter((outcome) => !becomes.some(([f, o]) => f === from && o === outcome))
      .map((outcome) => [from, outcome] as const),
  );

  it.each(never)('a case that is %s cannot be %s', (from, outcome) => {
    const result = decided(cases[from]!, decisions[outcome]);
    expect(result).toMatchObject({
      ok: false,
      error: { code: expect.stringMatching(/^(case-is|outcome-not-for-item)$/) as string },
    });
  });

  it('says which it is that stands in the way', () => {
    expect(decided(cases['closed']!, decisions.closed)).toEqual({
      ok: false,
      error: { code: 'case-is', status: 'closed' },
    });
    expect(decided(cases['consultation']!, decisions.received)).toEqual({
      ok: false,
      error: { code: 'outcome-not-for-item' },
    });
  });

  it('keeps the day it was queued first when it stays in the queue', () => {
    const kept = value(decided(cases['queued']!, decisions.queued));
    expect(kept.current).toEqual({ status: 'queued', since: '2026-11-10T11:00:00.000Z' });
  });
});

describe('the ärendebärare', () => {
  const received = (caseHolderId: string, overrideReason?: string) =>
    decided(cases['raised']!, {
      outcome: 'received',
      caseHolderId,
      ...(overrideReason === undefined ? {} : { overrideReason }),
    });

  it('is anybody in the team who the livelihood points at, without a reason', () => {
    expect(value(received('ifo-officer')).history.at(-1)).toMatchObject({
      type: 'received',
      caseHolderId: 'ifo-officer',
    });
  });

  it('is somebody else only with a reason, blanks being none', () => {
    expect(received('employment-officer')).toMatchObject({
      error: { code: 'holder-needs-reason' },
    });
    expect(received('labour-market-coordinator', '  ')).toMatchObject({
      error: { code: 'holder-needs-reason' },
    });
    const result = value(received('employment-officer', '  Känner   individen sedan tidigare '));
    expect(result.history.at(-1)).toMatchObject({
      overrideReason: 'Känner individen sedan tidigare',
    });
  });

  it('has a reason that names nobody', () => {
    expect(received('employment-officer', 'gäller 640823-3234')).toMatchObject({
      error: guardedAt('overrideReason', 'personal-number'),
    });
  });

  it('holds a seat on the day: not an ersättare, nor one whose seat has ended, nor a stranger', () => {
    const ended = aTeam().ended('ifo-officer', '2026-12-07').build();
    const decision = decisions.received;
    const refusal = { ok: false, error: { code: 'holder-not-member' } };
    expect(decideCase(cases['raised']!, decision, { team: ended, meetingId }, ctx)).toEqual(
      refusal,
    );
    expect(received('ifo-officer-deputy')).toEqual(refusal);
    expect(received('nobody')).toEqual(refusal);
  });

  it('needs no reason where the livelihood points at a seat that is empty', () => {
    const empty = aTeam().without('ifo-officer').build();
    const decision = { outcome: 'received', caseHolderId: 'employment-officer' } as const;
    expect(decideCase(cases['raised']!, decision, { team: empty, meetingId }, ctx).ok).toBe(true);
  });
});

describe('FK as ärendebärare', () => {
  const flagged = aTeam().whereFkMayRaise().build();
  const receivedBy = (starCase: StarCase, caseHolderId: string, team = flagged) =>
    decideCase(starCase, { outcome: 'received', caseHolderId }, { team, meetingId }, ctx);
  const byIfo = aCase().raisedOn('2026-11-03').on('sickness-benefit').build();
  const byFk = aCase().raisedOn('2026-11-03').by('fk').on('sickness-benefit').build();
  const together = aCase().raisedOn('2026-11-03').by('several', 'fk', 'af').build();

  it('carries what the team gives it, whoever raised it', () => {
    expect(receivedBy(byFk, 'fk-contact').ok).toBe(true);
    expect(receivedBy(byIfo, 'fk-contact').ok).toBe(true);
    expect(receivedBy(together, 'fk-contact')).toEqual({
      ok: false,
      // The livelihood points at IFO; it is not refused because it is FK.
      error: { code: 'holder-needs-reason' },
    });
  });

  it('takes a reason to pass over, but none where FK works with no individual cases', () => {
    expect(receivedBy(byIfo, 'labour-market-coordinator').ok).toBe(false);
    const without = aTeam().whereFkMayRaise().whereFkWorksWithNoCases().build();
    expect(receivedBy(byIfo, 'labour-market-coordinator', without).ok).toBe(true);
    expect(receivedBy(byIfo, 'fk-contact', without)).toMatchObject({
      error: { code: 'fk-holds-no-cases' },
    });
  });

  it('leaves the other livelihoods their suggestion', () => {
    const both = aCase().raisedOn('2026-11-03').on('sickness-benefit', 'activity-support').build();
    for (const holder of ['fk-contact', 'employment-officer'])
      expect(receivedBy(both, holder).ok).toBe(true);
    expect(receivedBy(both, 'ifo-officer')).toMatchObject({
      error: { code: 'holder-needs-reason' },
    });
  });
});

describe('what a new ärendebärare has before them', () => {
  const tasksOf = (nextMeeting?: string) => {
    const received = value(
      decideCase(cases['raised']!, decisions.received, { team, meetingId, nextMeeting }, ctx),
    );
    return received.current.status === 'ongoing' ? received.current.tasks : [];
  };

  it('is the four tasks of the förmöte, until the next meeting', () => {
    expect(tasksOf('2027-01-12').map(({ code, due, memberId }) => [code, due, memberId])).toEqual([
      ['prepare-individual', '2027-01-12', 'ifo-officer'],
      ['gather-background', '2027-01-12', 'ifo-officer'],
      ['invite-actors', '2027-01-12', 'ifo-officer'],
      ['book-planning-meeting', '2027-01-12', 'ifo-officer'],
    ]);
    expect(new Set(tasksOf().map(({ id }) => id)).size).toBe(4);
  });

  it('has four weeks where no later meeting is planned', () => {
    expect(tasksOf()[0]).toMatchObject({ due: '2027-01-05' });
    expect(tasksOf('2026-12-08')[0]).toMatchObject({ due: '2027-01-05' });
  });

  it('is followed up on the day that was booked at once', () => {
    const on = (nextFollowUp: string) =>
      decided(cases['raised']!, { outcome: 'received', caseHolderId: 'ifo-officer', nextFollowUp });
    expect(value(on('2027-01-12')).current).toMatchObject({ nextFollowUp: '2027-01-12' });
    expect(on('2026-12-08')).toEqual({ ok: false, error: { code: 'follow-up-not-after' } });
  });
});

describe('a reason that may hold a name', () => {
  const overrideReason = 'Känd av Anna Lindqvist sedan tidigare';
  const decision: ItemDecision = {
    outcome: 'received',
    caseHolderId: 'employment-officer',
    overrideReason,
  };

  it('is taken when the writer says it holds none', () => {
    expect(decided(cases['raised']!, decision)).toMatchObject({
      error: guardedAt('overrideReason', 'possible-name'),
    });
    const where = { team, meetingId, confirmed: confirming(overrideReason) };
    expect(decideCase(cases['raised']!, decision, where, ctx).ok).toBe(true);
  });
});

describe('parking', () => {
  it('asks for a day to look at it again, after today', () => {
    const on = (day: string) =>
      decided(cases['ongoing']!, { outcome: 'parked', cause: 'decision', on: day });
    expect(on('2026-12-08')).toEqual({ ok: false, error: { code: 'follow-up-not-after' } });
    expect(value(on('2027-02-09')).current).toMatchObject({
      parked: { cause: 'decision', since: ctx.now },
      nextFollowUp: '2027-02-09',
    });
  });

  it('goes on since the first day when the cause is another', () => {
    const again = decided(cases['parked']!, {
      outcome: 'parked',
      cause: 'other-livelihood',
      on: '2027-02-09',
    });
    expect(value(again).current).toMatchObject({
      parked: { cause: 'other-livelihood', since: '2026-11-10T11:00:00.000Z' },
    });
  });
});

describe('the rules of the case', () => {
  it('are those of the day it was raised, whenever it is decided', () => {
    const raised = aCase().raisedOn('2026-06-30').build();
    expect(value(decided(raised, decisions.queued)).history.map(({ rules }) => rules)).toEqual([
      '2025',
      '2025',
    ]);
    expect(value(decided(cases['raised']!, decisions.queued)).history.at(-1)?.rules).toBe('2026');
  });
});

describe('the next follow-up', () => {
  it('lies after today', () => {
    const on = (day: string) => decided(cases['ongoing']!, { outcome: 'follow-up', on: day });
    expect(on('2026-12-08')).toEqual({ ok: false, error: { code: 'follow-up-not-after' } });
    expect(on('2029-01-01')).toEqual({ ok: false, error: { code: 'follow-up-too-far' } });
    expect(on('2028-01-11').ok).toBe(true);
    expect(value(on('2026-12-09')).current).toMatchObject({ nextFollowUp: '2026-12-09' });
  });
});

describe('closing', () => {
  const agreement = closingReasons.map((reason) => {
    if (reason === 'work-oriented-measure' || reason.startsWith('b'))
      return [reason, [true, false]] as const;
    return [reason, [reason.startsWith('a')]] as const;
  });

  it.each(agreement)('with %s goes with planAgreed %j', (reason, allowed) => {
    for (const planAgreed of [true, false]) {
      const closing = aClosing({ reason, planAgreed });
      const result = decided(cases['ongoing']!, { outcome: 'closed', closing });
      expect(result.ok).toBe(allowed.includes(planAgreed));
      const told = { code: expect.stringMatching(/-disagree$/) as string };
      if (!result.ok) expect(result.error).toMatchObject(told);
    }
  });

  it.each(closingReasons)(
    'with %s asks for the livelihood out, unless nothing came of the case',
    (reason) => {
      const closing = aClosing({
        reason,
        planAgreed: reason.startsWith('a'),
        livelihoodOut: [],
      });
      const result = decided(cases['ongoing']!, { outcome: 'closed', closing });
      const stops = ['consent-withdrawn', 'registered-by-mistake'].includes(reason);
      expect(result.ok || result.error).toEqual(stops || { code: 'livelihood-out-missing' });
    },
  );

  it('keeps when it was received, and each livelihood once', () => {
    const closing = aClosing({ livelihoodOut: ['employment', 'employment'] });
    const closed = value(decided(cases['ongoing']!, { outcome: 'closed', closing }));
    expect(closed.current).toMatchObject({
      status: 'closed',
      receivedAt: '2026-11-10T11:00:00.000Z',
      closing: { livelihoodOut: ['employment'] },
    });
  });
});

describe('closing without consent', () => {
  it('takes what was written freely with it', () => {
    const closing = aClosing({ reason: 'consent-withdrawn', planAgreed: false, livelihoodOut: [] });
    const told = aCase().raisedOn('2026-10-03').receivedOn('2026-10-13').build();
    expect(JSON.stringify(told)).toContain('Känd sedan tidigare');
    const closed = value(decided(told, { outcome: 'closed', closing }));
    expect(JSON.stringify(closed)).not.toContain('Känd sedan tidigare');
    expect(storedCase.safeParse(closed).success).toBe(true);
  });
});

describe('taking a decision back', () => {
  it('is refused when something has happened in the case since', () => {
    const queued = value(decided(cases['raised']!, decisions.queued));
    const noted = value(
      takeStep(
        queued,
        commandOf(queued, { verb: 'note-waiting', waitingAction: 'care' }),
        aRound({ team }),
        ctx,
      ),
    );
    expect(undoCaseDecision(noted, { meetingId }, ctx)).toEqual({
      ok: false,
      error: { code: 'built-upon' },
    });
    const step = noted.history.length - 1;
    const undone = value(
      takeStep(noted, commandOf(noted, { verb: 'undo-step', step }), aRound({ team }), ctx),
    );
    expect(value(undoCaseDecision(undone, { meetingId }, ctx)).current).toEqual({
      status: 'raised',
    });
  });

  it('puts the case where it stood, and keeps what happened', () => {
    for (const from of ['raised', 'queued'] as const) {
      const received = value(decided(cases[from]!, decisions.received));
      const undone = value(undoCaseDecision(received, { meetingId }, ctx));
      expect(undone.current).toEqual(cases[from]!.current);
      expect(undone.history.at(-1)).toMatchObject({
        type: 'undone',
        undoes: received.history.length - 1,
      });
    }
  });

  it('can be done again after a new decision, but not twice in a row', () => {
    const queued = value(decided(cases['raised']!, decisions.queued));
    const undone = value(undoCaseDecision(queued, { meetingId }, ctx));
    expect(undoCaseDecision(undone, { meetingId }, ctx)).toEqual({
      ok: false,
      error: { code: 'not-decided' },
    });
    const received = value(decided(undone, decisions.received));
    const again = value(undoCaseDecision(received, { meetingId }, ctx));
    expect(again.current).toEqual({ status: 'raised' });
  });

  it('is refused for a decision of another meeting, and for a case without any', () => {
    expect(undoCaseDecision(cases['queued']!, { meetingId }, ctx)).toEqual({
      ok: false,
      error: { code: 'built-upon' },
    });
    expect(undoCaseDecision(cases['raised']!, { meetingId }, ctx)).toEqual({
      ok: false,
      error: { code: 'not-decided' },
    });
  });
});
