import { describe, expect, it } from 'vitest';
import { type StarCase, starCase } from '../../../../shared/cases/case.ts';
import { raiseCase } from '../../../../shared/cases/raise/raise.ts';
import type { RaiseInput } from '../../../../shared/cases/raise-input.ts';
import { caseReferenceOf } from '../../../../shared/cases/written-reference.ts';
import type { Team } from '../../../../shared/teams/team.ts';
import { aCase, aRaise } from '../../../builders/case.ts';
import { aContext } from '../../../builders/context.ts';
import { aTeam } from '../../../builders/team.ts';

type Raise = Extract<RaiseInput, { type: 'new' | 'consultation' }>;

function raised(
  raise: Raise,
  { team = aTeam().build(), by = 'ifo-officer' }: { team?: Team; by?: string } = {},
) {
  const member = team.members.find(({ id }) => id === by)!;
  const place = { reference: 'BER-2026-014', member, meetingId: 'meeting-1' };
  return raiseCase(team, raise, place, aContext('2026-11-20T09:00:00.000Z'));
}

function refusal(...args: Parameters<typeof raised>) {
  const result = raised(...args);
  return result.ok ? 'raised' : result.error;
}

const consent = aRaise().consent;

describe('the reference of a case', () => {
  it('is the team code, the year and at least three figures', () => {
    expect(caseReferenceOf('BRA', 2026, 14)).toBe('BRA-2026-014');
    expect(caseReferenceOf('OST', 2026, 1000)).toBe('OST-2026-1000');
  });
});

describe('raising a new case', () => {
  it('gives a case that waits for its first meeting and fits the stored form', () => {
    const result = raised(aRaise());
    expect(result).toMatchObject({
      ok: true,
      value: {
        id: 'BER-2026-014',
        teamId: 'berg',
        state: 'raised',
        current: { status: 'raised' },
        raisedBy: 'ifo-officer',
        raisingParty: 'municipality',
        history: [{ type: 'raised', meetingId: 'meeting-1' }],
      },
    });
    expect(result.ok && starCase.safeParse(result.value).success).toBe(true);
  });

  it('makes the party that was behind it answer for the wait, whoever typed it in', () => {
    expect(raised(aRaise({ referrer: 'psychiatry' }), { by: 'coordinator' })).toMatchObject({
      value: { raisingParty: 'region' },
    });
    expect(raised(aRaise({ referrer: 'self' }), { by: 'employment-officer' })).toMatchObject({
      value: { raisingParty: 'af' },
    });
  });

  it('keeps each code once', () => {
    const twice = aRaise({
      livelihoodIn: ['sickness-benefit', 'sickness-benefit'],
      criteria: ['neither-works-nor-studies', 'working-age', 'working-age'],
    });
    expect(raised(twice)).toMatchObject({
      value: {
        livelihoodIn: ['sickness-benefit'],
        criteria: ['working-age', 'lives-in-municipality', 'neither-works-nor-studies'],
      },
    });
  });
});

describe('the consent gate', () => {
  it('takes a consent signed today and refuses one signed tomorrow', () => {
    const signed = (signedOn: string) => aRaise({ consent: { ...consent, signedOn } });
    expect(raised(signed('2026-11-20')).ok).toBe(true);
    expect(refusal(signed('2026-11-21'))).toEqual({ code: 'consent-in-future' });
  });

  it('takes the day from Sweden, where it is tomorrow before it is in UTC', () => {
    const team = aTeam().build();
    const place = { reference: 'BER-2026-014', member: team.members[0]!, meetingId: 'm' };
    const raise = aRaise({ consent: { ...consent, signedOn: '2026-11-21' } });
    const lateEvening = aContext('2026-11-20T23:30:00.000Z');
    expect(raiseCase(team, raise, place, lateEvening).ok).toBe(true);
  });

  it("takes FK's own form from FK and from nobody else, several parties together included", () => {
    const team = aTeam().whereFkMayRaise().build();
    const fkForm = { ...consent, form: 'fk' } as const;
    const byFk = aRaise({ referrer: 'fk', consent: fkForm });
    expect(raised(byFk, { team, by: 'fk-contact' }).ok).toBe(true);
    expect(refusal(aRaise({ consent: fkForm }), { team })).toEqual({
      code: 'consent-form-not-for-party',
    });
    const together = aRaise({ referrer: 'several', referrers: ['fk', 'af'], consent: fkForm });
    expect(refusal(together, { team })).toEqual({ code: 'consent-form-not-for-party' });
  });
});

