import { describe, expect, it } from 'vitest';
import type { StarCase } from '../../../../shared/cases/case.ts';
import { caseStart } from '../../../../shared/cases/page/case-starts.ts';
import { presentCase } from '../../../../shared/cases/page/present-case.ts';
import { aCase } from '../../../builders/case.ts';
import { anOffer } from '../../../builders/offer.ts';
import { aTeam } from '../../../builders/team.ts';
import { asker, berg, factsOf } from '../case-facts.ts';
import { today } from '../try-step.ts';

const raised = (reference = 'BER-2026-014') => aCase(reference, berg).raisedOn('2026-11-03');
const ongoing = () => raised().receivedOn('2026-11-10');
const viewOf = (starCase: StarCase, change: Parameters<typeof factsOf>[1] = {}) =>
  presentCase(factsOf(starCase, change));

describe('what can be chosen', () => {
  it('suggests the ärendebärare the livelihood points at, and offers FK where FK works with cases', () => {
    const holders = viewOf(raised().build()).choices.holders;
    expect(holders.filter(({ suggested }) => suggested).map(({ value }) => value)).toEqual([
      'ifo-officer',
    ]);
    expect(holders.map(({ value }) => value)).toContain('fk-contact');
    const team = aTeam().whereFkWorksWithNoCases().build();
    const without = viewOf(raised().build(), { team }).choices.holders;
    expect(without.map(({ value }) => value)).not.toContain('fk-contact');
    const ofFk = raised().by('fk').on('sickness-benefit').build();
    expect(
      viewOf(ofFk)
        .choices.holders.filter(({ suggested }) => suggested)
        .map(({ value }) => value),
    ).toEqual(['fk-contact']);
  });

  it('does not offer to hand a case over to the one who carries it', () => {
    const values = viewOf(ongoing().build()).choices.holders.map(({ value }) => value);
    expect(values).not.toContain('ifo-officer');
    expect(values).toContain('employment-officer');
  });

  it('offers the individkoordinatorer of the team', () => {
    expect(viewOf(ongoing().build()).choices.individualCoordinators).toEqual([
      { value: 'individual-coordinator', label: 'Individkoordinator (kommunen)' },
    ]);
  });

  it('picks measures from the utbudskarta of the municipality, the unconfirmed ones marked', () => {
    const offers = [
      anOffer(),
      anOffer({ id: 'offer-2', teamIds: ['krokom'] }),
      anOffer({ id: 'offer-3', teamIds: ['berg'], code: 'sfi', confirmedOn: '2024-01-01' }),
    ];
    expect(viewOf(ongoing().build(), { offers }).choices.offers).toEqual([
      {
        value: 'offer-1',
        label: 'Arbetsträning, Arbetscentrum',
        code: 'work-training',
        party: 'municipality',
        stale: false,
      },
      {
        value: 'offer-3',
        label: 'SFI, Arbetscentrum',
        code: 'sfi',
        party: 'municipality',
        stale: true,
      },
    ]);
  });

  it('asks how FK took part only as FK can have done', () => {
    const parts = (starCase: StarCase) => viewOf(starCase).choices.fkParts;
    expect(parts(ongoing().build())).toEqual(['takes-part', 'absent']);
    expect(parts(raised().by('fk').receivedOn('2026-11-10', 'fk-contact').build())).toEqual([
      'holder',
    ]);
  });

  it('tells of a decision about sjukersättning only after B1', () => {
    const closed = (reason: 'b1-disability-pension-applied' | 'b3-personal') =>
      viewOf(ongoing().closedOn('2026-12-01', { reason, planAgreed: false }).build());
    expect(closed('b1-disability-pension-applied').choices.pensionDecision).toBe(true);
    expect(closed('b3-personal').choices.pensionDecision).toBe(false);
  });
});

describe('correcting a case', () => {
  it('starts from what it was raised with, by the rules of that day', () => {
    const starCase = raised().prioritised('young').build();
    const view = viewOf(starCase, { asker: asker('ifo-officer') });
    expect(view.raised).toMatchObject({ type: 'new', referrer: 'ifo', priorityGroups: ['young'] });
    expect(view.raising?.priorityGroups).toHaveLength(5);
    const older = aCase('BER-2026-003', berg).raisedOn('2025-12-30').build();
    expect(viewOf(older).raising?.priorityGroups).toEqual([]);
  });

  it('can say that FK raised it, where FK raises cases, whatever blankett the consent was given on', () => {
    const byFk = raised().by('fk').build();
    const start = caseStart('correct-case', viewOf(byFk), today);
    const offered = start.choices?.['referrers']?.map(({ value }) => value);
    expect(offered).toContain(start.values?.['referrers']);
    expect(start.notAsked).not.toContain('consentForm');
    const elsewhere = viewOf(raised().build(), { team: aTeam().build() });
    const others = caseStart('correct-case', elsewhere, today).choices?.['referrers'];
    expect(others?.map(({ value }) => value)).not.toContain('fk');
  });

  it('is not there for those who cannot, or when the team has decided', () => {
    expect(viewOf(raised().build(), { asker: asker('employment-officer') })).not.toHaveProperty(
      'raised',
    );
    expect(viewOf(ongoing().build())).not.toHaveProperty('raised');
  });
});

