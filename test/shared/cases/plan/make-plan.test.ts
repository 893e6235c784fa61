import { describe, expect, it } from 'vitest';
import { confirming, guardedAt } from '../../../builders/guarded.ts';
import { starCase as storedCase, type StarCase } from '../../../../shared/cases/case.ts';
import type { Measure, PlanInput } from '../../../../shared/cases/case-parts.ts';
import { type FkPart, planningForms, planPoints } from '../../../../shared/codes/planning.ts';
import { planningVerdict } from '../../../../shared/rules/planning-form.ts';
import { aCase, aPlanInput } from '../../../builders/case.ts';
import { value } from '../../../builders/meeting.ts';
import { refusedWith, today, tryStep } from '../try-step.ts';

const ongoing = () => aCase().raisedOn('2026-11-03').receivedOn('2026-11-10');
const ofFk = () => aCase().raisedOn('2026-11-03').by('fk').receivedOn('2026-11-10', 'fk-contact');
const heldOn = '2026-12-07';

function planned(
  starCase: StarCase,
  change: Partial<PlanInput> = {},
  rest: { readonly nextFollowUp?: string; readonly confirmed?: string[] } = {},
  around: Parameters<typeof tryStep>[2] = {},
) {
  const plan = aPlanInput(heldOn, change);
  const step = { verb: 'make-plan', plan, nextFollowUp: '2027-01-12', ...rest } as const;
  return tryStep(starCase, step, around);
}

function planOf({ current }: StarCase) {
  if (current.status !== 'ongoing' || current.plan === undefined) throw new Error('no plan');
  return current.plan;
}

function measuresOf(starCase: StarCase): readonly Measure[] {
  return planOf(starCase).measures;
}

describe('making a plan', () => {
  it('keeps what was agreed and books the next follow-up with it', () => {
    const after = value(planned(ongoing().build()));
    expect(after.current).toMatchObject({
      status: 'ongoing',
      nextFollowUp: '2027-01-12',
      plan: { form: 'multi-party-meeting', heldOn, individualTookPart: true, points: planPoints },
    });
    expect(after.history.at(-1)).toMatchObject({ type: 'planned', rules: '2026' });
    expect(storedCase.parse(after)).toEqual(after);
  });

  it('ends what was to prepare the planning meeting, and nothing else that was taken on', () => {
    const took = { verb: 'take-on-task', task: 'contact-party', due: '2026-12-22' } as const;
    const before = value(tryStep(ongoing().build(), { ...took, memberId: 'employment-officer' }));
    const { current } = value(planned(before));
    const outcomes = current.status === 'ongoing' ? current.tasks : [];
    expect(outcomes.map(({ code, outcome }) => [code, outcome?.code])).toEqual([
      ['prepare-individual', 'covered-by-plan'],
      ['gather-background', 'covered-by-plan'],
      ['invite-actors', 'covered-by-plan'],
      ['book-planning-meeting', 'covered-by-plan'],
      ['contact-party', undefined],
    ]);
  });

  it('demands a next follow-up after today', () => {
    const refused = refusedWith({ code: 'follow-up-not-after' });
    expect(planned(ongoing().build(), {}, { nextFollowUp: today })).toEqual(refused);
    expect(planned(ongoing().build(), {}, { nextFollowUp: '2026-12-07' })).toEqual(refused);
    expect(planned(ongoing().build(), {}, { nextFollowUp: '2026-12-09' }).ok).toBe(true);
  });

  it('is done after a planning meeting that has been held since the team received the case', () => {
    const on = (day: string) => planned(ongoing().build(), { heldOn: day, measures: [] });
    expect(on('2026-12-09')).toEqual(refusedWith({ code: 'held-in-future' }));
    expect(on('2026-11-09')).toEqual(
      refusedWith({ code: 'too-early', field: 'heldOn', earliest: '2026-11-10' }),
    );
    expect(on('2026-11-10').ok).toBe(true);
    expect(on(today).ok).toBe(true);
  });

  it('keeps each point once, in the order of the five', () => {
    const points: PlanInput['points'] = ['own-task', 'jointly-planned', 'own-task'];
    const after = value(planned(ongoing().build(), { points }));
    expect(planOf(after).points).toEqual(['jointly-planned', 'own-task']);
  });

  it.each([
    ['raised', aCase().raisedOn('2026-11-03').build()],
    ['queued', aCase().raisedOn('2026-11-03').queuedOn('2026-11-10').build()],
    ['declined', aCase().raisedOn('2026-11-03').declinedOn('2026-11-10').build()],
    ['closed', ongoing().closedOn('2026-12-01').build()],
  ] as const)('is refused for a case that is %s', (status, starCase) => {
    expect(planned(starCase)).toEqual(refusedWith({ code: 'case-is', status }));
  });
});

const combinations = (['holder', 'takes-part', 'absent'] as const).flatMap((fk) =>
  [true, false].flatMap((healthCare) =>
    [true, false].flatMap((socialServices) =>
      planningForms.map((form) => [fk, healthCare, socialServices, form] as const),
    ),
  ),
);

/** A case in which FK can have had that part. */
function caseWhere(fk: FkPart) {
  return (fk === 'holder' ? ofFk() : ongoing()).build();
}