describe("Försäkringskassan's right to raise", () => {
  it('is there only in teams flagged so, alone, together with others or as a consultation', () => {
    const together = aRaise({ referrer: 'several', referrers: ['fk', 'af'] });
    const never = { code: 'fk-may-not-raise' };
    expect(refusal(aRaise({ referrer: 'fk' }), { by: 'fk-contact' })).toEqual(never);
    expect(refusal(together)).toEqual(never);
    expect(refusal({ type: 'consultation' }, { by: 'fk-contact' })).toEqual(never);
    const team = aTeam().whereFkMayRaise().build();
    expect(raised(aRaise({ referrer: 'fk' }), { team, by: 'fk-contact' }).ok).toBe(true);
    expect(raised(together, { team }).ok).toBe(true);
  });

  it("does not let FK's contact raise for somebody else, since they could not see the case then", () => {
    const team = aTeam().whereFkMayRaise().build();
    expect(refusal(aRaise({ referrer: 'ifo' }), { team, by: 'fk-contact' })).toEqual({
      code: 'invalid',
      fields: ['referrer'],
    });
  });
});

describe('several parties', () => {
  it('must be at least two different ones', () => {
    const by = (...referrers: ('ifo' | 'af' | 'several' | 'self')[]) =>
      refusal(aRaise({ referrer: 'several', referrers }));
    expect(by('ifo', 'af')).toBe('raised');
    expect(by('ifo')).toEqual({ code: 'several-needs-two' });
    expect(by('ifo', 'ifo')).toEqual({ code: 'several-needs-two' });
    expect(by('ifo', 'several', 'self')).toEqual({ code: 'several-needs-two' });
  });

  it('are forgotten where one party raises alone', () => {
    expect(raised(aRaise({ referrer: 'ifo', referrers: ['af', 'ame'] }))).toMatchObject({
      value: { referrers: [] },
    });
  });
});

describe('a team whose intake is paused', () => {
  const paused = aTeam().withIntakePaused('2026-11-20', '2026-12-31').build();

  it('takes no new case on any day of the pause, and tells its last day', () => {
    expect(refusal(aRaise(), { team: paused })).toEqual({
      code: 'intake-paused',
      until: '2026-12-31',
    });
    const openEnded = aTeam().withIntakePaused('2026-11-01').build();
    expect(refusal(aRaise(), { team: openEnded })).toEqual({ code: 'intake-paused' });
  });

  it('takes cases before and after the pause, and consultations during it', () => {
    expect(raised(aRaise(), { team: aTeam().withIntakePaused('2026-11-21').build() }).ok).toBe(
      true,
    );
    const over = aTeam().withIntakePaused('2026-10-01', '2026-11-19').build();
    expect(raised(aRaise(), { team: over }).ok).toBe(true);
    expect(raised({ type: 'consultation' }, { team: paused }).ok).toBe(true);
  });
});