describe('taking back the last step', () => {
  it('says what it would take back', () => {
    const starCase = ongoing()
      .did('2026-12-01', { verb: 'book-follow-up', on: '2027-01-12' })
      .build();
    expect(viewOf(starCase).undo).toEqual({
      step: 2,
      text: 'Ångra ”Uppföljning bokad tis 12 jan 2027”',
      kind: 'Ångra den bokade uppföljningen',
    });
  });

  it('says by its kind what it was, where no more may be told', () => {
    const parked = ongoing()
      .did('2026-12-01', { verb: 'park-case', cause: 'decision', on: '2027-01-12' })
      .build();
    expect(viewOf(parked).undo).toMatchObject({
      text: 'Ångra ”Vilande: väntar på ett beslut, återupptas tis 12 jan 2027”',
      kind: 'Ångra att ärendet vilar',
    });
  });

  it('is offered to the one whose step it was, and to the samordnare', () => {
    const starCase = ongoing()
      .did('2026-12-01', { verb: 'book-follow-up', on: '2027-01-12' }, 'demo/ifo-officer')
      .build();
    expect(viewOf(starCase, { asker: asker('ifo-officer') })).toHaveProperty('undo');
    expect(viewOf(starCase, { asker: asker('coordinator') })).toHaveProperty('undo');
    expect(viewOf(starCase, { asker: asker('employment-officer') })).not.toHaveProperty('undo');
  });

  it('is not offered for what the team decided at a meeting', () => {
    expect(viewOf(ongoing().build())).not.toHaveProperty('undo');
  });
});

describe('raising again', () => {
  const closed = ongoing().closedOn('2026-12-01').build();
  const can = (starCase: StarCase, change: Parameters<typeof factsOf>[1] = {}) =>
    viewOf(starCase, change).canRaiseAgain;

  it('is possible for what is closed, declined or withdrawn', () => {
    expect(can(closed)).toBe(true);
    expect(can(raised().declinedOn('2026-11-10').build())).toBe(true);
    expect(can(raised().withdrawnOn('2026-11-10').build())).toBe(true);
    expect(can(raised().build())).toBe(false);
    expect(can(ongoing().build())).toBe(false);
  });

  it('is not offered from a case whose consent was withdrawn: a new consent is a new case', () => {
    expect(can(raised().withoutConsentOn('2026-11-10').build())).toBe(false);
    expect(can(ongoing().withoutConsentOn('2026-12-01').build())).toBe(false);
  });

  it('is done once, and leads to the new case', () => {
    const view = viewOf(closed, { raisedAgainAs: 'BER-2027-002' });
    expect(view).toMatchObject({ canRaiseAgain: false, raisedAgainAs: 'BER-2027-002' });
  });

  it('is not possible while the team takes no cases in', () => {
    const paused = aTeam().withIntakePaused('2026-12-01').build();
    expect(can(closed, { team: paused })).toBe(false);
  });

  it('is for those who may raise a case', () => {
    expect(can(closed, { asker: asker('individual-coordinator') })).toBe(false);
    const ofFk = raised().by('fk').receivedOn('2026-11-10').closedOn('2026-12-01').build();
    expect(can(ofFk, { asker: asker('fk-contact') })).toBe(true);
    const withoutFk = aTeam().build();
    expect(can(ofFk, { asker: asker('fk-contact'), team: withoutFk })).toBe(false);
  });
});

describe('the page of a case', () => {
  it('reminds of the authority’s own system, and suggests the next meeting’s day', () => {
    expect(viewOf(ongoing().build(), { on: today })).toMatchObject({
      reference: 'BER-2026-014',
      teamName: 'STAR Berg',
      typeText: 'Ärende',
      nextMeetingDate: '2027-01-12',
      reminder: expect.stringContaining('din egen myndighets system') as string,
    });
  });
});