describe('the form of the planning meeting in a plan', () => {
  it.each(combinations)(
    'with FK %s, health care %s, social services %s: %s only as the table allows',
    (fk, healthCare, socialServices, form) => {
      const actors = { fk, healthCare, socialServices };
      const verdict = planningVerdict(actors);
      const without = planned(caseWhere(fk), { actors, form });
      const withReason = planned(caseWhere(fk), { actors, form, formReason: 'Alla var på plats' });
      if (verdict.type === 'no-rule') {
        expect(without).toEqual(refusedWith({ code: 'form-needs-reason' }));
        expect(planOf(value(withReason))).toMatchObject({ form, formReason: 'Alla var på plats' });
        return;
      }
      const allowed = verdict.type === 'form' ? [verdict.form] : verdict.forms;
      const refused = refusedWith({ code: 'form-not-by-table', forms: allowed });
      if (allowed.includes(form)) expect(planOf(value(without)).form).toBe(form);
      else expect([without, withReason]).toEqual([refused, refused]);
    },
  );

  it('needs a reason that says something where there is no rule', () => {
    const actors = { fk: 'takes-part', healthCare: true, socialServices: false } as const;
    for (const formReason of ['', '  ', '\u200b'])
      expect(planned(ongoing().build(), { actors, formReason })).toEqual(
        refusedWith({ code: 'form-needs-reason' }),
      );
  });

  it('keeps no reason where the table says the form', () => {
    const after = value(planned(ongoing().build(), { formReason: 'Som vanligt' }));
    expect(planOf(after)).not.toHaveProperty('formReason');
  });

  it('may be given a reason where two forms apply', () => {
    const actors = { fk: 'holder', healthCare: true, socialServices: true } as const;
    const formReason = 'Individen har redan en SIP';
    const after = value(planned(ofFk().build(), { actors, form: 'sip', formReason }));
    expect(planOf(after).formReason).toBe(formReason);
  });

  it('guards the reason, and asks whether what looks like a name is one', () => {
    const actors = { fk: 'takes-part', healthCare: false, socialServices: false } as const;
    const starCase = ongoing().build();
    const guarded = (code: 'phone' | 'possible-name') => ({
      ok: false,
      error: guardedAt('formReason', code),
    });
    const withPhone = { actors, formReason: 'Ring 070-123 45 67 först' };
    const withName = { actors, formReason: 'Anna Svensson ville det' };
    expect(planned(starCase, withPhone)).toEqual(guarded('phone'));
    expect(planned(starCase, withPhone, { confirmed: confirming(withName.formReason) })).toEqual(
      guarded('phone'),
    );
    expect(planned(starCase, withName)).toEqual(guarded('possible-name'));
    expect(planned(starCase, withName, { confirmed: confirming(withName.formReason) }).ok).toBe(
      true,
    );
  });

  it('takes it from the case whether FK is ärendebärare', () => {
    const refused = refusedWith({ code: 'fk-part-by-holder' });
    const both = { healthCare: true, socialServices: true };
    const asHolder = { actors: { fk: 'holder', ...both }, form: 'sip' } as const;
    const asGuest = { actors: { fk: 'takes-part', ...both }, form: 'sip' } as const;
    expect(planned(ongoing().build(), asHolder)).toEqual(refused);
    expect(planned(ofFk().build(), asGuest)).toEqual(refused);
    const handedOver = ofFk().did('2026-12-08', {
      verb: 'hand-over-case',
      caseHolderId: 'ifo-officer',
      reason: 'livelihood-changed',
    });
    // The meeting was held before the handover, or after it.
    expect(planned(handedOver.build(), asHolder).ok).toBe(true);
    expect(planned(handedOver.build(), asGuest).ok).toBe(true);
  });
});

describe('making a plan anew', () => {
  const two = [
    { code: 'work-training', provider: 'municipality', from: '2026-12-14' },
    { code: 'treatment', provider: 'region', from: '2026-12-14', to: '2027-03-01' },
  ] as const;
  const before = ongoing()
    .did('2026-12-01', {
      verb: 'make-plan',
      plan: aPlanInput('2026-12-01', { measures: [...two] }),
      nextFollowUp: '2026-12-15',
    })
    .build();

  it('keeps the ids of the measures that are unchanged', () => {
    const [training, treatment] = measuresOf(before);
    const added = { code: 'matching', provider: 'af', from: '2027-01-11' } as const;
    const after = value(planned(before, { measures: [two[1], added, two[0]] }));
    const [first, second, third] = measuresOf(after);
    expect([first, third]).toEqual([treatment, training]);
    expect(second).toMatchObject(added);
    expect([training?.id, treatment?.id]).not.toContain(second?.id);
  });

  it('gives a changed measure, and a second one like another, an id of their own', () => {
    const later = { ...two[0], from: '2027-01-04' };
    const ids = measuresOf(value(planned(before, { measures: [later, two[1], two[1]] }))).map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(3);
    expect(ids).toContain(measuresOf(before)[1]?.id);
    expect(ids).not.toContain(measuresOf(before)[0]?.id);
  });

  it('leaves out what is not in it any more', () => {
    expect(measuresOf(value(planned(before, { measures: [] })))).toEqual([]);
  });
});