describe('the rules of the day', () => {
  it('want at least one criterion ticked, besides what the consent says already', () => {
    const invalid = { code: 'invalid', fields: ['criteria'] };
    expect(refusal(aRaise({ criteria: [] }))).toEqual(invalid);
    expect(refusal(aRaise({ criteria: ['lives-in-municipality'] }))).toEqual(invalid);
    expect(raised(aRaise({ criteria: ['combined-needs'] }))).toMatchObject({
      value: { criteria: ['combined-needs', 'lives-in-municipality'] },
    });
  });

  it('want a livelihood, and no public support only by itself', () => {
    const invalid = { code: 'invalid', fields: ['livelihoodIn'] };
    expect(refusal(aRaise({ livelihoodIn: [] }))).toEqual(invalid);
    expect(refusal(aRaise({ livelihoodIn: ['no-public-support', 'study-support'] }))).toEqual(
      invalid,
    );
    expect(raised(aRaise({ livelihoodIn: ['no-public-support'] })).ok).toBe(true);
  });

  it('want the young to be young, and no consent from before there was any', () => {
    const young = { priorityGroups: ['young' as const] };
    const grown = refusal(aRaise({ ...young, ageBand: '30-64' }));
    expect(grown).toEqual({ code: 'invalid', fields: ['ageBand'] });
    expect(raised(aRaise({ ...young, ageBand: '16-29' })).ok).toBe(true);
    const { consent } = aRaise();
    const signed = (signedOn: string) => aRaise({ consent: { ...consent, signedOn } });
    expect(refusal(signed('2019-12-31'))).toEqual({ code: 'invalid', fields: ['signedOn'] });
    expect(raised(signed('2020-01-01')).ok).toBe(true);
  });

  it('know priority groups from the plan for 2026 and not before', () => {
    const team = aTeam().build();
    const place = { reference: 'BER-2026-014', member: team.members[0]!, meetingId: 'm' };
    const young = aRaise({ priorityGroups: ['young'], ageBand: '16-29' });
    const before = raiseCase(team, young, place, aContext('2025-12-31T09:00:00.000Z'));
    expect(before).toEqual({ ok: false, error: { code: 'invalid', fields: ['priorityGroups'] } });
    expect(raiseCase(team, young, place, aContext('2026-01-01T09:00:00.000Z')).ok).toBe(true);
  });
});

describe('what is told of a new case', () => {
  it('is its process level and whether it was talked over, where they are given', () => {
    expect(raised(aRaise({ processLevel: 2, talkedOver: true }))).toMatchObject({
      value: { processLevel: 2, talkedOver: true },
    });
    const left = raised(aRaise());
    expect(left).toMatchObject({ value: { talkedOver: false } });
    expect(left.ok && 'processLevel' in left.value).toBe(false);
  });
});

describe('raising again', () => {
  const again = (previous?: StarCase) => {
    const team = aTeam().build();
    const place = { reference: 'BER-2026-014', member: team.members[0]!, meetingId: 'm', previous };
    return raiseCase(team, aRaise({ previous: 'BER-2025-003' }), place, aContext());
  };
  const old = () => aCase('BER-2025-003').raisedOn('2025-03-04');

  it.each([
    ['closed', old().receivedOn('2025-03-11').closedOn('2025-10-07').build()],
    ['declined', old().declinedOn('2025-03-11').build()],
    ['withdrawn', old().withdrawnOn('2025-03-11').build()],
  ])('a case that is %s points back at it', (_, previous) => {
    expect(again(previous)).toMatchObject({ ok: true, value: { previous: 'BER-2025-003' } });
  });

  it.each([
    ['raised', old().build()],
    ['in the queue', old().queuedOn('2025-03-11').build()],
    ['ongoing', old().receivedOn('2025-03-11').build()],
  ])('is refused while it is %s', (_, previous) => {
    expect(again(previous)).toEqual({ ok: false, error: { code: 'previous-not-closed' } });
  });

  it('is refused for a case whose consent was withdrawn: a new consent is a new case', () => {
    for (const previous of [
      old().withoutConsentOn('2025-03-11').build(),
      old().receivedOn('2025-03-11').withoutConsentOn('2025-10-07').build(),
    ])
      expect(again(previous)).toEqual({ ok: false, error: { code: 'previous-without-consent' } });
  });

  it('is refused for a case that is not there for the one who raises', () => {
    expect(again()).toEqual({ ok: false, error: { code: 'not-found', what: 'case' } });
  });
});

describe('a consultation', () => {
  it('says nothing of anybody: no consent, no kön, no livelihood', () => {
    const result = raised({ type: 'consultation' }, { by: 'rehab-coordinator-psychiatry' });
    expect(result).toMatchObject({ value: { type: 'consultation', raisingParty: 'region' } });
    expect(result.ok && Object.keys(result.value)).not.toContain('consent');
    expect(result.ok && starCase.safeParse(result.value).success).toBe(true);
  });
});
