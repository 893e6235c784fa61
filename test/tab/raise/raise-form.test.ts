import { describe, expect, it } from 'vitest';
import { raiseInput } from '../../../shared/cases/raise-input.ts';
import { criterionLabels } from '../../../shared/codes/raising.ts';
import { choicesOf } from '../../../shared/text/choice.ts';
import { criteriaToAsk, firstForm, newRaiseForm, raiseFormOf, referrersFor, withCriteria, withLivesHere, withReferrer, type RaiseForm } from '../../../tab/raise/raise-form.ts';
import { newCaseOf, raiseOf } from '../../../bot/teams/shapes/raise.ts';
import { choices } from '../fixtures/meeting-parts.ts';

const filled: RaiseForm = {
  ...newRaiseForm('new'),
  referrer: 'ifo',
  signedOn: '2026-11-30',
  ownWords: true,
  livesHere: true,
  gender: 'woman',
  ageBand: '16-29',
  livelihoodIn: ['social-assistance'],
  criteria: ['working-age', 'combined-needs'],
};

describe('the raising form', () => {
  it('gives a new case that the server takes', () => {
    expect(raiseInput.parse(raiseOf(filled))).toMatchObject({
      type: 'new',
      referrer: 'ifo',
      referrers: [],
      consent: { form: 'star', signedOn: '2026-11-30', ownWords: true, livesInMunicipality: true },
    });
  });

  it.each([
    ['a signed consent', { signedOn: '' }],
    ['the own words', { ownWords: false }],
    ['the right municipality', { livesHere: false }],
    ['who raises it', { referrer: '' }],
    ['kön', { gender: '' }],
    ['the age band', { ageBand: '' }],
  ])('gives no case without %s', (_, missing) => {
    expect(raiseOf({ ...filled, ...missing })).toBeUndefined();
  });

  it('lists the parties only when there are several', () => {
    const referrers = ['ifo', 'af', 'påhittad'];
    expect(raiseOf({ ...filled, referrers })).toMatchObject({ referrers: [] });
    expect(raiseOf({ ...filled, referrer: 'several', referrers })).toMatchObject({
      referrers: ['ifo', 'af'],
    });
  });

  it('sends a priority group only when one is chosen', () => {
    expect(raiseOf(filled)).not.toHaveProperty('priorityGroup');
    expect(raiseOf({ ...filled, priorityGroup: 'young' })).toMatchObject({
      priorityGroup: 'young',
    });
  });

  it('asks nothing about a consultation, and of a follow-up only which', () => {
    expect(raiseOf(newRaiseForm('consultation'))).toEqual({ type: 'consultation' });
    expect(raiseOf(newRaiseForm('follow-up'))).toBeUndefined();
    expect(raiseOf({ ...newRaiseForm('follow-up'), reference: 'BER-2025-003' })).toEqual({
      type: 'follow-up',
      reference: 'BER-2025-003',
    });
  });

  it('sends a process level, what was talked over and the case before it when they are there', () => {
    expect(raiseOf(filled)).toMatchObject({ talkedOver: false });
    expect(raiseOf(filled)).not.toHaveProperty('processLevel');
    expect(raiseOf(filled)).not.toHaveProperty('previous');
    const more = { ...filled, processLevel: '2', talkedOver: true, previous: ' ber-2024-002 ' };
    expect(raiseInput.parse(raiseOf(more))).toMatchObject({
      processLevel: 2,
      talkedOver: true,
      previous: 'BER-2024-002',
    });
  });

  it('opens for correcting with what was raised, and sends the same when nothing is changed', () => {
    const raised = newCaseOf({
      ...filled,
      referrer: 'several',
      referrers: ['ifo', 'af'],
      priorityGroup: 'young',
      processLevel: '3',
      talkedOver: true,
    });
    expect(raised).toBeDefined();
    if (raised !== undefined) expect(newCaseOf(raiseFormOf(raised))).toEqual(raised);
  });

  it('points at the case that is raised again', () => {
    const form = firstForm({ previous: 'BER-2024-002', onlyFk: false });
    expect(form).toMatchObject({ type: 'new', previous: 'BER-2024-002', referrer: '' });
  });
});

describe('the raising form while the intake is paused', () => {
  it('opens on what can be raised all the same; a case raised again is a new one', () => {
    const paused = { onlyFk: false, paused: true };
    expect(firstForm({ ...paused, previous: undefined }).type).toBe('consultation');
    expect(firstForm({ ...paused, previous: 'BER-2024-002' }).type).toBe('new');
  });
});

describe('FK in the raising form', () => {
  it('raises its own cases only, alone or with others', () => {
    expect(firstForm({ previous: undefined, onlyFk: true }).referrer).toBe('fk');
    expect(referrersFor(choices, true).map(({ value }) => value)).toEqual(['fk', 'several']);
  });

  it('is not offered where it raises no cases', () => {
    const values = referrersFor({ ...choices, fkMayRaise: false }, false).map((one) => one.value);
    expect(values).not.toContain('fk');
    expect(values).toContain('ifo');
  });

  it('has a consent of its own, which goes when somebody else raises the case', () => {
    const byFk: RaiseForm = { ...filled, referrer: 'fk', consentForm: 'fk' };
    expect(withReferrer(byFk, 'fk').consentForm).toBe('fk');
    expect(withReferrer(byFk, 'ifo').consentForm).toBe('star');
  });
});

describe('living in the municipality', () => {
  const criteria = choicesOf(criterionLabels);

  it('is asked once: by the gate, not among the criteria', () => {
    expect(criteriaToAsk(criteria).map(({ value }) => value)).not.toContain(
      'lives-in-municipality',
    );
  });

  it('meets the criterion when the gate is ticked, and not when it is ticked off', () => {
    const ticked = withLivesHere(filled, true, criteria);
    expect(ticked.criteria).toEqual(['working-age', 'combined-needs', 'lives-in-municipality']);
    expect(withLivesHere(ticked, false, criteria).criteria).toEqual(filled.criteria);
  });

  it('is no criterion where the rules have none', () => {
    const without = criteriaToAsk(criteria);
    expect(withLivesHere(filled, true, without).criteria).toEqual(filled.criteria);
  });

  it('stays met when the other criteria are changed', () => {
    const ticked = withLivesHere(filled, true, criteria);
    expect(withCriteria(ticked, ['working-age']).criteria).toEqual([
      'working-age',
      'lives-in-municipality',
    ]);
  });
});
